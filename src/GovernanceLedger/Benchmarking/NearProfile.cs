using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Benchmarking;

/// <summary>How near one partnership's return is to another's.</summary>
/// <param name="IsOfAnotherRound">Whether one is a baseline and the other a repeat, so that time lies between them as well.</param>
/// <param name="Distance">The levels between, summed over the proposals that both rated.</param>
/// <param name="Compared">How many proposals both rated; the others say nothing.</param>
/// <param name="OutOf">How many proposals there are to rate.</param>
/// <param name="SentBy">The event up to which its levels count: the submission.</param>
/// <param name="OwnSentBy">The same of the return that it is near to.</param>
public sealed record NearProfile(
    string Partnership,
    string Name,
    string Round,
    bool IsOfAnotherRound,
    int Distance,
    int Compared,
    int OutOf,
    EventReference SentBy,
    EventReference OwnSentBy
)
{
    /// <summary>
    /// The others' latest returns, the nearest first: by the distance for each proposal compared, so that an unrated proposal
    /// brings nobody nearer. Those with nothing to compare come last.
    /// </summary>
    public static IReadOnlyList<NearProfile> To(SubmittedReturn own, IEnumerable<ReturningPartnership> all) =>
        [
            .. all.Where(p => p.Slug != own.Partnership)
                .Select(p => (p, Return: p.Latest()))
                .Where(p => p.Return is not null)
                .Select(p => Between(own, p.p, p.Return!))
                .OrderBy(n => n.Compared == 0 ? double.MaxValue : (double)n.Distance / n.Compared)
                .ThenByDescending(n => n.Compared)
                .ThenBy(n => n.Name, StringComparer.OrdinalIgnoreCase),
        ];

    private static NearProfile Between(SubmittedReturn own, ReturningPartnership other, SubmittedReturn its)
    {
        var both = own
            .Profile.Ratings.Select(r => (Own: r.Level, Other: Level(its, own.Framework, r.Proposal)))
            .Where(l => l.Own is not null && l.Other is not null)
            .ToList();
        return new(
            other.Slug,
            other.Partnership.Name,
            its.Round,
            its.Profile.Cycle != own.Profile.Cycle,
            both.Sum(l => Math.Abs(l.Own!.Value - l.Other!.Value)),
            both.Count,
            own.Profile.Ratings.Count,
            its.SentBy,
            own.SentBy
        );
    }

    private static Level? Level(SubmittedReturn its, Framework framework, string proposal) =>
        its.CodeOf(framework, proposal) is { } code ? its.LevelOf(code) : null;
}
