namespace GovernanceLedger.ImprovementActions;

/// <summary>Decides every command on a partnership's action plan.</summary>
public static class ActionPlanRules
{
    /// <summary>The name of the one stream of this kind in each partnership.</summary>
    public const string Stream = "action-plan";

    /// <summary>The kind of stream that holds an action plan.</summary>
    public static StreamKind<ActionPlan, ActionPlanCommand> Kind { get; } =
        new(Stream, Decide, ActionPlanFold.Evolve, ActionPlanViews.Of);

    /// <summary>The events that follow from a command, or why it is refused.</summary>
    /// <param name="state">The plan so far; null where nothing was ever agreed.</param>
    /// <param name="command">What an officer asks for.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static Result Decide(ActionPlan? state, ActionPlanCommand command, DateOnly today)
    {
        var plan = state ?? ActionPlan.Empty;
        var refusal = CommandCheck.Source(command.Source) ?? CommandCheck.Day(command.EffectiveOn, today);
        if (refusal is not null)
            return new Result.Refused(refusal);
        return command switch
        {
            AgreeAction c => PlanRules.Agree(plan, c),
            AgreeActions c => PlanRules.Agree(c),
            ImportActionPlan c => PlanRules.Import(plan, c),
            ApproveActionPlan c => PlanRules.Approve(plan, c),
            ReportCycle c => ProgressRules.Cycle(plan, c),
            ActionCommand c => plan.Actions.TryGetValue(c.Action, out var action)
                ? ActionChecks.Since(action, c.EffectiveOn) is { } tooEarly
                    ? new Result.Refused(tooEarly)
                    : DecideAction(plan, action, c)
                : new Result.Refused(ActionChecks.Unknown(c.Action)),
            _ => throw new InvalidOperationException($"No rule decides {command.GetType().Name}."),
        };
    }

    private static Result DecideAction(ActionPlan plan, ImprovementAction action, ActionCommand command) =>
        command switch
        {
            ChangeActionLeads c => ActionRules.ChangeLeads(action, c),
            RewordAction c => ActionRules.Reword(action, c),
            MoveActionDueDate c => ActionRules.MoveDueDate(action, c),
            CrossReferenceActions c => ActionRules.CrossReference(plan, action, c),
            ReportProgress c => ProgressRules.Report(action, c),
            CompleteAction c => ClosingRules.Complete(action, c),
            WithdrawAction c => ClosingRules.Withdraw(action, c),
            MergeActions c => ClosingRules.Merge(plan, action, c),
            ReopenAction c => ClosingRules.Reopen(action, c),
            _ => throw new InvalidOperationException($"No rule decides {command.GetType().Name}."),
        };
}
