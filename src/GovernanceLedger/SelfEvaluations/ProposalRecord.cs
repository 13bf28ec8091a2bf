using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>Everything recorded of one proposal in one self-evaluation.</summary>
/// <param name="Code">The proposal's code.</param>
/// <param name="Ratings">Its ratings, oldest first, each with the corrections made to it.</param>
/// <param name="PartnerViews">What each partner thought, oldest first.</param>
/// <param name="Evidence">Its evidence, withdrawn items included, oldest first.</param>
/// <param name="ProposedActions">The actions that the return proposed.</param>
/// <param name="LeftUnrated">Why it was left without a rating on purpose, or null.</param>
public sealed record ProposalRecord(
    string Code,
    ImmutableList<RatingEntry> Ratings,
    ImmutableList<PartnerView> PartnerViews,
    ImmutableList<EvidenceItem> Evidence,
    ImmutableList<ProposedAction> ProposedActions,
    string? LeftUnrated
)
{
    /// <summary>The rating that stands: the last that no correction has struck out; null where there is none.</summary>
    [JsonIgnore]
    public RatingEntry? Current => Ratings.FindLast(r => r.Level is not null);

    /// <summary>Whether it has no rating because corrections struck out each that it had.</summary>
    [JsonIgnore]
    public bool IsStruckOut => Current is null && Ratings.Count > 0;

    /// <summary>The evidence that stands.</summary>
    [JsonIgnore]
    public IEnumerable<EvidenceItem> StandingEvidence => Evidence.Where(e => e.Withdrawn is null);

    /// <summary>A proposal of which nothing is known.</summary>
    public static ProposalRecord Empty(string code) => new(code, [], [], [], [], null);
}

/// <summary>One rating of a proposal, as it reads after every correction to it.</summary>
/// <param name="Version">The version in the stream of the event that made it.</param>
/// <param name="Level">The level, or null where a correction struck the rating out.</param>
/// <param name="EffectiveOn">The day from which it ran.</param>
/// <param name="IsChange">True for a change of an earlier rating, false for a first rating.</param>
/// <param name="Reason">Why it changed; null for a first rating.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Corrections">What was put right in it, oldest first.</param>
public sealed record RatingEntry(
    long Version,
    Level? Level,
    DateOnly EffectiveOn,
    bool IsChange,
    string? Reason,
    Source Source,
    ImmutableList<RatingCorrection> Corrections
)
{
    /// <summary>Whether an event of this version made the rating or corrected it.</summary>
    public bool IsOf(long version) => Version == version || Corrections.Exists(c => c.Version == version);
}

/// <summary>A correction of a rating: what the record had said, and why it was wrong.</summary>
/// <param name="Version">The version in the stream of the correction.</param>
/// <param name="WasLevel">The level that stood before it, or null where none did.</param>
/// <param name="WasEffectiveOn">The day that stood before it.</param>
public sealed record RatingCorrection(
    long Version,
    Level? WasLevel,
    DateOnly WasEffectiveOn,
    string Reason,
    Source Source
);

/// <summary>One partner's own view of a proposal.</summary>
public sealed record PartnerView(
    long Version,
    string Partner,
    Level Level,
    string? Comment,
    DateOnly EffectiveOn,
    Source Source
);

/// <summary>An item of evidence, and its withdrawal where there was one.</summary>
public sealed record EvidenceItem(
    long Version,
    string Text,
    DateOnly EffectiveOn,
    Source Source,
    Withdrawal? Withdrawn
);

/// <summary>That an item no longer stands, since when and why.</summary>
public sealed record Withdrawal(long Version, string Reason, DateOnly EffectiveOn, Source Source);

/// <summary>An improvement action as the return proposed it.</summary>
public sealed record ProposedAction(long Version, string Text, DateOnly EffectiveOn, Source Source);
