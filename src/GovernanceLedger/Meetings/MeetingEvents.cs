namespace GovernanceLedger.Meetings;

/// <summary>A body met, on the day on which the event takes effect.</summary>
public sealed record MeetingRecorded(Body Body, string? Place, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>A meeting that was recorded without its place was held there.</summary>
public sealed record MeetingPlaceRecorded(string Place, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>A paper that recommends nothing was tabled.</summary>
/// <param name="Item">The item as printed, such as "13b".</param>
/// <param name="Sha256">The SHA-256 of the file in lower-case hexadecimal, or null where there is no file.</param>
public sealed record PaperTabled(string Item, string Title, string? Sha256, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>A report was tabled under an item.</summary>
public sealed record ReportTabled(TabledReport Report, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>The body decided on one recommendation of a report.</summary>
public sealed record DecisionTaken(Decision Decision, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>A report said that a direction was required, and there is a reason why none is issued.</summary>
public sealed record DirectionForgone(string Item, string Reason, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>A later meeting, which the source names, approved the minutes.</summary>
public sealed record MinutesApproved(DateOnly EffectiveOn, Source Source) : LedgerEvent(EffectiveOn, Source);

/// <summary>A report as it was tabled.</summary>
/// <param name="Item">The item as printed, such as "13b".</param>
/// <param name="AuthorOffice">The office of its author, never a person's name.</param>
/// <param name="Recommendations">What it recommends, in order; the first is number 1.</param>
/// <param name="Implications">What it says under the nine headings; a heading that it leaves out is not in it.</param>
/// <param name="Consultation">Who was consulted, or null where it does not say.</param>
/// <param name="DirectionRequired">To whom it says that a direction is required; null where it does not say.</param>
/// <param name="Sha256">The SHA-256 of the file in lower-case hexadecimal, or null where there is no file.</param>
public sealed record TabledReport(
    string Item,
    string Title,
    string AuthorOffice,
    string Purpose,
    IReadOnlyList<string> Recommendations,
    IReadOnlyList<Implication> Implications,
    string? Consultation,
    DirectionRequired? DirectionRequired,
    string? Sha256
);
