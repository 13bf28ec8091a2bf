using GovernanceLedger.Documents.Directions;
using GovernanceLedger.Documents.ImprovementActions;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Documents.SelfEvaluations;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Web.Comparisons;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Papers;

/// <summary>
/// The page of papers, and papers to take away: the completed return, the log of directions, the action plan, the decisions, and the workbook. Each
/// takes a position or a day on which it was known (<c>position</c>, <c>known-on</c>); the return takes a point.
/// </summary>
internal static class PaperEndpoints
{
    private const string Partnership = "/partnerships/{slug}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Partnership + "/papers", Papers);
        routes.MapGet(Partnership + "/{cycle}/return.docx", Return);
        routes.MapGet(
            Partnership + "/directions/log.docx",
            ([AsParameters] PaperRequest r) =>
                LogQuery.Unreadable(r.Query) is { } why
                    ? Task.FromResult(Page.BadRequest(why))
                    : r.Paper("directions", Log, hasTwoEnds: true)
        );
        routes.MapGet(
            Partnership + "/actions.docx",
            ([AsParameters] PaperRequest r) => r.Paper("actions", (ledger, _) => ActionPlanPaper.Write(ledger))
        );
        routes.MapGet(Partnership + "/decisions.docx", ([AsParameters] PaperRequest r) => r.Decisions());
        routes.MapGet(Partnership + "/workbook.xlsx", ([AsParameters] PaperRequest r) => r.Workbook());
    }

    /// <summary>The page of papers, with what is wrong with what was asked beside its field.</summary>
    internal static async Task<IResult> Again(
        LedgerRoom room,
        string slug,
        Entries entries,
        int status,
        CancellationToken cancel
    )
    {
        if (await PapersPlace.Find(room, slug, cancel) is not { } place)
            return Page.NotFound("There is no such partnership in this ledger.");
        if (entries[PaperFields.Point].Length == 0 && place.Cycles is [.., var latest])
            entries[PaperFields.Point] = latest;
        return Page.Of<PapersPage, PapersPage.Shown>(new(place, entries), status);
    }

    // The one form leads on to the paper's own address, which says all that the paper rests on and can be passed on.
    private static async Task<IResult> Papers(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var entries = Entries.Of(request.Query);
        var paper = request.Query["paper"].ToString();
        return PaperFields.AddressOf(entries, slug, paper) is { } address
            ? Results.Redirect(address)
            : await Again(
                room,
                slug,
                entries,
                entries.AreSound ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
                cancel
            );
    }

    private static async Task<IResult> Return(
        string slug,
        string cycle,
        string? point,
        long? position,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var entries = TypedPoint.Entered(PaperFields.Point, string.IsNullOrEmpty(point) ? cycle : $"{cycle}@{point}");
        if (TypedPoint.Read(entries, PaperFields.Point) is not { } reference)
            return await Again(room, slug, entries, StatusCodes.Status400BadRequest, cancel);
        var (facts, refusal) = await ReturnPapers.Find(room, slug, reference, position, cancel);
        if (facts is not null)
            return Results.File(CompletedReturn.Write(facts), WordWriter.ContentType, facts.FileName);
        TypedPoint.Reject(entries, PaperFields.Point, refusal!);
        return await Again(
            room,
            slug,
            entries,
            refusal!.Code == "unknown-self-evaluation"
                ? StatusCodes.Status404NotFound
                : StatusCodes.Status400BadRequest,
            cancel
        );
    }

    // A period of its own, else the financial year that the page of the log shows.
    private static byte[] Log(LedgerAsAt ledger, PaperRequest request)
    {
        if (request.Day(PaperFields.From) is { } from && request.Day(PaperFields.Until) is { } until)
            return DirectionLogPaper.Write(ledger, from, until, $"{from.InWords()} to {until.InWords()}");
        var query = LogQuery.Of(request.Query, ledger.Day);
        return DirectionLogPaper.Write(ledger, query.From, query.To, query.Title);
    }
}
