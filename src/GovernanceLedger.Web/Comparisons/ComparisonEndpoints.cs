using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Comparisons;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.SelfEvaluations;
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
    private const string NothingToCompare = "There is nothing to compare: no self-evaluation has begun.";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Show);
        routes.MapGet(Path + ".csv", Csv);
        routes.MapGet(Path + ".json", Json);
        routes.MapGet(Path + ".docx", Word);
    }

    private static async Task<IResult> Show(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var (place, query, compared, problem) = await Find(slug, request, room, cancel);
        return place is null
            ? NoSuchPartnership()
            : Page.Of<ComparisonPage, ComparisonPage.Shown>(new(place, query, compared, problem));
    }

    private static Task<IResult> Csv(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Answer(
            slug,
            request,
            room,
            (place, query, compared) =>
                Histories.Csv.Answer(ComparisonExport.Csv(query.Among(compared.Rows), place.Texts)),
            cancel
        );

    private static Task<IResult> Json(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Answer(
            slug,
            request,
            room,
            (place, query, compared) =>
                Results.Json(
                    ComparisonDocument.Of(place.Slug, query.FromPoint!, query.ToPoint!, compared),
                    LedgerJson.Options
                ),
            cancel
        );

    // The whole comparison, whatever rows the page shows.
    private static async Task<IResult> Word(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var (place, query, problem) = await Asked(slug, request, room, cancel);
        if (place is null)
            return NoSuchPartnership();
        if (query.FromPoint is not { } from || query.ToPoint is not { } to)
            return Page.NotFound(problem ?? NothingToCompare);
        var (facts, refusal) = await ComparisonPapers.Find(room, slug, from, to, cancel);
        return facts is null
            ? Page.NotFound(refusal!.Message)
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
        var (place, query, compared, problem) = await Find(slug, request, room, cancel);
        return place is null ? NoSuchPartnership()
            : compared is null ? Page.NotFound(problem ?? NothingToCompare)
            : answer(place, query, compared);
    }

    private static async Task<(
        ComparisonPlace? Place,
        ComparisonQuery Query,
        Explained? Compared,
        string? Problem
    )> Find(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var (place, query, problem) = await Asked(slug, request, room, cancel);
        if (place is null || problem is not null || query.FromPoint is not { } from || query.ToPoint is not { } to)
            return (place, query, null, problem);
        var (compared, refusal) = await room.Comparisons.Of(slug, from, to, room.Today, cancel);
        return (
            compared is null ? place : place with { Texts = place.Texts.Of(compared.Comparison.To.State.Framework) },
            query,
            compared,
            refusal?.Message
        );
    }

    private static async Task<(ComparisonPlace? Place, ComparisonQuery Query, string? Problem)> Asked(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var asked = ComparisonQuery.Of(request.Query);
        var place = await ComparisonPlace.Find(room, slug, cancel);
        if (place is null || place.Cycles.Count == 0)
            return (place, asked, null);
        var query = place.Completed(asked, asked.From.Length == 0 && await IsSubmitted(room, place, cancel));
        return (place, query, query.FromPoint is null || query.ToPoint is null ? Unreadable(query) : null);
    }

    private static async Task<bool> IsSubmitted(LedgerRoom room, ComparisonPlace place, CancellationToken cancel) =>
        (
            await room.Views.Find<Profile>(
                place.Slug,
                RoundName.StreamOf(place.Cycles[0]),
                SelfEvaluationViews.ProfileName,
                cancel
            )
        )
            is { Document.WasSubmitted: true };

    private static string Unreadable(ComparisonQuery query) =>
        $"\"{(query.FromPoint is null ? $"{query.From} {query.FromDay}" : $"{query.To} {query.ToDay}").Trim()}\" is no point to compare. A point as known or as in force on a day needs that day, such as 2020-05-31. {ComparisonWords.HowToPoint}";

    private static IResult NoSuchPartnership() => Page.NotFound("There is no such partnership in this ledger.");
}
