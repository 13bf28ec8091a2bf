using System.Globalization;

namespace GovernanceLedger.ImprovementActions;

/// <summary>The views of an action plan: one row for each action, which lists and charts read, and one view for each action.</summary>
public static class ActionPlanViews
{
    /// <summary>The name of the view of the whole plan.</summary>
    public const string PlanName = "plan";

    /// <summary>The name of an action's view, such as "action/12".</summary>
    public static string ActionName(long number) => string.Create(CultureInfo.InvariantCulture, $"action/{number}");

    /// <summary>Every view of an action plan.</summary>
    public static IEnumerable<View> Of(ActionPlan state) =>
        state
            .Actions.Values.Select(a => new View(ActionName(a.Number), a))
            .Prepend(new(PlanName, state, () => PlanSummary.Of(state)));
}

/// <summary>An action plan at a glance.</summary>
/// <param name="Version">The version of the stream that it shows.</param>
/// <param name="Actions">One row for each action, those that ended included, in the order in which they were agreed.</param>
public sealed record PlanSummary(
    long Version,
    IReadOnlyList<ActionSummary> Actions,
    IReadOnlyList<PlanApproval> Approvals,
    IReadOnlyList<ImportedPlan> Documents
)
{
    /// <summary>The plan before anything was agreed.</summary>
    public static PlanSummary Empty { get; } = Of(ActionPlan.Empty);

    internal static PlanSummary Of(ActionPlan plan) =>
        new(plan.Version, [.. plan.Actions.Values.Select(ActionSummary.Of)], plan.Approvals, plan.Documents);
}
