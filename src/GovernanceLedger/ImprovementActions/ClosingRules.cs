namespace GovernanceLedger.ImprovementActions;

/// <summary>Decides how an improvement action ends, and how it is taken up again.</summary>
internal static class ClosingRules
{
    internal static Result Complete(ImprovementAction action, CompleteAction c) =>
        CommandCheck.Unless(
            Closable(action, c) ?? Evidence(c.Evidence),
            new ActionCompleted(c.Action, c.Evidence, c.EffectiveOn, c.Source)
        );

    internal static Result Withdraw(ImprovementAction action, WithdrawAction c) =>
        CommandCheck.Unless(
            Closable(action, c) ?? CommandCheck.Reason(c.Reason),
            new ActionWithdrawn(c.Action, c.Reason, c.EffectiveOn, c.Source)
        );

    internal static Result Merge(ActionPlan plan, ImprovementAction action, MergeActions c) =>
        CommandCheck.Unless(
            Closable(action, c) ?? CommandCheck.Reason(c.Reason) ?? Mergeable(plan, c),
            new ActionsMerged(c.Action, c.Into, c.Reason, c.EffectiveOn, c.Source)
        );

    internal static Result Reopen(ImprovementAction action, ReopenAction c) =>
        CommandCheck.Unless(
            CommandCheck.Reason(c.Reason) ?? Reopenable(action, c.EffectiveOn),
            new ActionReopened(c.Action, c.Reason, c.EffectiveOn, c.Source)
        );

    /// <summary>What shows that an action is done; without it nobody could tell later.</summary>
    internal static Refusal? Evidence(string? evidence) =>
        string.IsNullOrWhiteSpace(evidence)
            ? new(
                "completed-without-evidence",
                "An action is completed with evidence. Say what shows that it is done, and where it can be seen."
            )
            : TextCheck.Of(evidence, "Evidence", "completed-without-evidence");

    // What was taken up again on a day cannot have ended before it.
    internal static Refusal? Closable(ImprovementAction action, LedgerCommand c) =>
        ActionChecks.Open(action)
        ?? (
            c.EffectiveOn < action.ReopenedOn
                ? new(
                    "effective-before-reopened",
                    $"{ActionChecks.Name(action)} was reopened on {action.ReopenedOn.Value.InWords()}. Give a day on or after that."
                )
                : null
        );

    private static Refusal? Mergeable(ActionPlan plan, MergeActions c)
    {
        if (c.Into == c.Action)
            return new(
                "merged-into-itself",
                "An action cannot be merged into itself. Choose the action that carries it on."
            );
        if (!plan.Actions.TryGetValue(c.Into, out var into))
            return ActionChecks.Unknown(c.Into);
        return into.Closed is { } closed
            ? new(
                "merged-into-closed",
                $"{ActionChecks.Name(into)} was {closed.Standing.Code()} on {closed.EffectiveOn.InWords()} and carries nothing on. Choose an open action, or reopen that one."
            )
            : ActionChecks.Since(into, c.EffectiveOn);
    }

    private static Refusal? Reopenable(ImprovementAction action, DateOnly day)
    {
        if (action.Closed is not { } closed)
            return new("already-open", $"{ActionChecks.Name(action)} is open already.");
        return day < closed.EffectiveOn
            ? new(
                "effective-before-closed",
                $"{ActionChecks.Name(action)} was {closed.Standing.Code()} on {closed.EffectiveOn.InWords()} and cannot be reopened before that."
            )
            : null;
    }
}
