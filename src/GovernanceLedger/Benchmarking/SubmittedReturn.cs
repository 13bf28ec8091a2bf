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

    /// <summary>The day on which what it says was sent: the last submission.</summary>
    public DateOnly SentOn => Profile.SubmittedOn!.Value;

    /// <summary>The same day where it was not the first time; null where it was.</summary>
    public DateOnly? SentAgainOn => SentOn == ReceivedOn ? null : SentOn;

    /// <summary>The event up to which it counts, which sent it.</summary>
    public EventReference SentBy => new(Stream, Profile.Version);

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

/// <summary>A partnership with every return that it submitted.</summary>
/// <param name="Rounds">Its self-evaluations as they stand, in their order.</param>
/// <param name="Returns">Those that were submitted, as they were, in the same order.</param>
public sealed record ReturningPartnership(
    string Slug,
    Partnership Partnership,
    IReadOnlyList<(string Stream, Profile Profile)> Rounds,
    IReadOnlyList<SubmittedReturn> Returns
)
{
    /// <summary>Its baseline, or null.</summary>
    public SubmittedReturn? Baseline => Returns.FirstOrDefault(r => r.Profile.Cycle == Cycle.Baseline);

    /// <summary>Its latest return of a round, or of any where none is named; null where it sent none.</summary>
    public SubmittedReturn? Latest(Cycle? round = null) =>
        Returns.LastOrDefault(r => round is null || r.Profile.Cycle == round);

    /// <summary>Where the repeat of its baseline stands.</summary>
    public RepeatStanding RepeatOn(DateOnly today) =>
        RepeatStanding.On(today, Rounds, Partnership.RepeatInterval?.Months);

    /// <summary>A partnership with its returns.</summary>
    /// <param name="now">Its self-evaluations as they stand.</param>
    /// <param name="submitted">Each as it was last submitted, by stream; only those that were.</param>
    public static ReturningPartnership Of(
        string slug,
        Partnership partnership,
        IEnumerable<(string Stream, Profile Profile)> now,
        IReadOnlyDictionary<string, Profile> submitted
    )
    {
        var rounds = SelfEvaluations.Rounds.InOrder(now);
        return new(
            slug,
            partnership,
            rounds,
            [
                .. rounds
                    .Where(r => submitted.ContainsKey(r.Stream))
                    .Select(r => SubmittedReturn.Of(slug, r.Stream, submitted[r.Stream], r.Profile)),
            ]
        );
    }
}
