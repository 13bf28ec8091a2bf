using System.Globalization;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>The page of an action plan, and the plan to take away.</summary>
internal static class PlanEndpoints
{
    private const string Plan = "/partnerships/{slug}/actions";
    private const int PageSize = 100;
    private const int MostTogether = 500;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Filtered(routes.MapGet(Plan, ShowPlan));
        Filtered(routes.MapGet(Plan + ".csv", Csv)).TakesDays("on");
    }

    private static RouteHandlerBuilder Filtered(RouteHandlerBuilder list) =>
        list.Takes("feature", [.. PlanFilter.Features.Select(f => f.Value)])
            .Takes("status", [.. PlanFilter.Statuses.Select(s => s.Value)])
            .Takes(
                "due",
                due => due is "none" or "not-understood" || PlanFilter.DaysAhead(due) is not null,
                "Give a number of days, none or not-understood."
            );

    private static async Task<IResult> ShowPlan(
        string slug,
        long? recorded,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var filter = PlanFilter.Of(request.Query);
        var found = PlanPlaces.Find(room, slug, null, filter.Day, cancel);
        var notice = Notice(room, slug, recorded, cancel);
        await Task.WhenAll(found, notice);
        if (await found is not { } place)
            return ActionEndpoints.NoSuchPlace();
        var actions = filter.Apply(place.Plan.Actions, place.Day);
        var page = new ListPage(ListPage.Asked(request.Query), PageSize, actions.Count);
        return Page.Of<PlanPage, PlanPage.Shown>(new(place, filter, page, page.Of(actions), await notice));
    }

    private static async Task<IResult> Csv(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var filter = PlanFilter.Of(request.Query);
        if (await PlanPlaces.Find(room, slug, null, filter.Day, cancel) is not { } place)
            return ActionEndpoints.NoSuchPlace();
        var events = await EventsAbout.Actions(room, slug, place.Version, cancel);
        return Histories.Csv.Answer(PlanExport.Csv(filter.Apply(place.Plan.Actions, place.Day), place.Day, events));
    }

    // A cycle is many events under one key, so it is counted and not read out.
    internal static async Task<Arrival?> Notice(LedgerRoom room, string slug, long? position, CancellationToken cancel)
    {
        if (position is not { } at || at < 1 || at == long.MaxValue)
            return null;
        var events = await room.History.Page(slug, new(Stream: ActionPlanRules.Stream), MostTogether, at + 1, cancel);
        if (events is not [var last, ..] || last.Position != at)
            return null;
        var together = events.Where(e => e.IdempotencyKey == last.IdempotencyKey).ToList();
        var reports = together.Count(e => e.Event is ActionProgressReported);
        return reports > 1
            ? Arrival.Of(string.Create(CultureInfo.InvariantCulture, $"Progress on {reports} actions was recorded."))
            : Arrival.Of(slug, last);
    }
}
