using System.Text.Json.Serialization;
using GovernanceLedger.Frameworks;

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
            .Concat(state.AsSubmitted is { } submitted ? AsSubmitted(submitted) : []);

    private static IEnumerable<View> AsSubmitted(SelfEvaluation state) =>
        state
            .Proposals.Values.Select(p => new View(SubmittedProposalName(p.Code), p))
            .Prepend(new(SubmittedName, state, () => Profile.Of(state)));
}

/// <summary>A self-evaluation at a glance: where it stands, and the level of every proposal that has one.</summary>
/// <param name="Version">The version of the stream that it shows.</param>
/// <param name="Ratings">One row for each local proposal, in the framework's order.</param>
/// <param name="FirstSubmittedOn">The day it was first submitted, once it was reopened after that; null otherwise.</param>
public sealed record Profile(
    long Version,
    Cycle Cycle,
    string Framework,
    SelfEvaluationStatus Status,
    DateOnly OpenedOn,
    DateOnly? CompletedOn,
    IReadOnlyList<Approval> Approvals,
    DateOnly? SubmittedOn,
    IReadOnlyList<ImportedDocument> Documents,
    IReadOnlyList<ProfileRating> Ratings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? FirstSubmittedOn = null
)
{
    /// <summary>The day on which the national group first received it, or null.</summary>
    [JsonIgnore]
    public DateOnly? ReceivedOn => FirstSubmittedOn ?? SubmittedOn;

    /// <summary>Whether it was ever submitted, reopened since or not.</summary>
    [JsonIgnore]
    public bool WasSubmitted => ReceivedOn is not null;

    /// <summary>How many local proposals are rated.</summary>
    [JsonIgnore]
    public int Rated => Ratings.Count(r => r.Level is not null);

    internal static Profile Of(SelfEvaluation s) =>
        new(
            s.Version,
            s.Cycle,
            s.Framework,
            s.Status,
            s.OpenedOn,
            s.CompletedOn,
            s.Approvals,
            s.SubmittedOn,
            s.Documents,
            [.. Frameworks.Framework.Of(s.Framework)!.LocalProposals.Select(p => ProfileRating.Of(s.Proposal(p.Code)))],
            s.FirstSubmittedOn
        );
}

/// <summary>A proposal's row in a profile.</summary>
/// <param name="Level">The level that stands, or null where it is unrated.</param>
/// <param name="EffectiveOn">The day from which that level ran, or null.</param>
/// <param name="Changes">How often the rating has changed.</param>
/// <param name="Corrections">How often the record of it has been corrected.</param>
/// <param name="Evidence">How many items of evidence stand.</param>
/// <param name="ProposedActions">How many actions the return proposed.</param>
/// <param name="LeftUnrated">Why it was left unrated on purpose, or null.</param>
public sealed record ProfileRating(
    string Proposal,
    Level? Level,
    DateOnly? EffectiveOn,
    int Changes,
    int Corrections,
    int Evidence,
    int ProposedActions,
    string? LeftUnrated
)
{
    /// <summary>Whether it still waits for a rating, or for the reason why it has none.</summary>
    [JsonIgnore]
    public bool Waits => Level is null && LeftUnrated is null;

    internal static ProfileRating Of(ProposalRecord p) =>
        new(
            p.Code,
            p.Current?.Level,
            p.Current?.EffectiveOn,
            p.Ratings.Count(r => r.IsChange && r.Level is not null),
            p.Ratings.Sum(r => r.Corrections.Count),
            p.StandingEvidence.Count(),
            p.ProposedActions.Count,
            p.LeftUnrated
        );
}
