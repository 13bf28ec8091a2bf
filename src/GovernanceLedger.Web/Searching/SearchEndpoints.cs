using System.Globalization;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.Postgres.Searching;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Searching;

/// <summary>The search over everything that is recorded, as a page and to take away.</summary>
internal static class SearchEndpoints
{
    private const string Path = "/search";

    private static readonly IReadOnlyList<string> Registers = [.. SearchQuery.Registers.Select(r => r.Value)];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Show).Takes("register", Registers);
        routes.MapGet(Path + ".csv", Export).Takes("register", Registers).TakesDays("from", "until");
    }

    private static async Task<IResult> Show(HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var query = SearchQuery.Of(request.Query);
        var partnerships = await Partnerships(room, cancel);
        var problem = Problem(query, partnerships);
        var found =
            problem is null && query.Words.Length > 0
                ? await room.Search.Search(
                    query.ToSearchFor(),
                    SearchQuery.PageSize,
                    (query.Page - 1L) * SearchQuery.PageSize,
                    cancel
                )
                : null;
        return Page.Of<SearchPage, SearchPage.Shown>(
            new(query, partnerships, found, problem),
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static async Task<IResult> Export(HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var query = SearchQuery.Of(request.Query);
        var partnerships = await Partnerships(room, cancel);
        if (Problem(query, partnerships) is { } problem)
            return Page.BadRequest(problem);
        var hits =
            query.Words.Length == 0
                ? []
                : (await room.Search.Search(query.ToSearchFor(), SearchReader.MostRanked, 0, cancel)).Hits;
        return Histories.Csv.Answer(Csv(hits, partnerships));
    }

    private static string Csv(IReadOnlyList<SearchHit> hits, IReadOnlyDictionary<string, string> partnerships) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "partnership",
            "register",
            "effective on",
            "about",
            "what happened",
            "excerpt",
            "event",
            "address"
        )
        + string.Concat(hits.Select(h => Line(h, partnerships)));

    private static string Line(SearchHit hit, IReadOnlyDictionary<string, string> partnerships) =>
        Histories.Csv.Line(
            partnerships.GetValueOrDefault(hit.Recorded.Partnership, hit.Recorded.Partnership),
            SearchQuery.TitleOf(hit.Recorded.Stream.Split('/')[0]),
            hit.Recorded.Event.EffectiveOn.Iso(),
            EventThing.Of(hit.Recorded)?.Title,
            EventSentence.Of(hit.Recorded.Event),
            hit.Excerpt.Text,
            hit.Recorded.Position.ToString(CultureInfo.InvariantCulture),
            EventPlace.Url(hit.Recorded)
        );

    private static string? Problem(SearchQuery query, IReadOnlyDictionary<string, string> partnerships) =>
        query.ToSearchFor().Check()?.Message
        ?? (
            query.Partnership.Length == 0 || partnerships.ContainsKey(query.Partnership)
                ? null
                : "There is no such partnership in this ledger. Choose one from the list."
        );

    /// <summary>The name of each partnership by its short name, in order of name.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> Partnerships(
        LedgerRoom room,
        CancellationToken cancel
    ) =>
        (await room.Views.OfAllPartnerships<Partnership>(PartnershipRules.Stream, cancel))
            .OrderBy(p => p.Document.Name, StringComparer.Ordinal)
            .ToDictionary(p => p.Partnership, p => p.Document.Name, StringComparer.Ordinal);
}
