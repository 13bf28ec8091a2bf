using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.Engagement;

/// <summary>A row of a table of engagement while it is being read: the lines of each of its cells.</summary>
internal sealed class EngagementRow
{
    private const int LongestPlace = 200;
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
        var (days, places) = DaysAndPlaces();
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

    private (IReadOnlyList<DateOnly> Days, IReadOnlyList<string> Places) DaysAndPlaces()
    {
        var days = new List<DateOnly>();
        var places = new List<string>();
        var lines = _lines[EngagementRole.Days];
        // Days that share a year may stand on several lines.
        if (DaysInCell.In(string.Join(' ', lines)) is { Count: > 0 } all)
            return (all, []);
        foreach (var line in lines)
        {
            var (found, behind) = Parted(line);
            if (found.Count == 0 && (days.Count == 0 || line.Any(char.IsAsciiDigit)))
            {
                Doubt(
                    "engagement-days-unclear",
                    "The date cannot be understood as a day. Give each day on which they met."
                );
                return ([], []);
            }
            days.AddRange(found);
            if (behind.Length > 0)
                places.Add(Markup.Cut(behind, LongestPlace));
        }
        if (places.Count > 0)
            Doubt("engagement-place-beside-day", "What stands beside the day was read as a place. Check it.");
        return ([.. days.Distinct().Order()], places);
    }

    // "3 September 2019, Town hall": the longest beginning that is nothing but days; what stands behind it is a place.
    private static (IReadOnlyList<DateOnly> Days, string Behind) Parted(string line)
    {
        if (DaysInCell.In(line) is { Count: > 0 } whole)
            return (whole, "");
        for (var end = line.Length - 1; end > 0; end--)
            if (line[end] is ' ' or ',' or '(' && DaysInCell.In(line[..end]) is { Count: > 0 } days)
                return (days, Place(line[end..]));
        return ([], line.Trim());
    }

    private static string Place(string text)
    {
        var bare = text.Trim(' ', ',', '-', '–', '—', '(', ')', ':', ';');
        return bare.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? bare[3..] : bare;
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
