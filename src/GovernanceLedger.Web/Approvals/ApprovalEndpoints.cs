using GovernanceLedger.Approvals;
using GovernanceLedger.Directions;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Partnerships;
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
    private const int MostUnfiltered = 100;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(List, OfPartnership);
        routes.MapGet(List + ".csv", OfPartnershipCsv);
        routes.MapGet(List + "/{position:long}", One);
        routes.MapGet("/approvals", OfAll);
        routes.MapGet("/approvals.csv", OfAllCsv);
    }

    private static async Task<IResult> OfPartnership(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var partnership = room.Partnership(slug, cancel);
        var approvals = room.Approvals.Of(slug, new(), ApprovalWords.MostSince, cancel);
        await Task.WhenAll(partnership, approvals);
        return await partnership is not { } found
            ? NoSuchPartnership()
            : Page.Of<ApprovalsPage, ApprovalsPage.Shown>(
                new(slug, Named(slug, found), await approvals, ApprovalFilter.Of(request.Query))
            );
    }

    private static async Task<IResult> OfPartnershipCsv(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var partnership = room.Partnership(slug, cancel);
        var approvals = room.Approvals.Of(slug, new(), ApprovalWords.MostSince, cancel);
        await Task.WhenAll(partnership, approvals);
        return await partnership is null ? NoSuchPartnership() : Csv(await approvals, request);
    }

    private static async Task<IResult> OfAll(HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var partnerships = room.Views.OfAllPartnerships<Partnership>(PartnershipRules.Stream, cancel);
        var filter = ApprovalFilter.Of(request.Query);
        // Every approval of the country is too much to look at, and a filter looks among all of them.
        int? newest = filter.IsNarrow ? null : MostUnfiltered + 1;
        var approvals = room.Approvals.OfAll(ApprovalWords.MostSince, newest, cancel);
        await Task.WhenAll(partnerships, approvals);
        var more = !filter.IsNarrow && (await approvals).Count > MostUnfiltered;
        IReadOnlyList<RecordedApproval> shown = more ? [.. (await approvals).Take(MostUnfiltered)] : await approvals;
        var names = (await partnerships).ToDictionary(p => p.Partnership, p => p.Document.Name, StringComparer.Ordinal);
        return Page.Of<ApprovalsPage, ApprovalsPage.Shown>(new(null, names, shown, filter, more));
    }

    private static async Task<IResult> OfAllCsv(HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Csv(await room.Approvals.OfAll(ApprovalWords.MostSince, cancel: cancel), request);

    private static async Task<IResult> One(string slug, long position, LedgerRoom room, CancellationToken cancel)
    {
        var partnership = room.Partnership(slug, cancel);
        var approvals = room.Approvals.Of(slug, new(), ApprovalWords.MostSince, cancel);
        await Task.WhenAll(partnership, approvals);
        if (
            await partnership is not { } found
            || (await approvals).FirstOrDefault(a => a.Recorded.Position == position) is not { } approval
        )
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

    private static IResult Csv(IReadOnlyList<RecordedApproval> approvals, HttpRequest request) =>
        Histories.Csv.Answer(ApprovalExport.Csv(ApprovalFilter.Of(request.Query).Among(approvals)));

    private static IResult NoSuchPartnership() => Page.NotFound("There is no such partnership in this ledger.");
}
