using System.Collections.Immutable;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>One partnership's self-evaluation in one cycle, as its events add up.</summary>
/// <param name="Version">The number of events folded.</param>
/// <param name="Cycle">Baseline, interim or repeat.</param>
/// <param name="Framework">The framework's version.</param>
/// <param name="OpenedOn">The day it opened; nothing in it takes effect earlier.</param>
/// <param name="CompletedOn">The day it was completed, or null while it is not.</param>
/// <param name="Approvals">The approvals given, oldest first; each names the version approved.</param>
/// <param name="SubmittedOn">The day it was submitted, or null while it is not; corrections are still open then, changes are not.</param>
/// <param name="ReopenedAt">The version at which it was last reopened, or 0; an approval of an earlier version no longer covers it.</param>
/// <param name="Documents">The documents read into it, oldest first.</param>
/// <param name="Proposals">What is known of each proposal that has been touched, by code.</param>
public sealed record SelfEvaluation(
    long Version,
    Cycle Cycle,
    string Framework,
    DateOnly OpenedOn,
    DateOnly? CompletedOn,
    ImmutableList<Approval> Approvals,
    DateOnly? SubmittedOn,
    long ReopenedAt,
    ImmutableList<ImportedDocument> Documents,
    ImmutableSortedDictionary<string, ProposalRecord> Proposals
)
{
    /// <summary>The day it was first submitted, once it was reopened after that; null otherwise.</summary>
    public DateOnly? FirstSubmittedOn { get; init; }

    /// <summary>Whether it was ever submitted, reopened since or not.</summary>
    public bool WasSubmitted => (FirstSubmittedOn ?? SubmittedOn) is not null;

    /// <summary>How far it has come: open, completed, approved or submitted.</summary>
    public SelfEvaluationStatus Status =>
        SubmittedOn is not null ? SelfEvaluationStatus.Submitted
        : CompletedOn is null ? SelfEvaluationStatus.Open
        : Approvals.Exists(a => a.ApprovedVersion > ReopenedAt) ? SelfEvaluationStatus.Approved
        : SelfEvaluationStatus.Completed;

    /// <summary>All of it as it was when it was last submitted, whatever was corrected or reopened since; null while it never was.</summary>
    public SelfEvaluation? AsSubmitted { get; init; }

    /// <summary>What is known of a proposal; empty where nothing is.</summary>
    public ProposalRecord Proposal(string code) => Proposals.GetValueOrDefault(code) ?? ProposalRecord.Empty(code);

    /// <summary>The local proposals without a rating, in the framework's order.</summary>
    public IEnumerable<string> Unrated =>
        Frameworks.Framework.Of(Framework)!.LocalProposals.Select(p => p.Code).Where(c => Proposal(c).Current is null);
}

/// <summary>An approval of a self-evaluation at a version.</summary>
public sealed record Approval(string Body, long ApprovedVersion, DateOnly EffectiveOn, Source Source);

/// <summary>A document that was read into a self-evaluation, known by its hash.</summary>
public sealed record ImportedDocument(string Name, string Sha256, DateOnly EffectiveOn);
