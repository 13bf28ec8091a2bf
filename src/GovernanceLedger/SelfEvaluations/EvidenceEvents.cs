namespace GovernanceLedger.SelfEvaluations;

/// <summary>One item of evidence was put beside a proposal. Its version in the stream is its number.</summary>
public sealed record EvidenceAdded(string Proposal, string Text, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>An item of evidence no longer stands.</summary>
/// <param name="Evidence">The version at which the item was added.</param>
public sealed record EvidenceWithdrawn(
    string Proposal,
    long Evidence,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>An improvement action was proposed in the return; it is not yet an agreed one.</summary>
public sealed record ProposedActionAdded(string Proposal, string Text, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);
