namespace GovernanceLedger;

/// <summary>An event as the ledger holds it, with the envelope in which it was recorded.</summary>
/// <param name="Partnership">The partnership whose ledger holds it, such as "north-ayrshire".</param>
/// <param name="Stream">The stream within the partnership, such as "self-evaluation/baseline-2019".</param>
/// <param name="Version">The place in the stream, from 1, without gaps.</param>
/// <param name="Position">The place in the partnership's ledger, from 1, without gaps.</param>
/// <param name="RecordedAt">When it was recorded, in UTC to the microsecond; within a partnership never earlier than the event before.</param>
/// <param name="Type">The stored name of the event, such as "rating_changed".</param>
/// <param name="Actor">Who recorded it.</param>
/// <param name="Correlation">What the command belonged to, such as one import, or null.</param>
/// <param name="Causation">What caused the command, or null.</param>
/// <param name="IdempotencyKey">The key of the command that recorded it.</param>
/// <param name="Event">The fact itself.</param>
public sealed record RecordedEvent(
    string Partnership,
    string Stream,
    long Version,
    long Position,
    DateTimeOffset RecordedAt,
    string Type,
    Actor Actor,
    string? Correlation,
    string? Causation,
    string IdempotencyKey,
    LedgerEvent Event
)
{
    /// <summary>What names it within its partnership.</summary>
    public EventReference Reference() => new(Stream, Version);
}
