namespace GovernanceLedger.Directions;

/// <summary>A line of the log of directions, in the fields that the guidance asks for.</summary>
/// <param name="CommittedPence">The total that it committed on that day, in whole pence.</param>
/// <param name="Status">How far it had come on that day.</param>
public sealed record LogEntry(
    string Reference,
    IReadOnlyList<string> Functions,
    DateOnly IssuedOn,
    IReadOnlyList<string> Recipients,
    long CommittedPence,
    DirectionStatus Status
);

/// <summary>The log of directions that a committee reviews at mid-year and at the year's end.</summary>
public static class DirectionLog
{
    /// <summary>Every direction that stood at some time from one day to another, as it stood on the latter, in order of reference.</summary>
    public static IReadOnlyList<LogEntry> Of(IEnumerable<DirectionSummary> register, DateOnly from, DateOnly to) =>
        [.. register.Where(d => d.IssuedOn <= to && !HasEnded(d, from.AddDays(-1))).Select(d => Entry(d, to))];

    /// <summary>How far an issued direction had come on a day.</summary>
    public static DirectionStatus StatusOn(DirectionSummary d, DateOnly day)
    {
        if (d.Endings.FirstOrDefault(e => e.Function is null && e.From <= day) is { } end)
            return end.Kind == EndingKind.Revoked ? DirectionStatus.Revoked : DirectionStatus.Completed;
        if (TermOn(d, day).Functions.All(f => d.Endings.Any(e => e.HasEnded(f, day))))
            return DirectionStatus.Superseded;
        return d.Terms.Count(t => t.From <= day) > 1 ? DirectionStatus.Varied : DirectionStatus.Issued;
    }

    private static bool HasEnded(DirectionSummary d, DateOnly day) =>
        StatusOn(d, day) is DirectionStatus.Revoked or DirectionStatus.Completed or DirectionStatus.Superseded;

    private static LogEntry Entry(DirectionSummary d, DateOnly day)
    {
        var term = TermOn(d, day);
        return new(
            d.Reference,
            term.Functions,
            d.IssuedOn!.Value,
            [.. term.Recipients.Select(r => r.Name)],
            term.Money.Sum(m => m.Pence),
            StatusOn(d, day)
        );
    }

    private static TermSummary TermOn(DirectionSummary d, DateOnly day) =>
        d.Terms.LastOrDefault(t => t.From <= day) ?? d.Terms[0];
}
