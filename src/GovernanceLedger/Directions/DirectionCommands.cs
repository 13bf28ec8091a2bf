using GovernanceLedger.Meetings;

namespace GovernanceLedger.Directions;

/// <summary>Something to record in a partnership's register of directions.</summary>
public abstract record DirectionCommand(DateOnly EffectiveOn, Source Source) : LedgerCommand(EffectiveOn, Source);

/// <summary>Something to record of one direction.</summary>
public abstract record DirectionStep(string Reference, DateOnly EffectiveOn, Source Source)
    : DirectionCommand(EffectiveOn, Source);

/// <summary>Something to record of one direction that only a decision of the board can bring about.</summary>
public abstract record DecidedStep(string Reference, DateOnly EffectiveOn, Source Source)
    : DirectionStep(Reference, EffectiveOn, Source)
{
    /// <inheritdoc />
    public override Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        base.Against(found) ?? DecisionBehind.Missing(found, EffectiveOn);
}

/// <summary>Draft a direction, which takes the next reference of the year; it depends on nothing that the officer saw.</summary>
public sealed record DraftDirection(DirectionContent Content, DateOnly EffectiveOn, Source Source)
    : DirectionCommand(EffectiveOn, Source)
{
    /// <inheritdoc />
    public override IReadOnlyList<EventReference> RestsOn() => PartnersOnly.With(base.RestsOn());

    /// <inheritdoc />
    public override Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        base.Against(found) ?? PartnersOnly.Contrary(found, Content.Recipients);
}

/// <summary>Write a draft anew, whole.</summary>
public sealed record RedraftDirection(string Reference, DirectionContent Content, DateOnly EffectiveOn, Source Source)
    : DirectionStep(Reference, EffectiveOn, Source)
{
    /// <inheritdoc />
    public override IReadOnlyList<EventReference> RestsOn() => PartnersOnly.With(base.RestsOn());

    /// <inheritdoc />
    public override Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        base.Against(found) ?? PartnersOnly.Contrary(found, Content.Recipients);
}

/// <summary>Record that a decision approved a direction as it is drafted.</summary>
public sealed record ApproveDirection(string Reference, DateOnly EffectiveOn, Source Source)
    : DecidedStep(Reference, EffectiveOn, Source);

/// <summary>Issue an approved direction, with all that it does to earlier ones.</summary>
/// <param name="From">The day from which it is in force.</param>
/// <param name="RetrospectiveBecause">Why it is in force from before it was approved, or null.</param>
public sealed record IssueDirection(
    string Reference,
    DateOnly From,
    string? RetrospectiveBecause,
    DateOnly EffectiveOn,
    Source Source
) : DirectionStep(Reference, EffectiveOn, Source);

/// <summary>Record that a recipient acknowledged a direction.</summary>
public sealed record AcknowledgeDirection(string Reference, string Recipient, DateOnly EffectiveOn, Source Source)
    : DirectionStep(Reference, EffectiveOn, Source);

/// <summary>Report progress with a direction, against each of its measures.</summary>
public sealed record ReportDirectionProgress(
    string Reference,
    ProgressStatus Status,
    string Narrative,
    IReadOnlyList<MeasuredPerformance> Measures,
    long? SpentPence,
    DateOnly EffectiveOn,
    Source Source
) : DirectionStep(Reference, EffectiveOn, Source);

/// <summary>Give a direction other content, by a decision.</summary>
/// <param name="From">The day from which the new content is in force.</param>
/// <param name="RetrospectiveBecause">Why that lies before the day on which it was varied, or null.</param>
public sealed record VaryDirection(
    string Reference,
    DirectionContent Content,
    DateOnly From,
    string? RetrospectiveBecause,
    DateOnly EffectiveOn,
    Source Source
) : DecidedStep(Reference, EffectiveOn, Source)
{
    /// <inheritdoc />
    public override IReadOnlyList<EventReference> RestsOn() => PartnersOnly.With(base.RestsOn());

    /// <inheritdoc />
    public override Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        base.Against(found) ?? PartnersOnly.Contrary(found, Content.Recipients);
}

/// <summary>Revoke a direction, by a decision.</summary>
/// <param name="From">The first day on which it is no longer in force.</param>
public sealed record RevokeDirection(
    string Reference,
    string Reason,
    DateOnly From,
    DateOnly EffectiveOn,
    Source Source
) : DecidedStep(Reference, EffectiveOn, Source);

/// <summary>Record that another direction took a direction's place for one function.</summary>
/// <param name="By">The direction that took its place.</param>
/// <param name="From">The first day on which it is no longer in force for that function.</param>
public sealed record SupersedeDirection(
    string Reference,
    string Function,
    string By,
    DateOnly From,
    DateOnly EffectiveOn,
    Source Source
) : DirectionStep(Reference, EffectiveOn, Source);

/// <summary>Record that a direction was carried out.</summary>
public sealed record CompleteDirection(string Reference, DateOnly EffectiveOn, Source Source)
    : DirectionStep(Reference, EffectiveOn, Source);
