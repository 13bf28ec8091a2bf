namespace GovernanceLedger.Frameworks;

/// <summary>The official wording of one proposal, as a document carried it.</summary>
/// <param name="Proposal">The proposal's code, such as "2.3".</param>
/// <param name="Title">Its official title, or null where the document lost it.</param>
/// <param name="Descriptors">The indicator of each level; none where the document lost them.</param>
public sealed record ProposalWording(string Proposal, string? Title, IReadOnlyList<LevelWording> Descriptors);

/// <summary>The official indicator of one level of a proposal.</summary>
public sealed record LevelWording(Level Level, string Text);

/// <summary>A document brought official wording that the ledger did not have; wording already held is never replaced.</summary>
/// <param name="Framework">The framework's version, such as "msg-2019".</param>
/// <param name="Proposals">Only what was new, in the order of the framework.</param>
public sealed record FrameworkWordingRecorded(
    string Framework,
    IReadOnlyList<ProposalWording> Proposals,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);
