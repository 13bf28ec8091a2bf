using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Benchmarking;

/// <summary>One proposal in the latest returns of some partnerships, with the evidence that each gave.</summary>
/// <param name="Level">Only those that rated it so; null for all.</param>
/// <param name="Returns">By name.</param>
/// <param name="NotReceived">The chosen partnerships of which there is no return, by name.</param>
/// <param name="Near">The partnerships nearest to a chosen one; empty where none was chosen.</param>
public sealed record Benchmark(
    string Proposal,
    string Title,
    Level? Level,
    IReadOnlyList<BenchmarkedReturn> Returns,
    IReadOnlyList<string> NotReceived,
    IReadOnlyList<NearProfile> Near
);

/// <summary>A proposal in one return, as submitted.</summary>
/// <param name="ReceivedOn">The day on which the return was first submitted, by which it is in time or late.</param>
/// <param name="SentAgainOn">The day on which it was last submitted, where that is another: what it says is of that day.</param>
/// <param name="RatedBy">The event that rated it, or null where it was submitted unrated.</param>
/// <param name="LeftUnrated">Why it was left unrated on purpose, or null.</param>
/// <param name="SentBy">The event up to which the return counts: its submission.</param>
public sealed record BenchmarkedReturn(
    string Partnership,
    string Name,
    string HealthBoard,
    string Round,
    DateOnly ReceivedOn,
    DateOnly? SentAgainOn,
    bool ChangedSince,
    Level? Level,
    EventReference? RatedBy,
    string? LeftUnrated,
    IReadOnlyList<BenchmarkedEvidence> Evidence,
    EventReference SentBy
)
{
    /// <summary>A proposal in one return.</summary>
    /// <param name="record">What was recorded of it when it was submitted; null where nothing was.</param>
    public static BenchmarkedReturn Of(
        ReturningPartnership partnership,
        SubmittedReturn found,
        ProposalRecord? record
    ) =>
        new(
            partnership.Slug,
            partnership.Partnership.Name,
            partnership.Partnership.HealthBoard,
            found.Round,
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
            found.SentBy
        );
}

/// <summary>An item of evidence, and the event that added it.</summary>
public sealed record BenchmarkedEvidence(EventReference Event, string Text, DateOnly EffectiveOn);
