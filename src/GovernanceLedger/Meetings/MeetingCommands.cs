namespace GovernanceLedger.Meetings;

/// <summary>Something to record of one meeting.</summary>
public abstract record MeetingCommand(DateOnly EffectiveOn, Source Source) : LedgerCommand(EffectiveOn, Source);

/// <summary>Record that a body met, with the reports that it had before it and what it decided on them.</summary>
/// <param name="Papers">Papers that recommend nothing.</param>
/// <param name="EffectiveOn">The day of the meeting.</param>
public sealed record RecordMeeting(
    Body Body,
    string? Place,
    IReadOnlyList<Paper> Papers,
    IReadOnlyList<TabledReport> Reports,
    IReadOnlyList<Decision> Decisions,
    DateOnly EffectiveOn,
    Source Source
) : MeetingCommand(EffectiveOn, Source);

/// <summary>Table a paper that recommends nothing.</summary>
public sealed record TablePaper(Paper Paper, DateOnly EffectiveOn, Source Source) : MeetingCommand(EffectiveOn, Source);

/// <summary>Table a report, with what was decided on it where that is known.</summary>
public sealed record TableReport(
    TabledReport Report,
    IReadOnlyList<Decision> Decisions,
    DateOnly EffectiveOn,
    Source Source
) : MeetingCommand(EffectiveOn, Source);

/// <summary>Record what was decided, on any number of recommendations: all of it or nothing.</summary>
public sealed record TakeDecisions(IReadOnlyList<Decision> Decisions, DateOnly EffectiveOn, Source Source)
    : MeetingCommand(EffectiveOn, Source);

/// <summary>Say why no direction is issued though the report said that one was required.</summary>
public sealed record ForgoDirection(string Item, string Reason, DateOnly EffectiveOn, Source Source)
    : MeetingCommand(EffectiveOn, Source);

/// <summary>Say where a meeting was held that was recorded without its place.</summary>
/// <param name="EffectiveOn">The day of the meeting.</param>
public sealed record RecordMeetingPlace(string Place, DateOnly EffectiveOn, Source Source)
    : MeetingCommand(EffectiveOn, Source);

/// <summary>Record that a later meeting of the same body, which the source names, approved the minutes.</summary>
/// <param name="EffectiveOn">The day of the later meeting.</param>
public sealed record ApproveMinutes(DateOnly EffectiveOn, Source Source) : MeetingCommand(EffectiveOn, Source);

/// <summary>A paper that recommends nothing.</summary>
/// <param name="Item">The item as printed, such as "13b".</param>
/// <param name="Sha256">The SHA-256 of the file in lower-case hexadecimal, or null where there is no file.</param>
public sealed record Paper(string Item, string Title, string? Sha256);
