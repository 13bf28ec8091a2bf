using System.Text.Json.Serialization;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.SelfEvaluations;

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

    /// <param name="known">The same self-evaluation by all that is recorded of it, where that is more.</param>
    internal static Profile Of(SelfEvaluation s, SelfEvaluation? known = null) =>
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
            [
                .. Frameworks
                    .Framework.Of(s.Framework)!
                    .LocalProposals.Select(p => ProfileRating.Of(s.Proposal(p.Code), known?.Proposal(p.Code))),
            ],
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
/// <param name="PutRight">In a profile as submitted, how its rating reads since it was put right; null where the level is what was sent.</param>
public sealed record ProfileRating(
    string Proposal,
    Level? Level,
    DateOnly? EffectiveOn,
    int Changes,
    int Corrections,
    int Evidence,
    int ProposedActions,
    string? LeftUnrated,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LevelPutRight? PutRight = null
)
{
    /// <summary>Whether it still waits for a rating, or for the reason why it has none.</summary>
    [JsonIgnore]
    public bool Waits => Level is null && LeftUnrated is null;

    internal static ProfileRating Of(ProposalRecord p, ProposalRecord? known) =>
        new(
            p.Code,
            p.Current?.Level,
            p.Current?.EffectiveOn,
            p.Ratings.Count(r => r.IsChange && r.Level is not null),
            p.Ratings.Sum(r => r.Corrections.Count),
            p.StandingEvidence.Count(),
            p.ProposedActions.Count,
            p.LeftUnrated,
            known is null || p.Current is not { } sent ? null : LevelPutRight.Of(sent, known)
        );
}

/// <summary>What a rating reads since its record was put right.</summary>
/// <param name="Version">The version in the stream of the last correction.</param>
/// <param name="Level">The level, or null where the rating was struck out.</param>
public sealed record LevelPutRight(long Version, Level? Level)
{
    internal static LevelPutRight? Of(RatingEntry sent, ProposalRecord known) =>
        known.Ratings.Find(r => r.Version == sent.Version) is { Corrections: [.., var last] } now
        && now.Level != sent.Level
            ? new(last.Version, now.Level)
            : null;
}
