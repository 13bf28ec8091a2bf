using System.Collections.Immutable;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>Decides corrections: the record was wrong, which is open to being put right even after submission.</summary>
internal static class CorrectionRules
{
    internal static Result Correct(SelfEvaluation state, CorrectRating c)
    {
        var refusal =
            Checks.LocalProposal(state.Framework, c.Proposal)
            ?? (c.Level is { } level ? Checks.Level(level) : null)
            ?? CommandCheck.Reason(c.Reason);
        if (refusal is not null)
            return new Result.Refused(refusal);
        var ratings = state.Proposal(c.Proposal).Ratings;
        var at = ratings.FindIndex(r => r.IsOf(c.Corrects));
        return at < 0
            ? Result.Refuse(
                "unknown-rating",
                $"Version {c.Corrects} is not a rating of proposal {c.Proposal}. Name the version that holds the mistake; the history lists them."
            )
            : CommandCheck.Unless(
                Differs(ratings[at], c) ?? InOrder(ratings, at, c),
                new RatingCorrected(c.Proposal, c.Corrects, c.Level, c.Reason, c.EffectiveOn, c.Source)
            );
    }

    private static Refusal? Differs(RatingEntry wrong, CorrectRating c) =>
        wrong.Level == c.Level && (c.Level is null || wrong.EffectiveOn == c.EffectiveOn)
            ? new(
                "corrects-nothing",
                $"Version {c.Corrects} of proposal {c.Proposal} already reads so. A correction must give another level or another day."
            )
            : null;

    // A rating that ran before the one that preceded it would turn the order of the record round. Ratings that were
    // struck out stand for nothing and are passed over; striking one out needs no day.
    private static Refusal? InOrder(ImmutableList<RatingEntry> ratings, int at, CorrectRating c)
    {
        if (c.Level is null)
            return null;
        var before = ratings.Take(at).LastOrDefault(r => r.Level is not null);
        var after = ratings.Skip(at + 1).FirstOrDefault(r => r.Level is not null);
        if (c.EffectiveOn < before?.EffectiveOn)
            return OutOfOrder(c, "before", before);
        return c.EffectiveOn > after?.EffectiveOn ? OutOfOrder(c, "after", after) : null;
    }

    private static Refusal OutOfOrder(CorrectRating c, string side, RatingEntry neighbour) =>
        new(
            "effective-out-of-order",
            $"{c.EffectiveOn.InWords()} lies {side} the rating of {neighbour.EffectiveOn.InWords()} that stands next to it. Correct that one first, or give a day between its neighbours."
        );
}
