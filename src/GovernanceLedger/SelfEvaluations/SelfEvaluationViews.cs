namespace GovernanceLedger.SelfEvaluations;

/// <summary>
/// The views of a self-evaluation: its profile, which lists and grids read, and one view for each proposal; and the same
/// once more as last submitted, which is what partnerships are compared by.
/// </summary>
public static class SelfEvaluationViews
{
    /// <summary>The name of the profile view.</summary>
    public const string ProfileName = "profile";

    /// <summary>The name of a proposal's view, such as "proposal/2.3".</summary>
    public static string ProposalName(string code) => $"proposal/{code}";

    /// <summary>The name of the view of the profile as last submitted.</summary>
    public const string SubmittedName = "submitted";

    /// <summary>The name of the view of a proposal as last submitted, such as "submitted/2.3".</summary>
    public static string SubmittedProposalName(string code) => $"submitted/{code}";

    /// <summary>The name of the stream of a cycle: "self-evaluation/baseline", and for later rounds with the year in which they opened.</summary>
    public static string Stream(Cycle cycle, int year) =>
        cycle == Cycle.Baseline
            ? "self-evaluation/baseline"
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"self-evaluation/{cycle.Code()}-{year:0000}"
            );

    /// <summary>Every view of a self-evaluation.</summary>
    public static IEnumerable<View> Of(SelfEvaluation state) =>
        state
            .Proposals.Values.Select(p => new View(ProposalName(p.Code), p))
            .Prepend(new(ProfileName, state, () => Profile.Of(state)))
            .Concat(state.AsSubmitted is { } submitted ? AsSubmitted(submitted, state) : []);

    // What is put right after the submission stands in its profile too, beside what was sent: no correction is a movement.
    private static IEnumerable<View> AsSubmitted(SelfEvaluation submitted, SelfEvaluation now) =>
        submitted
            .Proposals.Values.Select(p => new View(SubmittedProposalName(p.Code), p))
            .Prepend(new(SubmittedName, now, () => Profile.Of(submitted, now)));
}
