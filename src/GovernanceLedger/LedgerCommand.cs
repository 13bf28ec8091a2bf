namespace GovernanceLedger;

/// <summary>Something that an officer asks the ledger to record.</summary>
/// <param name="EffectiveOn">The day on which it took effect.</param>
/// <param name="Source">Where it was read or heard.</param>
public abstract record LedgerCommand(DateOnly EffectiveOn, Source Source);

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
