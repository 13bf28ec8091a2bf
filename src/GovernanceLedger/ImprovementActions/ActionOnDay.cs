namespace GovernanceLedger.ImprovementActions;

/// <summary>What can be said of an improvement action on a day that is handed in. Nothing here is stored, and nothing reads a clock.</summary>
public static class ActionOnDay
{
    /// <summary>The number of days without progress after which a committee asks.</summary>
    public const int QuietAfter = 90;

    /// <summary>The day by which it is due, or null. What comes again is due on the first of its days after it was last reported on; what has ended keeps its first.</summary>
    public static DateOnly? NextDue(this ActionSummary action) =>
        action.IsOpen && !action.DueDayWasSet && action.LastReportOn is { } reported
            ? Timescale.NextDue(action.Timescale, reported.AddDays(1)) ?? action.DueOn
            : action.DueOn;

    /// <summary>Whether it is open and its due day has passed. On the due day itself it is not late yet.</summary>
    public static bool IsLateOn(this ActionSummary action, DateOnly day) => action.IsOpen && action.NextDue() < day;

    /// <summary>By how many days it is late; 0 where it is not.</summary>
    public static int DaysLateOn(this ActionSummary action, DateOnly day) =>
        action.IsLateOn(day) ? day.DayNumber - action.NextDue()!.Value.DayNumber : 0;

    /// <summary>Whether its due day was moved twice or more.</summary>
    public static bool IsMovedOften(this ActionSummary action) => action.Moves > 1;

    /// <summary>Whether it is open and nothing was heard of it for more than 90 days.</summary>
    public static bool IsQuietOn(this ActionSummary action, DateOnly day) =>
        action.IsOpen && day.DayNumber - action.HeardOn.DayNumber > QuietAfter;

    /// <summary>Whether it was completed on this day or later, such as the day of the last meeting.</summary>
    public static bool IsCompletedSince(this ActionSummary action, DateOnly day) =>
        action.Standing == ActionStanding.Completed && action.ClosedOn >= day;

    /// <summary>How it is coming on: late by the date whatever was reported, else what was last reported; null where it was withdrawn or merged.</summary>
    public static ProgressStatus? StatusOn(this ActionSummary action, DateOnly day) =>
        action.Standing switch
        {
            ActionStanding.Completed => ProgressStatus.Complete,
            ActionStanding.Open when action.IsLateOn(day) => ProgressStatus.Late,
            ActionStanding.Open => action.Reported ?? ProgressStatus.NotStarted,
            _ => null,
        };
}
