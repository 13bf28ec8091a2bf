namespace GovernanceLedger.ImprovementActions;

/// <summary>Record that a body approved the action plan as it stood at a version.</summary>
public sealed record ApproveActionPlan(string Body, long ApprovedVersion, DateOnly EffectiveOn, Source Source)
    : ActionPlanCommand(EffectiveOn, Source)
{
    /// <inheritdoc />
    public override Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        base.Against(found) ?? Meetings.DecisionBehind.Contrary(found, EffectiveOn, Body);
}

/// <summary>Agree every improvement action of a document at once, in one transaction.</summary>
/// <param name="Name">The file's name as it was handed in.</param>
/// <param name="Sha256">The SHA-256 of the file in lower-case hexadecimal; the same file again adds nothing.</param>
/// <param name="Actions">The actions, in the order of the document.</param>
public sealed record ImportActionPlan(
    string Name,
    string Sha256,
    IReadOnlyList<ImportedAction> Actions,
    DateOnly EffectiveOn,
    Source Source
) : ActionPlanCommand(EffectiveOn, Source);

/// <summary>One improvement action of a document.</summary>
/// <param name="CompletedBecause">Where the document says that it is done, the words that say so; null where it is still to be done.</param>
/// <param name="Source">The place in the document.</param>
public sealed record ImportedAction(PlannedAction Planned, string? CompletedBecause, Source Source);
