using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Benchmarking;

/// <summary>A return as a partnership submitted it, whatever was corrected or reopened since.</summary>
/// <param name="Partnership">The partnership's short name.</param>
/// <param name="Stream">The stream of the self-evaluation.</param>
/// <param name="Profile">The self-evaluation at a glance, as last submitted.</param>
/// <param name="ChangedSince">Whether the ledger says something else of it now: it was reopened, or a rating or the evidence was put right.</param>
public sealed record SubmittedReturn(string Partnership, string Stream, Profile Profile, bool ChangedSince)
{
    /// <summary>The day on which it was first submitted: sending it again makes nothing late.</summary>
    public DateOnly ReceivedOn => Profile.ReceivedOn!.Value;

    /// <summary>The self-evaluation as addresses name it, such as "repeat-2020".</summary>
    public string Round => RoundName.Of(Stream);

    /// <summary>The level of a proposal, or null where it was submitted unrated.</summary>
    public Level? LevelOf(string proposal) => Profile.Ratings.FirstOrDefault(r => r.Proposal == proposal)?.Level;

    /// <summary>A return, beside what the ledger says of the same self-evaluation now.</summary>
    public static SubmittedReturn Of(string partnership, string stream, Profile submitted, Profile now) =>
        new(
            partnership,
            stream,
            submitted,
            now.Status != SelfEvaluationStatus.Submitted || !now.Ratings.SequenceEqual(submitted.Ratings)
        );
}

/// <summary>A partnership with every return that it submitted, by the day on which its self-evaluation opened.</summary>
public sealed record ReturningPartnership(string Slug, Partnership Partnership, IReadOnlyList<SubmittedReturn> Returns)
{
    /// <summary>Its baseline, or null.</summary>
    public SubmittedReturn? Baseline => Returns.FirstOrDefault(r => r.Profile.Cycle == Cycle.Baseline);

    /// <summary>Its latest return of a round, or of any where none is named; null where it sent none.</summary>
    public SubmittedReturn? Latest(Cycle? round = null) =>
        Returns.LastOrDefault(r => round is null || r.Profile.Cycle == round);
}
