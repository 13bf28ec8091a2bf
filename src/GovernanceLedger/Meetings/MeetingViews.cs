namespace GovernanceLedger.Meetings;

/// <summary>The views of a meeting: the whole of it, what it decided, and a line for lists.</summary>
public static class MeetingViews
{
    /// <summary>The name of the view that holds the whole meeting.</summary>
    public const string RecordName = "meeting-record";

    /// <summary>The name of the view that lists read.</summary>
    public const string SummaryName = "meeting-summary";

    /// <summary>The name of the view from which a decision is chosen.</summary>
    public const string DecisionsName = "meeting-decisions";

    /// <summary>Every view.</summary>
    public static IEnumerable<View> Of(Meeting state) =>
        [
            new(RecordName, state),
            new(DecisionsName, state, () => MeetingDecisions.Of(state)),
            new(SummaryName, state, () => MeetingSummary.Of(state)),
        ];
}

/// <summary>A meeting's line in a list.</summary>
/// <param name="Recommendations">How many recommendations its reports made.</param>
/// <param name="Decided">How many of them were decided.</param>
/// <param name="AwaitingDirection">The items whose reports said that a direction is required and that nobody has explained.</param>
public sealed record MeetingSummary(
    Body Body,
    DateOnly HeldOn,
    string? Place,
    int Papers,
    int Reports,
    int Recommendations,
    int Decided,
    IReadOnlyList<AwaitedDirection> AwaitingDirection,
    DateOnly? MinutesApprovedOn
)
{
    internal static MeetingSummary Of(Meeting m) =>
        new(
            m.Body,
            m.HeldOn,
            m.Place,
            m.Papers.Count,
            m.Reports.Count,
            m.Reports.Sum(r => r.Report.Recommendations.Count),
            m.Reports.Sum(r => r.Decisions.Count),
            [.. m.Reports.Where(r => r.AwaitsDirection()).Select(AwaitedDirection.Of)],
            m.MinutesApprovedOn
        );
}

/// <summary>A report that said that a direction is required.</summary>
/// <param name="Decisions">The versions of the decisions on it, from which a direction would follow.</param>
public sealed record AwaitedDirection(string Item, string Title, DirectionRequired From, IReadOnlyList<long> Decisions)
{
    /// <summary>A report that waits for one.</summary>
    /// <exception cref="InvalidOperationException">The report does not say that a direction is required.</exception>
    public static AwaitedDirection Of(ReportRecord r) =>
        new(
            r.Report.Item,
            r.Report.Title,
            r.Report.DirectionRequired
                ?? throw new InvalidOperationException($"The report under item {r.Report.Item} asks for no direction."),
            [.. r.Decisions.Values.Select(d => d.Version)]
        );
}
