using GovernanceLedger.Approvals;
using GovernanceLedger.Directions;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres.Approvals;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.ImprovementActions;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Meetings;
using GovernanceLedger.Web.SelfEvaluations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Approvals;

/// <summary>The lists of approvals, of a partnership and of all, and the page of each with what was approved as it stood.</summary>
internal static class ApprovalEndpoints
{
    private const string List = "/partnerships/{slug}/approvals";
    private const int PageSize = 100;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Filtered(routes.MapGet(List, OfPartnership));
        Filtered(routes.MapGet(List + ".csv", OfPartnershipCsv)).TakesDays("from", "to");
        routes.MapGet(List + "/{position:long}", One);
        Filtered(routes.MapGet("/approvals", OfAll));
        Filtered(routes.MapGet("/approvals.csv", OfAllCsv)).TakesDays("from", "to");
    }

    private static RouteHandlerBuilder Filtered(RouteHandlerBuilder list) =>
        list.Takes("thing", [.. ApprovalWords.Kinds.Select(k => k.Value)]).Takes("moved", "yes", "no");

    private static async Task<IResult> OfPartnership(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var partnership = room.Partnership(slug, cancel);
        var list = Listed(slug, request, room, cancel);
        await Task.WhenAll(partnership, list);
        return await partnership is not { } found
            ? NoSuchPartnership()
            : Shown(slug, Named(slug, found), request, await list);
    }

    private static async Task<IResult> OfPartnershipCsv(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    ) => await room.Partnership(slug, cancel) is null ? NoSuchPartnership() : Csv(slug, request, room, cancel);

    private static async Task<IResult> OfAll(HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var partnerships = room.Views.OfAllPartnerships<Partnership>(PartnershipRules.Stream, cancel);
        var list = Listed(null, request, room, cancel);
        await Task.WhenAll(partnerships, list);
        var names = (await partnerships).ToDictionary(p => p.Partnership, p => p.Document.Name, StringComparer.Ordinal);
        return Shown(null, names, request, await list);
    }

    private static IResult OfAllCsv(HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Csv(null, request, room, cancel);

    private static Task<ApprovalList> Listed(
        string? slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    ) =>
        room.Approvals.List(
            slug,
            ApprovalFilter.Of(request.Query).ToScope(),
            ApprovalWords.MostSince,
            PageSize,
            new ListPage(ListPage.Asked(request.Query), PageSize, 0).Skip,
            cancel
        );

    private static IResult Shown(
        string? slug,
        IReadOnlyDictionary<string, string> names,
        HttpRequest request,
        ApprovalList list
    ) =>
        Page.Of<ApprovalsPage, ApprovalsPage.Shown>(
            new(
                slug,
                names,
                ApprovalFilter.Of(request.Query),
                list,
                new(ListPage.Asked(request.Query), PageSize, list.Count)
            )
        );

    private static async Task<IResult> One(string slug, long position, LedgerRoom room, CancellationToken cancel)
    {
        var partnership = room.Partnership(slug, cancel);
        var approvals = room.Approvals.Of(slug, new(Position: position), ApprovalWords.MostSince, cancel);
        await Task.WhenAll(partnership, approvals);
        if (await partnership is not { } found || await approvals is not [var approval])
            return Page.NotFound("This partnership’s ledger has no such approval.");
        return Page.Of<ApprovalPage, ApprovalPage.Shown>(
            new(
                slug,
                found,
                approval,
                await Evaluation(room, approval, cancel),
                await Plan(room, approval, cancel),
                await Direction(room, approval, cancel)
            )
        );
    }

    private static async Task<Place?> Evaluation(LedgerRoom room, RecordedApproval a, CancellationToken cancel)
    {
        if (a.Kind != SelfEvaluationRules.Kind.Name)
            return null;
        var (slug, stream) = (a.Recorded.Partnership, a.Recorded.Stream);
        var place = Places.Find(room, slug, stream.Split('/', 2)[^1], null, cancel);
        var then = room.Events.Fold(SelfEvaluationRules.Kind, slug, stream, a.Version, cancel);
        await Task.WhenAll(place, then);
        return (await place)! with
        {
            Profile = Drawn<Profile>(SelfEvaluationViews.Of((await then).State!), SelfEvaluationViews.ProfileName),
        };
    }

    private static async Task<PlanPlace?> Plan(LedgerRoom room, RecordedApproval a, CancellationToken cancel)
    {
        if (a.Kind != ActionPlanRules.Stream)
            return null;
        var (slug, stream) = (a.Recorded.Partnership, a.Recorded.Stream);
        var place = PlanPlaces.Find(room, slug, null, a.Recorded.Event.EffectiveOn, cancel);
        var then = room.Events.Fold(ActionPlanRules.Kind, slug, stream, a.Version, cancel);
        await Task.WhenAll(place, then);
        return (await place)! with
        {
            Plan = Drawn<PlanSummary>(ActionPlanViews.Of((await then).State!), ActionPlanViews.PlanName),
        };
    }

    private static async Task<DirectionContent?> Direction(
        LedgerRoom room,
        RecordedApproval a,
        CancellationToken cancel
    )
    {
        if (a.Reference is not { } reference)
            return null;
        var (register, _) = await room.Events.Fold(
            DirectionRules.Kind,
            a.Recorded.Partnership,
            a.Recorded.Stream,
            a.Version,
            cancel
        );
        return register!.Find(reference)!.Content;
    }

    private static T Drawn<T>(IEnumerable<View> views, string name)
        where T : class => (T)views.First(v => v.Name == name).Document;

    private static Dictionary<string, string> Named(string slug, Partnership partnership) =>
        new(StringComparer.Ordinal) { [slug] = partnership.Name };

    private static IResult Csv(string? slug, HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Histories.Csv.Answer(
            ApprovalExport.Heading,
            room.Approvals.Each(slug, ApprovalFilter.Of(request.Query).ToScope(), ApprovalWords.MostSince, cancel),
            ApprovalExport.Line
        );

    private static IResult NoSuchPartnership() => Page.NotFound("There is no such partnership in this ledger.");
}
