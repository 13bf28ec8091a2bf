using GovernanceLedger.Frameworks;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>One partner gave its own view of a proposal, before or beside the agreed rating.</summary>
/// <param name="Partner">Who gave it, such as "Health Board" or "Third sector".</param>
/// <param name="Comment">What the partner said, or null.</param>
public sealed record PartnerViewRecorded(
    string Proposal,
    string Partner,
    Level Level,
    string? Comment,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>The partners agreed a first rating of a proposal.</summary>
public sealed record RatingRecorded(string Proposal, Level Level, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>A proposal was left without a rating on purpose, such as in a repeat that was done in part, or where a return could not be read.</summary>
public sealed record ProposalLeftUnrated(string Proposal, string Reason, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>The world moved: a proposal that was rated at one level is now at another.</summary>
public sealed record RatingChanged(string Proposal, Level Level, string Reason, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>The record was wrong: what an earlier event should have said.</summary>
/// <param name="Corrects">The version, in the same stream, of the event that was wrong.</param>
/// <param name="Level">The level that it should have named, or null where no rating should have been recorded.</param>
/// <param name="EffectiveOn">The day from which the corrected rating should have run.</param>
public sealed record RatingCorrected(
    string Proposal,
    long Corrects,
    Level? Level,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);
