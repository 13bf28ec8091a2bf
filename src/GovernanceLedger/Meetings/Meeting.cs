using System.Collections.Immutable;

namespace GovernanceLedger.Meetings;

/// <summary>One meeting, as its events add up.</summary>
/// <param name="Version">The number of events folded.</param>
/// <param name="HeldOn">The day of the meeting.</param>
/// <param name="Reports">The reports, in the order in which they were tabled.</param>
/// <param name="MinutesApprovedOn">The day of the later meeting that approved the minutes, or null.</param>
public sealed record Meeting(
    long Version,
    Body Body,
    DateOnly HeldOn,
    string? Place,
    ImmutableList<Paper> Papers,
    ImmutableList<ReportRecord> Reports,
    DateOnly? MinutesApprovedOn
)
{
    /// <summary>The report under an item, or null.</summary>
    public ReportRecord? Report(string item) => Reports.Find(r => r.Report.Item == item);
}

/// <summary>A report with what was decided on it.</summary>
/// <param name="Version">The version at which it was tabled.</param>
/// <param name="Decisions">What was decided, by number of recommendation, each with its version.</param>
/// <param name="DirectionForgone">Why no direction is issued though one was required, or null.</param>
public sealed record ReportRecord(
    long Version,
    TabledReport Report,
    ImmutableSortedDictionary<int, DecisionRecord> Decisions,
    string? DirectionForgone
)
{
    /// <summary>Whether it said that a direction is required and nobody has said why there is to be none.</summary>
    public bool AwaitsDirection() =>
        Report.DirectionRequired is not (null or Meetings.DirectionRequired.None) && DirectionForgone is null;
}

/// <summary>A decision and the version at which it was taken, by which others follow from it.</summary>
public sealed record DecisionRecord(long Version, Decision Decision, Source Source);
