namespace GovernanceLedger.Directions;

/// <summary>A direction was drafted and took the next reference of its year.</summary>
/// <param name="Reference">The year of drafting and a number, such as "2019-001"; gapless within the partnership, never used again.</param>
/// <param name="EffectiveOn">The day on which it was drafted.</param>
public sealed record DirectionDrafted(string Reference, DirectionContent Content, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>A draft was written anew, whole.</summary>
public sealed record DirectionRedrafted(string Reference, DirectionContent Content, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>The board approved a direction as it was drafted; the source follows from the decision.</summary>
public sealed record DirectionApproved(string Reference, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>The chief officer issued a direction to its recipients.</summary>
/// <param name="From">The day from which it is in force, which may lie ahead.</param>
/// <param name="RetrospectiveBecause">Why it is in force from before it was approved; null where it is not.</param>
/// <param name="EffectiveOn">The day on which it was issued.</param>
public sealed record DirectionIssued(
    string Reference,
    DateOnly From,
    string? RetrospectiveBecause,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>A recipient acknowledged a direction as it read then.</summary>
/// <param name="Recipient">The recipient's name.</param>
public sealed record DirectionAcknowledged(string Reference, string Recipient, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>Progress with a direction was reported.</summary>
/// <param name="Measures">Performance against each of the measures that it names.</param>
/// <param name="SpentPence">The spend to date in whole pence, or null where the direction states no money.</param>
public sealed record DirectionProgressReported(
    string Reference,
    ProgressStatus Status,
    string Narrative,
    IReadOnlyList<MeasuredPerformance> Measures,
    long? SpentPence,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>A direction in force was given other content, which carries it on; the source follows from the decision.</summary>
/// <param name="From">The day from which the new content is in force, which may lie ahead.</param>
/// <param name="RetrospectiveBecause">Why it is in force from before it was decided; null where it is not.</param>
/// <param name="EffectiveOn">The day on which it was varied.</param>
public sealed record DirectionVaried(
    string Reference,
    DirectionContent Content,
    DateOnly From,
    string? RetrospectiveBecause,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>A direction was revoked; the source follows from the decision.</summary>
/// <param name="By">The direction that revokes it, or null where none does.</param>
/// <param name="From">The first day on which it is no longer in force, which may lie ahead.</param>
public sealed record DirectionRevoked(
    string Reference,
    string Reason,
    string? By,
    DateOnly From,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>Another direction took a direction's place for one function.</summary>
/// <param name="By">The direction that took its place.</param>
/// <param name="From">The first day on which it is no longer in force for that function, which may lie ahead.</param>
public sealed record DirectionSuperseded(
    string Reference,
    string Function,
    string By,
    DateOnly From,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>A direction was carried out, and is no longer in force.</summary>
public sealed record DirectionCompleted(string Reference, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>How a direction performs against one of its measures.</summary>
/// <param name="Measure">The measure as the direction words it.</param>
/// <param name="Performance">What was found, in words.</param>
public sealed record MeasuredPerformance(string Measure, string Performance);
