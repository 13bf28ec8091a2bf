using System.Collections.Immutable;

namespace GovernanceLedger.Engagement;

/// <summary>A partnership's engagement log: every group that was consulted.</summary>
/// <param name="Version">The number of events folded.</param>
/// <param name="Entries">The entries in the order in which they were recorded.</param>
public sealed record EngagementLog(long Version, ImmutableList<EngagementEntry> Entries)
{
    /// <summary>The log before anything was recorded.</summary>
    public static EngagementLog Empty { get; } = new(0, []);
}

/// <summary>One entry of the engagement log.</summary>
/// <param name="Number">The version in the stream at which it was recorded.</param>
/// <param name="Days">The days on which they met, in order.</param>
public sealed record EngagementEntry(
    long Number,
    IReadOnlyList<DateOnly> Days,
    string Group,
    string Purpose,
    string? Issues,
    IReadOnlyList<string> AttendedBy,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Proposals,
    Source Source
)
{
    internal static EngagementEntry Of(long number, EngagementRecorded e) =>
        new(number, e.Days, e.Group, e.Purpose, e.Issues, e.AttendedBy, e.Places, e.Proposals, e.Source);
}

/// <summary>Record that a group was consulted.</summary>
/// <param name="Days">The days on which they met, in any order.</param>
/// <param name="Group">The group consulted.</param>
/// <param name="Purpose">The purpose or the terms of reference.</param>
/// <param name="Issues">What was consulted on, or null.</param>
/// <param name="AttendedBy">The groups that attended, never people by name.</param>
/// <param name="Places">Where they met.</param>
/// <param name="Proposals">The codes of the proposals that it bears on.</param>
public sealed record RecordEngagement(
    IReadOnlyList<DateOnly> Days,
    string Group,
    string Purpose,
    string? Issues,
    IReadOnlyList<string> AttendedBy,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Proposals,
    Source Source
) : LedgerCommand(Days.Count == 0 ? default : Days.Max(), Source);
