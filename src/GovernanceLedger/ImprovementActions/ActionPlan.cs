using System.Collections.Immutable;

namespace GovernanceLedger.ImprovementActions;

/// <summary>A partnership's action plan, as its events add up: every improvement action that was ever agreed.</summary>
/// <param name="Version">The number of events folded.</param>
/// <param name="Actions">The actions by number.</param>
/// <param name="Approvals">The approvals given, oldest first; each names the version approved.</param>
/// <param name="Documents">The plans read into it, oldest first.</param>
public sealed record ActionPlan(
    long Version,
    ImmutableSortedDictionary<long, ImprovementAction> Actions,
    ImmutableList<PlanApproval> Approvals,
    ImmutableList<ImportedPlan> Documents
)
{
    /// <summary>The plan before anything was agreed.</summary>
    public static ActionPlan Empty { get; } = new(0, ImmutableSortedDictionary<long, ImprovementAction>.Empty, [], []);
}

/// <summary>An approval of the action plan at a version.</summary>
/// <param name="ApprovedVersion">The version of the stream that was before the body.</param>
public sealed record PlanApproval(string Body, long ApprovedVersion, DateOnly EffectiveOn, Source Source);

/// <summary>A plan that was read in, known by its hash.</summary>
public sealed record ImportedPlan(string Name, string Sha256, DateOnly EffectiveOn);
