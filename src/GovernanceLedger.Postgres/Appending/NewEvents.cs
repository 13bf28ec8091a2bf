using GovernanceLedger.Sealing;

namespace GovernanceLedger.Postgres.Appending;

/// <summary>The events that a command came to, with their envelopes, their stored payloads and their leaves.</summary>
internal sealed class NewEvents
{
    private NewEvents(RecordedEvent[] recorded, byte[][] payloads, byte[][] leaves)
    {
        Recorded = recorded;
        Payloads = payloads;
        Leaves = leaves;
    }

    public RecordedEvent[] Recorded { get; }

    public byte[][] Payloads { get; }

    public byte[][] Leaves { get; }

    public RecordedEvent Last => Recorded[^1];

    /// <param name="head">The head before the events.</param>
    /// <param name="version">The stream's version before the events.</param>
    public static NewEvents Of(
        IReadOnlyList<LedgerEvent> events,
        string partnership,
        string stream,
        Head head,
        long version,
        DateTimeOffset recordedAt,
        CommandEnvelope envelope
    )
    {
        var recorded = new RecordedEvent[events.Count];
        var payloads = new byte[events.Count][];
        var leaves = new byte[events.Count][];
        for (var i = 0; i < events.Count; i++)
        {
            recorded[i] = new RecordedEvent(
                partnership,
                stream,
                version + i + 1,
                head.Position + i + 1,
                recordedAt,
                EventTypes.NameOf(events[i]),
                envelope.Actor,
                envelope.Correlation,
                envelope.Causation,
                envelope.IdempotencyKey,
                events[i]
            );
            payloads[i] = Payload.Of(events[i]);
            leaves[i] = Leaf.Hash(LeafEnvelope.Of(recorded[i]), payloads[i]);
        }
        return new(recorded, payloads, leaves);
    }
}
