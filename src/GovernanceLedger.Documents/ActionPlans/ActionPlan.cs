using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>What was read of an action plan.</summary>
/// <param name="Actions">Its actions, in order.</param>
/// <param name="Ratings">The ratings that it restates.</param>
/// <param name="Problems">What could not be read surely.</param>
/// <param name="Unplaced">How much of its text belongs to no action.</param>
internal sealed record ActionPlan(
    IReadOnlyList<ReadAction> Actions,
    IReadOnlyList<RestatedRating> Ratings,
    IReadOnlyList<Problem> Problems,
    UnplacedText Unplaced
);

/// <summary>A rating as a plan restates it.</summary>
/// <param name="Proposal">The code of the proposal.</param>
/// <param name="Level">The level, or null where the plan names none or more than one.</param>
/// <param name="Where">Its place.</param>
internal sealed record RestatedRating(string Proposal, Level? Level, string Where)
{
    /// <summary>
    /// The problems of a plan that restates ratings otherwise than the return in the same document gives them, or that names for a
    /// proposal no level or two, as it does where the label of the next one is lost.
    /// </summary>
    /// <param name="restated">The ratings that the plan restates.</param>
    /// <param name="ratings">Those of the return; none where the plan stands alone.</param>
    public static IEnumerable<Problem> Compare(
        IReadOnlyList<RestatedRating> restated,
        IReadOnlyList<ReadRating> ratings
    )
    {
        var any = restated.Any(rating => rating.Level is not null);
        foreach (var rating in restated.Where(_ => any))
        {
            if (rating.Level is not { } level)
                yield return new(
                    "plan-rating-missing",
                    $"The plan does not say at one level how proposal {rating.Proposal} was rated{(ratings.Count > 0 ? ", so it cannot be checked against the return" : "; the label of the proposal behind it may be lost")}. {PlanDoubts.Look}",
                    rating.Where,
                    rating.Proposal
                );
            else if (
                ratings.FirstOrDefault(read => read.Proposal == rating.Proposal)
                    is { Status: RatingStatus.Read, Level: { } stated }
                && stated != level
            )
                yield return new(
                    "plan-rating-differs",
                    $"The plan restates the rating of proposal {rating.Proposal} as {LevelNames.Of(level)}, but the return rates it {LevelNames.Of(stated)}. Find out which is right.",
                    rating.Where,
                    rating.Proposal
                );
        }
    }
}
