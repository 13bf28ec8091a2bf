using GovernanceLedger.Comparisons;
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

    /// <summary>The points with which the page opens; null where no self-evaluation has begun.</summary>
    public UsualPoints? Usual { get; init; }

    /// <summary>A query with the usual points where it names none.</summary>
    internal ComparisonQuery Completed(ComparisonQuery query) =>
        query with
        {
            From = query.From.Length > 0 ? query.From : $"{Usual?.From}",
            To = query.To.Length > 0 ? query.To : $"{Usual?.To}",
        };

    internal static async Task<ComparisonPlace?> Find(LedgerRoom room, string slug, CancellationToken cancel)
    {
        var partnership = room.Partnership(slug, cancel);
        var rounds = room.Views.OfPartnership<Profile>(slug, SelfEvaluationViews.ProfileName, cancel);
        var wordings = Places.Wordings(room, cancel);
        await Task.WhenAll(partnership, rounds, wordings);
        var inOrder = Standings.RoundsOf(await rounds);
        return await partnership is { } found
            ? new(slug, found, Standings.CyclesOf(await rounds), new(Framework.Newest, await wordings))
            {
                Usual =
                    inOrder.Count == 0
                        ? null
                        : UsualPoints.Of([
                            .. inOrder.Select(r => (r.Stream, r.Profile.WasSubmitted, r.Profile.Status)),
                        ]),
            }
            : null;
    }
}
