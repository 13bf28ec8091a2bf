using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>What a board is asked to do with the return that a comparison leads up to.</summary>
public static class ReturnRecommendation
{
    /// <summary>
    /// The recommendation as a clause. Only what is complete, was never sent and that nobody has approved yet is to be
    /// approved for submission, and only as the later of the two points.
    /// </summary>
    /// <param name="fromInWords">The first point as a reader knows it.</param>
    /// <param name="toInWords">The second point as a reader knows it.</param>
    public static string Of(ComparedPoint from, ComparedPoint to, string fromInWords, string toInWords)
    {
        if (!to.IsAfter(from))
            return $"note how {toInWords} stands beside {fromInWords}";
        var now = to.Whole;
        if (now.SubmittedOn is { } submitted)
            return $"note that the return went to the national group on {submitted.InWords()}; this report is of {toInWords}";
        if (to.State.Status == SelfEvaluationStatus.Open || now.Status == SelfEvaluationStatus.Open)
            return $"note that {toInWords} is not completed; {Unrated(now)}";
        return now is { Status: SelfEvaluationStatus.Approved, Approvals: [.., var last] }
            ? $"note that the return was approved by {last.Body} on {last.EffectiveOn.InWords()}, and agree that it be submitted; this report is of {toInWords}"
            : $"approve {toInWords} for submission";
    }

    private static string Unrated(SelfEvaluation state) =>
        state.Unrated.Count() switch
        {
            0 => "every proposal of it has a rating",
            1 => "1 proposal of it has no rating",
            var several => Numbers.Counted(several, "proposal") + " of it have no rating",
        };
}
