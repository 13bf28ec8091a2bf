using GovernanceLedger.Postgres.Searching;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Searching;

namespace GovernanceLedger.Web.Api;

/// <summary>What is found by its words.</summary>
internal static class SearchReads
{
    private const int UsualLimit = 20;

    internal static IReadOnlyList<ApiRead> All { get; } =
    [
        new(
            "search",
            "/search",
            "Events by their words, the best first.",
            typeof(SearchBody),
            [
                new("q", ParameterKind.Words, "Words that must all stand there, \"phrases\", -without and or.", true),
                new("partnership", ParameterKind.Text, "Only of this partnership, by its short name."),
                new(
                    "register",
                    ParameterKind.OneOf,
                    "Only in this register.",
                    OneOf: [.. SearchQuery.Registers.Select(r => r.Value)]
                ),
                new("from", ParameterKind.Day, "Only effective on this day or later."),
                new("until", ParameterKind.Day, "Only effective on this day or earlier."),
                new("limit", ParameterKind.Limit, "How many are given at most; 20 where it is left out."),
            ],
            Find
        ),
    ];

    private static async Task<ApiAnswer.Done?> Find(ApiQuestion asked)
    {
        var search = new SearchFor(
            asked.Text("q")!,
            asked.Text("partnership"),
            asked.Text("register"),
            asked.Day("from"),
            asked.Day("until")
        );
        var limit = (int)(asked.Number("limit") ?? UsualLimit);
        var found = await asked.Room.Search.Search(search, limit, cancel: asked.Cancel);
        return new(
            new SearchBody(
                search.Words,
                found.Count(search.Register),
                found.HasMore(search.Register),
                found.ByBeginning,
                [.. found.Hits.Select(h => new SearchHitBody(About(h), h.Excerpt.Parts, EventExport.Of(h.Recorded)))]
            )
        );
    }

    private static string? About(SearchHit hit) => EventThing.Of(hit.Recorded)?.Title;
}

/// <summary>What a search found.</summary>
/// <param name="Total">How many fit; of each register at most 2,000 are counted.</param>
/// <param name="HasMore">Whether more fit than were counted.</param>
/// <param name="ByBeginning">Whether nothing holds the words themselves, and these hold words that begin like the last.</param>
internal sealed record SearchBody(
    string Words,
    long Total,
    bool HasMore,
    bool ByBeginning,
    IReadOnlyList<SearchHitBody> Hits
);

/// <summary>An event that was found.</summary>
/// <param name="About">What it is about, or null.</param>
/// <param name="Excerpt">Its words around those that were looked for.</param>
internal sealed record SearchHitBody(string? About, IReadOnlyList<ExcerptPart> Excerpt, EventDocument Event);
