using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Meetings;
using GovernanceLedger.Web.Partnerships;

namespace GovernanceLedger.Web.Papers;

/// <summary>A partnership whose papers are taken away.</summary>
/// <param name="Cycles">Its self-evaluations as addresses name them, in the order in which they began.</param>
/// <param name="Bodies">The bodies that met, in order of name.</param>
public sealed record PapersPlace(
    string Slug,
    Partnership Partnership,
    IReadOnlyList<string> Cycles,
    IReadOnlyList<string> Bodies
)
{
    /// <summary>The page of papers of a partnership.</summary>
    public static string UrlOf(string slug) => $"/partnerships/{slug}/papers";

    internal static async Task<PapersPlace?> Find(LedgerRoom room, string slug, CancellationToken cancel)
    {
        var partnership = room.Partnership(slug, cancel);
        var rounds = room.Views.OfPartnership<Profile>(slug, SelfEvaluationViews.ProfileName, cancel);
        var meetings = MeetingPlaces.All(room, slug, cancel);
        await Task.WhenAll(partnership, rounds, meetings);
        return await partnership is { } found
            ? new(
                slug,
                found,
                Standings.CyclesOf(await rounds),
                [
                    .. (await meetings)
                        .Select(m => m.Summary.Body.Name)
                        .Distinct(SameName.Comparer)
                        .Order(StringComparer.Ordinal),
                ]
            )
            : null;
    }
}
