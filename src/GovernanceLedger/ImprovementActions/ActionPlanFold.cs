namespace GovernanceLedger.ImprovementActions;

/// <summary>Folds the events of a partnership's action plan into what they add up to.</summary>
public static class ActionPlanFold
{
    /// <summary>The state after one more event.</summary>
    /// <exception cref="InvalidOperationException">The event does not belong to such a stream, or there: the stream is broken.</exception>
    public static ActionPlan Evolve(ActionPlan? state, LedgerEvent ledgerEvent)
    {
        var plan = state ?? ActionPlan.Empty;
        var next = plan with { Version = plan.Version + 1 };
        return ledgerEvent switch
        {
            ActionAgreed e => next.With(ImprovementAction.Of(next.Version, e)),
            ActionPlanApproved e => next with
            {
                Approvals = next.Approvals.Add(new(e.Body, e.ApprovedVersion, e.EffectiveOn, e.Source)),
            },
            ActionPlanImported e => next with { Documents = next.Documents.Add(new(e.Name, e.Sha256, e.EffectiveOn)) },
            ActionsMerged e => next.With(Closed(next, e)).With(Related(next.Find(e.Into), e.Action)),
            ActionsCrossReferenced e => next.With(Related(next.Find(e.Action), e.Other))
                .With(Related(next.Find(e.Other), e.Action)),
            _ => next.With(EvolveAction(next, ledgerEvent)),
        };
    }

    private static ImprovementAction EvolveAction(ActionPlan plan, LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            ActionLeadsChanged e => Planned(plan.Find(e.Action), p => p with { Leads = e.Leads }),
            ActionReworded e => Planned(plan.Find(e.Action), p => p with { Text = e.Text, Measure = e.Measure }),
            ActionProgressReported e => Reported(plan.Find(e.Action), plan.Version, e),
            ActionDueDateMoved e => Moved(plan.Find(e.Action), plan.Version, e),
            ActionReopened e => plan.Find(e.Action) with { Closed = null, ReopenedOn = e.EffectiveOn },
            _ => Closed(plan, ledgerEvent),
        };

    private static ImprovementAction Closed(ActionPlan plan, LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            ActionCompleted e => Closed(plan, e.Action, ActionStanding.Completed, e.Evidence, null, e),
            ActionWithdrawn e => Closed(plan, e.Action, ActionStanding.Withdrawn, e.Reason, null, e),
            ActionsMerged e => Closed(plan, e.Action, ActionStanding.Merged, e.Reason, e.Into, e),
            _ => throw new InvalidOperationException($"An action plan does not hold {ledgerEvent.GetType().Name}."),
        };

    private static ImprovementAction Closed(
        ActionPlan plan,
        long number,
        ActionStanding standing,
        string because,
        long? into,
        LedgerEvent e
    ) => plan.Find(number) with { Closed = new(plan.Version, standing, because, into, e.EffectiveOn, e.Source) };

    private static ImprovementAction Planned(ImprovementAction action, Func<PlannedAction, PlannedAction> change) =>
        action with
        {
            Planned = change(action.Planned),
        };

    private static ImprovementAction Reported(ImprovementAction action, long version, ActionProgressReported e) =>
        action with
        {
            Reports = action.Reports.Add(
                new(version, e.Status, e.Percent, e.Narrative, e.Evidence, e.EffectiveOn, e.Source)
            ),
        };

    private static ImprovementAction Moved(ImprovementAction action, long version, ActionDueDateMoved e) =>
        action with
        {
            DueOn = e.DueOn,
            Moves = action.Moves.Add(new(version, e.Was, e.DueOn, e.AgreedBy, e.Reason, e.EffectiveOn, e.Source)),
        };

    private static ImprovementAction Related(ImprovementAction action, long other) =>
        action.Related.Contains(other) ? action : action with { Related = action.Related.Add(other) };

    private static ActionPlan With(this ActionPlan plan, ImprovementAction action) =>
        plan with
        {
            Actions = plan.Actions.SetItem(action.Number, action),
        };

    private static ImprovementAction Find(this ActionPlan plan, long number) =>
        plan.Actions.GetValueOrDefault(number)
        ?? throw new InvalidOperationException($"There is no improvement action {number} in the plan.");
}
