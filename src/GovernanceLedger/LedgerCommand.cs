namespace GovernanceLedger;

/// <summary>Something that an officer asks the ledger to record.</summary>
/// <param name="EffectiveOn">The day on which it took effect.</param>
/// <param name="Source">Where it was read or heard.</param>
public abstract record LedgerCommand(DateOnly EffectiveOn, Source Source)
{
    /// <summary>The events of other streams on which it depends whether the command stands: those that its source names.</summary>
    // A method, since a property would become part of what an idempotency key stands for.
    public virtual IReadOnlyList<EventReference> RestsOn() => Source.Follows ?? [];

    /// <summary>Why the command cannot stand beside the events that it rests on, or null where it can.</summary>
    /// <param name="found">Those of them that the partnership's ledger holds, and the record of each meeting of which they tell.</param>
    public virtual Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        Source.Follows?.FirstOrDefault(named => !found.ContainsKey(named)) is { } missing
            ? new(
                "unknown-link",
                $"This partnership's ledger has no event {missing}. Choose the decision, direction or action that it follows from, or leave it out."
            )
            : null;
}

/// <summary>What accompanies every command.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="ExpectedVersion">The version of the stream that the officer saw; 0 for a stream that is to begin.</param>
/// <param name="IdempotencyKey">Names this command, so that sending it twice records it once; at most 200 characters.</param>
/// <param name="Correlation">What the command belongs to, or null.</param>
/// <param name="Causation">What caused it, or null.</param>
public sealed record CommandEnvelope(
    Actor Actor,
    long ExpectedVersion,
    string IdempotencyKey,
    string? Correlation = null,
    string? Causation = null
)
{
    /// <summary>Why nothing can be recorded under this envelope, or null where it can.</summary>
    public Refusal? Check() =>
        Actor.Check()
        ?? TextCheck.Of(IdempotencyKey, "Idempotency key", "blank-key", TextCheck.LongestName)
        ?? Optional(Correlation, "Correlation")
        ?? Optional(Causation, "Causation");

    private static Refusal? Optional(string? text, string field) =>
        text is null ? null : TextCheck.Of(text, field, "blank-envelope", TextCheck.LongestName);
}
