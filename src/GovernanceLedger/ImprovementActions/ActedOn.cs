namespace GovernanceLedger.ImprovementActions;

/// <summary>Which improvement actions an event of a plan is about.</summary>
public static class ActedOn
{
    /// <summary>The numbers of the actions, the one that it changes first; none where it is about the plan or about no plan.</summary>
    public static IReadOnlyList<long> Of(RecordedEvent recorded) =>
        recorded.Event switch
        {
            ActionAgreed => [recorded.Version],
            ActionLeadsChanged e => [e.Action],
            ActionReworded e => [e.Action],
            ActionDueDateMoved e => [e.Action],
            ActionProgressReported e => [e.Action],
            ActionCompleted e => [e.Action],
            ActionReopened e => [e.Action],
            ActionWithdrawn e => [e.Action],
            ActionsMerged e => [e.Action, e.Into],
            ActionsCrossReferenced e => [e.Action, e.Other],
            _ => [],
        };
}
