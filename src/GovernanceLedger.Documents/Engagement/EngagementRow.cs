using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.Engagement;

/// <summary>A row of a table of engagement while it is being read: the lines of each of its cells.</summary>
internal sealed class EngagementRow
{
    private readonly Dictionary<EngagementRole, List<string>> _lines = [];
    private readonly List<Problem> _problems = [];
    private readonly string _where;

    public EngagementRow(Block block, IReadOnlyDictionary<EngagementRole, Cell> columns)
    {
        _where = block.Where;
        foreach (var role in Enum.GetValues<EngagementRole>())
            _lines[role] = columns.TryGetValue(role, out var head) ? LinesOf(block, head) : [];
        var strays = block.Cells.Where(cell => cell.Text.Length > 0 && !columns.Values.Any(head => Meets(cell, head)));
        if (strays.FirstOrDefault() is { } stray)
            Doubt(
                "engagement-cell-unread",
                $"A cell stands under no head that is known, and was not read: “{Markup.Cut(stray.Text, 60)}”."
            );
    }

    /// <summary>Whether it has neither date nor group of its own.</summary>
    public bool GoesOn => _lines[EngagementRole.Days].Count == 0 && _lines[EngagementRole.Group].Count == 0;

    /// <summary>Adds what a page break cut off.</summary>
    public void Join(EngagementRow other)
    {
        foreach (var (role, lines) in other._lines)
            _lines[role].AddRange(lines);
        _problems.AddRange(other._problems);
        Doubt(
            "engagement-row-joined",
            $"The row at {other._where} has neither date nor group, and was read as a part of this one."
        );
    }

    /// <summary>The row as it is read.</summary>
    public ReadEngagement Read()
    {
        var (days, places) = ReadDays();
        if (_lines[EngagementRole.Group].Count == 0)
            Doubt("engagement-group-missing", "No group is named in this row.");
        return new(
            string.Join('\n', _lines[EngagementRole.Days]),
            days,
            Text(EngagementRole.Group),
            Text(EngagementRole.Purpose),
            Text(EngagementRole.Issues) is { Length: > 0 } issues ? issues : null,
            Parted(EngagementRole.AttendedBy),
            [.. places.Concat(Parted(EngagementRole.Place)).Distinct(StringComparer.Ordinal)],
            _where,
            _problems
        );
    }

    // Days that share a year may stand on several lines.
    private (IReadOnlyList<DateOnly> Days, IReadOnlyList<string> Places) ReadDays()
    {
        if (DaysAndPlaces.In(Text(EngagementRole.Days)) is not var (days, places))
        {
            Doubt(
                "engagement-days-unclear",
                "The date cannot be understood as days with places behind them. Give each day on which they met, and the places."
            );
            return ([], []);
        }
        if (places.Count > 0)
            Doubt("engagement-place-beside-day", "What stands beside the day was read as a place. Check it.");
        return (days, places);
    }

    private string Text(EngagementRole role) => string.Join('\n', _lines[role]);

    private IReadOnlyList<string> Parted(EngagementRole role) =>
        [
            .. _lines[role]
                .SelectMany(line =>
                    line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                )
                .Distinct(StringComparer.Ordinal),
        ];

    private void Doubt(string code, string message) => _problems.Add(new(code, message, _where, null));

    private static List<string> LinesOf(Block block, Cell head) =>
        [
            .. block
                .Cells.Where(cell => Meets(cell, head))
                .SelectMany(cell => cell.Pieces)
                .Select(piece => BoardReports.ItemMark.WithoutBullet(piece.Text).Trim())
                .Where(text => text.Length > 0),
        ];

    private static bool Meets(Cell cell, Cell head) => cell.Column < head.End && head.Column < cell.End;
}
