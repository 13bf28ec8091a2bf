using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Partnerships;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Comparisons;

/// <summary>A partnership whose self-evaluations are compared.</summary>
/// <param name="Cycles">Its self-evaluations as addresses name them, in the order in which they began.</param>
/// <param name="Texts">The wording of the framework of the later point; of the newest until a point is found.</param>
public sealed record ComparisonPlace(
    string Slug,
    Partnership Partnership,
    IReadOnlyList<string> Cycles,
    ProposalTexts Texts
)
{
    /// <summary>The page of comparisons.</summary>
    public string Url => UrlOf(Slug);

    /// <summary>The page of comparisons of a partnership.</summary>
    public static string UrlOf(string slug) => $"/partnerships/{slug}/compare";

    /// <summary>A query with the points that most readers mean where none is given: the first round as submitted, and the last.</summary>
    internal ComparisonQuery Completed(ComparisonQuery query, bool submitted) =>
        query with
        {
            From = query.From.Length > 0 ? query.From : $"{Cycles[0]}{(submitted ? "@submitted" : "")}",
            To = query.To.Length > 0 ? query.To : Cycles[^1],
        };

    internal static async Task<ComparisonPlace?> Find(LedgerRoom room, string slug, CancellationToken cancel)
    {
        var partnership = room.Partnership(slug, cancel);
        var rounds = room.Views.OfPartnership<Profile>(slug, SelfEvaluationViews.ProfileName, cancel);
        var wordings = Places.Wordings(room, cancel);
        await Task.WhenAll(partnership, rounds, wordings);
        return await partnership is { } found
            ? new(slug, found, Standings.CyclesOf(await rounds), new(Framework.Newest, await wordings))
            : null;
    }
}
