namespace GovernanceLedger.Comparisons;

/// <summary>
/// A point of a self-evaluation as addresses and commands write it: the cycle alone for how it stands, such as "baseline",
/// else with the point behind an at sign: "baseline@submitted", "baseline@approved", "repeat-2020@known-2020-05-31" or
/// "baseline@in-force-2019-09-30".
/// </summary>
/// <param name="Cycle">The stream's name without its kind.</param>
/// <param name="Kind">Which point of it.</param>
/// <param name="Day">The day of the last two kinds; null for the others.</param>
public sealed record PointReference(string Cycle, PointKind Kind, DateOnly? Day)
{
    /// <summary>Reads a point as it is written, or gives null.</summary>
    public static PointReference? Read(string? text)
    {
        var parts = (text ?? "").Trim().Split('@');
        return parts switch
        {
            [{ Length: > 0 and <= TextCheck.LongestName } cycle] => new(cycle, PointKind.Now, null),
            [{ Length: > 0 and <= TextCheck.LongestName } cycle, var point] => OfCycle(cycle, point),
            _ => null,
        };
    }

    /// <inheritdoc />
    public override string ToString() =>
        (Kind, Day) switch
        {
            (PointKind.Now, _) => Cycle,
            (_, { } day) => $"{Cycle}@{Kind.Code()}-{day.Iso()}",
            _ => $"{Cycle}@{Kind.Code()}",
        };

    /// <summary>The same where a file is named, which takes no at sign everywhere.</summary>
    public string InFileName() => ToString().Replace('@', '-');

    private static PointReference? OfCycle(string cycle, string point)
    {
        if (Codes.Read<PointKind>(point) is { } kind)
            return kind is PointKind.Known or PointKind.InForce ? null : new(cycle, kind, null);
        return
            point.Length > DayLength + 1
            && point[^(DayLength + 1)] == '-'
            && Dates.ReadIso(point[^DayLength..]) is { } day
            && day.IsMeant()
            && Codes.Read<PointKind>(point[..^(DayLength + 1)]) is (PointKind.Known or PointKind.InForce) and { } dated
            ? new(cycle, dated, day)
            : null;
    }

    private const int DayLength = 10;
}
