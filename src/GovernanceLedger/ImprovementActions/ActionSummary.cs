using System.Text.Json.Serialization;

namespace GovernanceLedger.ImprovementActions;

/// <summary>An improvement action's row in lists and charts.</summary>
/// <param name="Number">Its number, which its page is found by.</param>
/// <param name="Text">What is to be done; a long text is cut short.</param>
/// <param name="DueOn">The day by which it is due, or null; for what comes again, the first such day.</param>
/// <param name="AgreedOn">The day on which it was agreed.</param>
/// <param name="ClosedOn">The day on which it ended, or null while it is open.</param>
/// <param name="Reported">What was last reported of it short of completion, or null.</param>
/// <param name="Percent">The figure of the last report, or null.</param>
/// <param name="LastReportOn">The day of the last report, or null where there is none.</param>
/// <param name="HeardOn">The last day on which anything was heard of it: its agreement, a report or its reopening.</param>
/// <param name="Moved">The moves of its due day, oldest first.</param>
public sealed record ActionSummary(
    long Number,
    string? Label,
    IReadOnlyList<string> Proposals,
    ActionOrigin? Origin,
    string Text,
    IReadOnlyList<Lead> Leads,
    Timescale Timescale,
    DateOnly? DueOn,
    DateOnly AgreedOn,
    ActionStanding Standing,
    DateOnly? ClosedOn,
    ProgressStatus? Reported,
    int? Percent,
    DateOnly? LastReportOn,
    DateOnly HeardOn,
    IReadOnlyList<DayMoved> Moved
)
{
    private const int LongestText = 300;

    /// <summary>Whether it is still to be done.</summary>
    [JsonIgnore]
    public bool IsOpen => Standing == ActionStanding.Open;

    /// <summary>How often its due day was moved; setting one where there was none is no move.</summary>
    [JsonIgnore]
    public int Moves => Moved.Count(m => m.Was is not null);

    /// <summary>Whether its due day was moved or set since it was agreed, so that it no longer comes again.</summary>
    [JsonIgnore]
    public bool DueDayWasSet => Moved.Count > 0;

    /// <summary>An action's row.</summary>
    public static ActionSummary Of(ImprovementAction a) =>
        new(
            a.Number,
            a.Planned.Label,
            a.Planned.Proposals,
            a.Planned.Origin,
            InRow(a.Planned.Text),
            a.Planned.Leads,
            a.Planned.Timescale,
            // "Each year by end March" names no first year: it is first due when March next ends.
            a.DueOn
                ?? a.Planned.Timescale.Recurrence?.OnOrAfter(a.AgreedOn, null),
            a.AgreedOn,
            a.Standing,
            a.Closed?.EffectiveOn,
            LastShortOfCompletion(a)?.Status,
            a.Latest?.Percent,
            a.Latest?.EffectiveOn,
            HeardOf(a),
            [.. a.Moves.Select(m => new DayMoved(m.EffectiveOn, m.Was))]
        );

    private static ProgressReport? LastShortOfCompletion(ImprovementAction a) =>
        a
            .Reports.Where(r => r.Status != ProgressStatus.Complete)
            .OrderBy(r => r.EffectiveOn)
            .ThenBy(r => r.Version)
            .LastOrDefault();

    private static DateOnly HeardOf(ImprovementAction a) =>
        new[] { a.AgreedOn, a.Latest?.EffectiveOn ?? a.AgreedOn, a.ReopenedOn ?? a.AgreedOn }.Max();

    /// <summary>A text as far as a row holds it.</summary>
    public static string InRow(string text) =>
        text.Length <= LongestText
            ? text
            : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";
}

/// <summary>That the due day of an action was moved.</summary>
/// <param name="On">The day from which the new one held.</param>
/// <param name="Was">The due day before, or null where there was none.</param>
public sealed record DayMoved(DateOnly On, DateOnly? Was);
