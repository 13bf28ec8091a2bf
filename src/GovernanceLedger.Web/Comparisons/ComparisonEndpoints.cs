using System.Globalization;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Comparisons;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Papers;
using GovernanceLedger.Web.SelfEvaluations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Comparisons;

/// <summary>The page that says what moved between two points and why, and the same to take away.</summary>
internal static class ComparisonEndpoints
{
    private const string Path = "/partnerships/{slug}/compare";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Filtered(routes.MapGet(Path, Show));
        Filtered(routes.MapGet(Path + ".csv", Csv));
        Filtered(routes.MapGet(Path + ".json", Json));
        routes.MapGet(Path + ".docx", Word);
    }

    private static void Filtered(RouteHandlerBuilder route) =>
        route
            .Takes("movement", [.. Enum.GetValues<Movement>().Select(m => m.Code())])
            .Takes(
                "feature",
                [
                    .. Framework
                        .All.SelectMany(f => f.Features)
                        .Select(f => f.Number)
                        .Distinct()
                        .Order()
                        .Select(n => n.ToString(CultureInfo.InvariantCulture)),
                ]
            );

    private static async Task<IResult> Show(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var (place, query, compared, entries) = await Find(slug, request, room, cancel);
        return place is null ? NoSuchPartnership()
            : compared is null && ComparisonQuery.Of(request.Query).HasPoints ? NotThere(place, query, entries)
            : Drawn(place, query, compared, entries, StatusCodes.Status200OK);
    }

    private static Task<IResult> Csv(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Answer(
            slug,
            request,
            room,
            (place, query, compared) =>
                Histories.Csv.Answer(
                    ComparisonExport.Csv(query, query.Among(compared.Rows), place.Texts, compared.Comparison)
                ),
            cancel
        );

    private static Task<IResult> Json(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Answer(
            slug,
            request,
            room,
            (place, query, compared) =>
                Results.Json(
                    ComparisonDocument.Of(
                        place.Slug,
                        ListAsAt.Of(request.HttpContext),
                        query.FromPoint!,
                        query.ToPoint!,
                        compared
                    ),
                    LedgerJson.Options
                ),
            cancel
        );

    // The whole comparison, whatever rows the page shows.
    private static async Task<IResult> Word(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var (place, query, entries) = await Asked(slug, request, room, cancel);
        if (place is null)
            return NoSuchPartnership();
        if (!entries.AreSound || query.Points is not [var from, var to])
            return NotThere(place, query, entries);
        var (facts, refusal) = await ComparisonPapers.Find(room, slug, from, to, cancel);
        Reject(entries, refusal);
        return facts is null
            ? NotThere(place, query, entries)
            : Results.File(ComparisonPaper.Write(facts), WordWriter.ContentType, facts.FileName);
    }

    private static async Task<IResult> Answer(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        Func<ComparisonPlace, ComparisonQuery, Explained, IResult> answer,
        CancellationToken cancel
    )
    {
        var (place, query, compared, entries) = await Find(slug, request, room, cancel);
        if (place is null)
            return NoSuchPartnership();
        if (compared is null)
            return NotThere(place, query, entries);
        ListAsAt.IsOf(request.HttpContext, query.InFileName());
        return answer(place, query, compared);
    }

    // What is wrong stands on the page beside its field, whether the page or a file was asked for.
    private static IResult NotThere(ComparisonPlace place, ComparisonQuery query, Entries entries) =>
        Drawn(
            place,
            query,
            null,
            entries,
            place.Cycles.Count == 0 || query.Points.Any(p => !place.Cycles.Contains(p.Cycle, StringComparer.Ordinal))
                ? StatusCodes.Status404NotFound
                : StatusCodes.Status400BadRequest
        );

    private static IResult Drawn(
        ComparisonPlace place,
        ComparisonQuery query,
        Explained? compared,
        Entries entries,
        int status
    ) => Page.Of<ComparisonPage, ComparisonPage.Shown>(new(place, query, compared, entries), status);

    private static async Task<(
        ComparisonPlace? Place,
        ComparisonQuery Query,
        Explained? Compared,
        Entries Entries
    )> Find(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var (place, query, entries) = await Asked(slug, request, room, cancel);
        if (place is null || !entries.AreSound || query.Points is not [var from, var to])
            return (place, query, null, entries);
        var (compared, refusal) = await room.Comparisons.Of(slug, from, to, room.Today, cancel);
        Reject(entries, refusal);
        return (
            compared is null ? place : place with { Texts = place.Texts.Of(compared.Comparison.To.State.Framework) },
            query,
            compared,
            entries
        );
    }

    private static void Reject(Entries entries, NotCompared? refusal)
    {
        if (refusal?.From is { } from)
            TypedPoint.Reject(entries, "from", from);
        if (refusal?.To is { } to)
            TypedPoint.Reject(entries, "to", to);
    }

    private static async Task<(ComparisonPlace? Place, ComparisonQuery Query, Entries Entries)> Asked(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var asked = ComparisonQuery.Of(request.Query);
        var place = await ComparisonPlace.Find(room, slug, cancel);
        if (place is null || place.Cycles.Count == 0)
            return (place, asked, asked.Typed());
        var query = place.Completed(asked);
        return (place, query, query.Checked());
    }

    private static IResult NoSuchPartnership() => Page.NotFound("There is no such partnership in this ledger.");
}
