using System.Collections.Immutable;
using GovernanceLedger.Comparisons;
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
    /// <summary>The version of the framework against which it was rated.</summary>
    public Framework Framework { get; init; } = Framework.Of(Profile.Framework)!;

    /// <summary>The day on which it was first submitted: sending it again makes nothing late.</summary>
    public DateOnly ReceivedOn => Profile.ReceivedOn!.Value;

    /// <summary>The day on which what it says was sent: the last submission.</summary>
    public DateOnly SentOn => Profile.SubmittedOn!.Value;

    /// <summary>The same day where it was not the first time; null where it was.</summary>
    public DateOnly? SentAgainOn => SentOn == ReceivedOn ? null : SentOn;

    /// <summary>The event up to which it counts, which sent it.</summary>
    public EventReference SentBy => new(Stream, Profile.Version);

    /// <summary>The events that put a rating of it right after it was sent, in the framework's order.</summary>
    public IEnumerable<EventReference> PutRightBy =>
        Profile
            .Ratings.Select(r => r.PutRight)
            .OfType<LevelPutRight>()
            .Select(p => new EventReference(Stream, p.Version));

    /// <summary>The self-evaluation as addresses name it, such as "repeat-2020".</summary>
    public string Round => RoundName.Of(Stream);

    /// <summary>The code under which it rates a proposal of a framework; null where its own version has no such proposal.</summary>
    public string? CodeOf(Framework framework, string proposal) => SameProposal.CodeIn(Framework, framework, proposal);

    /// <summary>The level of a proposal of its own version, or null where it was submitted unrated.</summary>
    public Level? LevelOf(string proposal) => Profile.Ratings.FirstOrDefault(r => r.Proposal == proposal)?.Level;

    /// <summary>How the rating of a proposal of its own version reads since it was put right; null where it was not.</summary>
    public LevelPutRight? PutRightOf(string proposal) =>
        Profile.Ratings.FirstOrDefault(r => r.Proposal == proposal)?.PutRight;

    /// <summary>What became of each proposal of its own version since an earlier return, by code: the rows of the comparison of the two.</summary>
    public IReadOnlyDictionary<string, Movement> MovementsSince(SubmittedReturn earlier) =>
        ProposalPair.CanBeBetween(earlier.Framework, Framework)
            ? Comparison
                .Of(earlier.Point, Point, earlier.Framework, Framework)
                .Rows.Where(r => r.Pair.To.Count == 1)
                .ToDictionary(r => r.Pair.To[0].Code, r => r.Movement, StringComparer.Ordinal)
            : ImmutableDictionary<string, Movement>.Empty;

    // Its levels are all that is asked of the comparison, and all that the view of many returns holds.
    private ComparedPoint Point =>
        new(Stream, With(r => r.Level), SentOn, With(r => r.PutRight is { } now ? now.Level : r.Level));

    private SelfEvaluation With(Func<ProfileRating, Level?> level) =>
        new(
            Profile.Version,
            Profile.Cycle,
            Profile.Framework,
            Profile.OpenedOn,
            Profile.CompletedOn,
            [],
            Profile.SubmittedOn,
            0,
            [],
            Profile
                .Ratings.Where(r => r.Level is not null)
                .ToImmutableSortedDictionary(r => r.Proposal, r => Record(r, level(r)), StringComparer.Ordinal)
        );

    private ProposalRecord Record(ProfileRating r, Level? level) =>
        ProposalRecord.Empty(r.Proposal) with
        {
            Ratings = [new(Profile.Version, level, r.EffectiveOn ?? SentOn, false, null, new(Round), [])],
        };

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
