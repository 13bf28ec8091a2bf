using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Engagement;

/// <summary>Decides and folds the engagement log.</summary>
public static class EngagementRules
{
    /// <summary>The name of the one stream of this kind in each partnership.</summary>
    public const string Stream = "engagement";

    /// <summary>The name of its one view.</summary>
    public const string LogName = "log";

    private const int MostOfEach = 50;

    /// <summary>The kind of stream that holds an engagement log.</summary>
    public static StreamKind<EngagementLog, RecordEngagement> Kind { get; } =
        new(Stream, Decide, Evolve, state => [new(LogName, state)]);

    /// <summary>The entry, or why it is refused.</summary>
    public static Result Decide(EngagementLog? state, RecordEngagement c, DateOnly today)
    {
        var days = c.Days.Distinct().Order().ToList();
        return CommandCheck.Unless(
            CommandCheck.Source(c.Source)
                ?? Days(days, today)
                ?? Texts(c)
                ?? ServedProposals.Check(c.Proposals)
                ?? New(state, c, days),
            new EngagementRecorded(
                days,
                c.Group,
                c.Purpose,
                c.Issues,
                c.AttendedBy,
                c.Places,
                c.Proposals,
                days.LastOrDefault(),
                c.Source
            )
        );
    }

    /// <summary>The log after one more event.</summary>
    /// <exception cref="InvalidOperationException">The event does not belong to such a stream: the stream is broken.</exception>
    public static EngagementLog Evolve(EngagementLog? state, LedgerEvent ledgerEvent)
    {
        var log = state ?? EngagementLog.Empty;
        return ledgerEvent is EngagementRecorded e
            ? new(log.Version + 1, log.Entries.Add(EngagementEntry.Of(log.Version + 1, e)))
            : throw new InvalidOperationException($"An engagement log does not hold {ledgerEvent.GetType().Name}.");
    }

    private static Refusal? Days(List<DateOnly> days, DateOnly today)
    {
        if (days.Count == 0)
            return new("no-day", "No day is given. Give each day on which they met.");
        return days.Count > MostOfEach
            ? TooMany("days")
            : CommandCheck.Day(days[0], today) ?? CommandCheck.Day(days[^1], today);
    }

    private static Refusal? Texts(RecordEngagement c) =>
        TextCheck.Of(c.Group, "Group", "blank-group", TextCheck.LongestName)
        ?? TextCheck.Of(c.Purpose, "Purpose", "blank-purpose")
        ?? (c.Issues is null ? null : TextCheck.Of(c.Issues, "Issues", "blank-detail"))
        ?? Each(c.AttendedBy, "Group that attended", "groups")
        ?? Each(c.Places, "Place", "places");

    private static Refusal? Each(IReadOnlyList<string> texts, string field, string many) =>
        texts.Count > MostOfEach
            ? TooMany(many)
            : texts
                .Select(t => TextCheck.Of(t, field, "blank-detail", TextCheck.LongestName))
                .FirstOrDefault(r => r is not null);

    private static Refusal TooMany(string what) =>
        new($"too-many-{what}", $"One entry holds at most {MostOfEach} {what}. Record the rest as another entry.");

    // The same entry sent again under another key is a slip, and would count a meeting twice.
    private static Refusal? New(EngagementLog? state, RecordEngagement c, List<DateOnly> days) =>
        state?.Entries.Find(e => e.Group == c.Group && e.Purpose == c.Purpose && e.Days.SequenceEqual(days)) is { } same
            ? new(
                "already-recorded",
                $"Entry {same.Number} of the log records the same group, purpose and days already. Change what differs."
            )
            : null;
}
