namespace GovernanceLedger.Engagement;

/// <summary>A group was consulted. It took effect on the last of its days.</summary>
/// <param name="Days">The days on which they met, in order.</param>
/// <param name="Group">The group consulted, such as "Carers' forum".</param>
/// <param name="Purpose">The purpose or the terms of reference.</param>
/// <param name="Issues">What was consulted on, or null where it is not said.</param>
/// <param name="AttendedBy">The groups that attended, never people by name.</param>
/// <param name="Places">Where they met.</param>
/// <param name="Proposals">The codes of the proposals that it bears on.</param>
public sealed record EngagementRecorded(
    IReadOnlyList<DateOnly> Days,
    string Group,
    string Purpose,
    string? Issues,
    IReadOnlyList<string> AttendedBy,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Proposals,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);
