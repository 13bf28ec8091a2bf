namespace GovernanceLedger.ImprovementActions;

/// <summary>Something to record in a partnership's action plan.</summary>
public abstract record ActionPlanCommand(DateOnly EffectiveOn, Source Source) : LedgerCommand(EffectiveOn, Source);

/// <summary>Agree an improvement action.</summary>
/// <param name="CompletedBecause">Where it is done already, what shows that; null where it is still to be done.</param>
public sealed record AgreeAction(
    PlannedAction Planned,
    DateOnly EffectiveOn,
    Source Source,
    string? CompletedBecause = null
) : ActionPlanCommand(EffectiveOn, Source)
{
    /// <inheritdoc />
    public override Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        base.Against(found) ?? Meetings.DecisionBehind.Undecided(found, EffectiveOn);
}

/// <summary>Agree several improvement actions at once, all of them or none, such as those that a return proposes.</summary>
public sealed record AgreeActions(IReadOnlyList<PlannedAction> Planned, DateOnly EffectiveOn, Source Source)
    : ActionPlanCommand(EffectiveOn, Source)
{
    /// <inheritdoc />
    public override Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        base.Against(found) ?? Meetings.DecisionBehind.Undecided(found, EffectiveOn);
}

/// <summary>Something to record of one improvement action.</summary>
/// <param name="Action">The number of the action: the version at which it was agreed.</param>
public abstract record ActionCommand(long Action, DateOnly EffectiveOn, Source Source)
    : ActionPlanCommand(EffectiveOn, Source);

/// <summary>Say who answers for an improvement action from now on.</summary>
public sealed record ChangeActionLeads(
    long Action,
    IReadOnlyList<Lead> Leads,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
) : ActionCommand(Action, EffectiveOn, Source);

/// <summary>Put an improvement action in other words.</summary>
public sealed record RewordAction(
    long Action,
    string Text,
    string? Measure,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
) : ActionCommand(Action, EffectiveOn, Source);

/// <summary>Report progress on one improvement action; reported as complete, with its evidence, it is completed too.</summary>
public sealed record ReportProgress(Progress Progress, DateOnly EffectiveOn, Source Source)
    : ActionCommand(Progress.Action, EffectiveOn, Source);

/// <summary>Report progress on many improvement actions at once, as a committee's cycle does: all of it is recorded, or none.</summary>
public sealed record ReportCycle(IReadOnlyList<Progress> Reports, DateOnly EffectiveOn, Source Source)
    : ActionPlanCommand(EffectiveOn, Source);

/// <summary>What is reported of one improvement action.</summary>
/// <param name="Action">The number of the action.</param>
/// <param name="Status">How it is coming on; late cannot be reported.</param>
/// <param name="Percent">How much of it is done, from 0 to 100, or null.</param>
/// <param name="Narrative">What has been done.</param>
/// <param name="Evidence">What shows it; needed where it is reported as complete.</param>
public sealed record Progress(long Action, ProgressStatus Status, int? Percent, string Narrative, string? Evidence);

/// <summary>Move the day by which an improvement action is due, or set it where there is none.</summary>
/// <param name="AgreedBy">The body or the office that agreed to it.</param>
public sealed record MoveActionDueDate(
    long Action,
    DateOnly DueOn,
    string AgreedBy,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
) : ActionCommand(Action, EffectiveOn, Source);

/// <summary>Say that an improvement action is done, and what shows it.</summary>
public sealed record CompleteAction(long Action, string Evidence, DateOnly EffectiveOn, Source Source)
    : ActionCommand(Action, EffectiveOn, Source);

/// <summary>Say that an improvement action that had ended is to be done again.</summary>
public sealed record ReopenAction(long Action, string Reason, DateOnly EffectiveOn, Source Source)
    : ActionCommand(Action, EffectiveOn, Source);

/// <summary>Give an improvement action up.</summary>
public sealed record WithdrawAction(long Action, string Reason, DateOnly EffectiveOn, Source Source)
    : ActionCommand(Action, EffectiveOn, Source);

/// <summary>Carry one improvement action on in another.</summary>
/// <param name="Into">The number of the action that carries it on.</param>
public sealed record MergeActions(long Action, long Into, string Reason, DateOnly EffectiveOn, Source Source)
    : ActionCommand(Action, EffectiveOn, Source);

/// <summary>Say that two improvement actions bear on each other.</summary>
/// <param name="Other">The number of the other action.</param>
/// <param name="Reason">How they bear on each other.</param>
public sealed record CrossReferenceActions(long Action, long Other, string Reason, DateOnly EffectiveOn, Source Source)
    : ActionCommand(Action, EffectiveOn, Source);
