using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Benchmarking;

/// <summary>One proposal in the latest returns of some partnerships, with the evidence that each gave.</summary>
/// <param name="Level">Only those that rated it so; null for all.</param>
/// <param name="Returns">By name.</param>
/// <param name="NotReceived">The chosen partnerships of which there is no return, by name.</param>
/// <param name="NotComparable">Those whose return is on a version of the framework that has no one and the same proposal, by name.</param>
/// <param name="Beside">The latest returns of those that are chosen, by name, with every proposal; empty where none is chosen.</param>
/// <param name="Near">The partnerships nearest to a chosen one; empty where none was chosen.</param>
public sealed record Benchmark(
    string Proposal,
    string Title,
    Level? Level,
    IReadOnlyList<BenchmarkedReturn> Returns,
    IReadOnlyList<BenchmarkedPartnership> NotReceived,
    IReadOnlyList<BenchmarkedPartnership> NotComparable,
    IReadOnlyList<BesideReturn> Beside,
    IReadOnlyList<NearProfile> Near
)
{
    /// <summary>A proposal in the latest returns of the partnerships that are chosen.</summary>
    /// <param name="all">Every partnership, by name.</param>
    /// <param name="chosen">The short names of those wanted; none for all.</param>
    /// <param name="near">Whose nearest profiles are wanted, by short name, or null.</param>
    /// <param name="recordOf">What a return recorded of a proposal of its own version when it was submitted; null where nothing was.</param>
    public static Benchmark Of(
        Framework framework,
        Proposal proposal,
        IReadOnlyList<ReturningPartnership> all,
        IReadOnlyCollection<string> chosen,
        Level? level,
        string? near,
        Func<SubmittedReturn, string, ProposalRecord?> recordOf
    )
    {
        var wanted = all.Where(p => chosen.Count == 0 || chosen.Contains(p.Slug, StringComparer.Ordinal))
            .Select(p => (Partnership: p, Latest: p.Latest(), Code: p.Latest()?.CodeOf(framework, proposal.Code)))
            .ToList();
        var returns =
            from w in wanted
            where w is { Latest: not null, Code: not null }
            select BenchmarkedReturn.Of(w.Partnership, w.Latest, w.Code, recordOf(w.Latest, w.Code));
        return new(
            proposal.Code,
            proposal.Title,
            level,
            [.. returns.Where(r => level is null || r.Level == level)],
            [.. wanted.Where(w => w.Latest is null).Select(w => BenchmarkedPartnership.Of(w.Partnership))],
            [
                .. wanted
                    .Where(w => w is { Latest: not null, Code: null })
                    .Select(w => BenchmarkedPartnership.Of(w.Partnership)),
            ],
            chosen.Count == 0
                ? []
                :
                [
                    .. wanted
                        .Where(w => w.Latest is not null)
                        .Select(w => BesideReturn.Of(framework, w.Partnership, w.Latest!)),
                ],
            all.FirstOrDefault(p => p.Slug == near)?.Latest() is { } own ? NearProfile.To(own, all) : []
        );
    }
}

/// <summary>A chosen partnership of which there is nothing to set beside the others.</summary>
public sealed record BenchmarkedPartnership(string Partnership, string Name, string HealthBoard)
{
    internal static BenchmarkedPartnership Of(ReturningPartnership p) =>
        new(p.Slug, p.Partnership.Name, p.Partnership.HealthBoard);
}

/// <summary>A proposal in one return, as submitted.</summary>
/// <param name="Proposal">Its code in the version of the framework against which the return was rated.</param>
/// <param name="ReceivedOn">The day on which the return was first submitted, by which it is in time or late.</param>
/// <param name="SentAgainOn">The day on which it was last submitted, where that is another: what it says is of that day.</param>
/// <param name="RatedBy">The event that rated it, or null where it was submitted unrated.</param>
/// <param name="LeftUnrated">Why it was left unrated on purpose, or null.</param>
/// <param name="SentBy">The event up to which the return counts: its submission.</param>
/// <param name="PutRight">How the rating reads since its record was put right; null where the level is what was sent.</param>
public sealed record BenchmarkedReturn(
    string Partnership,
    string Name,
    string HealthBoard,
    string Round,
    string Proposal,
    DateOnly ReceivedOn,
    DateOnly? SentAgainOn,
    bool ChangedSince,
    Level? Level,
    EventReference? RatedBy,
    string? LeftUnrated,
    IReadOnlyList<BenchmarkedEvidence> Evidence,
    EventReference SentBy,
    LevelPutRight? PutRight
)
{
    /// <summary>A proposal in one return.</summary>
    /// <param name="proposal">Its code there.</param>
    /// <param name="record">What was recorded of it when it was submitted; null where nothing was.</param>
    public static BenchmarkedReturn Of(
        ReturningPartnership partnership,
        SubmittedReturn found,
        string proposal,
        ProposalRecord? record
    ) =>
        new(
            partnership.Slug,
            partnership.Partnership.Name,
            partnership.Partnership.HealthBoard,
            found.Round,
            proposal,
            found.ReceivedOn,
            found.SentAgainOn,
            found.ChangedSince,
            record?.Current?.Level,
            record?.Current is { } rating ? new(found.Stream, rating.Version) : null,
            record?.LeftUnrated,
            [
                .. record?.StandingEvidence.Select(e => new BenchmarkedEvidence(
                    new(found.Stream, e.Version),
                    e.Text,
                    e.EffectiveOn
                )) ?? [],
            ],
            found.SentBy,
            found.PutRightOf(proposal)
        );
}

/// <summary>An item of evidence, and the event that added it.</summary>
public sealed record BenchmarkedEvidence(EventReference Event, string Text, DateOnly EffectiveOn);
