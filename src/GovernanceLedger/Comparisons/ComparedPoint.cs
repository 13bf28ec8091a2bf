using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>A self-evaluation as it stood at one point, which is one end of a comparison.</summary>
/// <param name="Stream">The stream that it was folded from.</param>
/// <param name="State">What its events up to the point add up to, or what of them was in force on the point's day.</param>
/// <param name="Day">The day that the point stands for: of the submission, of the approval, the day asked for, or today.</param>
/// <param name="Known">The same self-evaluation by all that is recorded of it, by which a correction made after the point is known; null where that is the state.</param>
public sealed record ComparedPoint(string Stream, SelfEvaluation State, DateOnly Day, SelfEvaluation? Known = null)
{
    /// <summary>The self-evaluation by all that is recorded of it, whatever the point.</summary>
    public SelfEvaluation Whole => Known ?? State;

    /// <summary>How a rating of the point reads after every correction of it.</summary>
    internal RatingEntry? Reread(string proposal, RatingEntry? rating) =>
        rating is null ? null : Whole.Proposal(proposal).Ratings.Find(r => r.Version == rating.Version) ?? rating;

    /// <summary>Whether it has no rating of a proposal, or of several that are one at the other point, only because its round is still being rated.</summary>
    internal bool Awaits(IReadOnlyList<ProposalRecord> records) =>
        State.Status == SelfEvaluationStatus.Open
        && records.Any(r => r.LeftUnrated is null)
        && records.All(r => r.Current is null);

    /// <summary>Whether it comes after another: a later round, or more of the same one.</summary>
    public bool IsAfter(ComparedPoint other) =>
        Stream != other.Stream && State.OpenedOn != other.State.OpenedOn ? State.OpenedOn > other.State.OpenedOn
        : Stream == other.Stream && State.Version != other.State.Version ? State.Version > other.State.Version
        : Day > other.Day;

    /// <summary>
    /// The same point beside another. A round as it stands speaks of today; beside a later round it speaks of the last day on
    /// which anything in it took effect, or else nothing would lie between the two.
    /// </summary>
    /// <param name="standing">Whether the point is the round as it stands.</param>
    public ComparedPoint Beside(ComparedPoint other, bool standing) =>
        standing && other.Stream != Stream && other.State.OpenedOn > State.OpenedOn
            ? this with
            {
                Day = LastEffective(),
            }
            : this;

    private DateOnly LastEffective() =>
        State
            .Proposals.Values.SelectMany(p => p.Ratings)
            .Select(r => r.EffectiveOn)
            .Append(State.SubmittedOn ?? State.CompletedOn ?? State.OpenedOn)
            .Max();
}
