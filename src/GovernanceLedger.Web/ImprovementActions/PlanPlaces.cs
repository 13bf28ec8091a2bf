using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>Finds the plan and the action that a page or a form is about.</summary>
internal static class PlanPlaces
{
    /// <summary>The plan of a partnership, empty where nothing was agreed, and an action in it; null where there is none such.</summary>
    internal static async Task<PlanPlace?> Find(
        LedgerRoom room,
        string slug,
        long? number,
        DateOnly? day,
        CancellationToken cancel
    )
    {
        var partnership = room.Partnership(slug, cancel);
        var plan = Plan(room, slug, cancel);
        var action = number is { } asked
            ? room.Views.Find<ImprovementAction>(
                slug,
                ActionPlanRules.Stream,
                ActionPlanViews.ActionName(asked),
                cancel
            )
            : null;
        await Task.WhenAll(partnership, plan);
        if (await partnership is not { } found)
            return null;
        var shown = action is null ? null : (await action)?.Document;
        if (number is not null && shown is null)
            return null;
        var leads = (await plan).Actions.SelectMany(a => a.Leads).Select(l => l.Person).OfType<string>();
        var names = await room.People.Names([.. leads.ToHashSet(StringComparer.Ordinal)], cancel);
        return new(slug, found, await plan, shown, names, day ?? room.Today);
    }

    /// <summary>The plan of a partnership, with the stream's own version, which is the one that a form expects.</summary>
    internal static async Task<PlanSummary> Plan(LedgerRoom room, string slug, CancellationToken cancel) =>
        await room.Views.Find<PlanSummary>(slug, ActionPlanRules.Stream, ActionPlanViews.PlanName, cancel) is { } view
            ? view.Document with
            {
                Version = view.StreamVersion,
            }
            : PlanSummary.Empty;
}
