namespace GovernanceLedger.Documents.Returns;

/// <summary>The label of a rating row with the marks beside, above or below it, on one line or on several.</summary>
/// <param name="Lines">The number of lines that it covers.</param>
/// <param name="MarkLine">The index of the line with the first mark, or of the label.</param>
/// <param name="Marks">What stands beside the label, each with its column.</param>
internal sealed record LaidOutRating(int Lines, int MarkLine, List<Stretch> Marks)
{
    private const int FarthestLabel = 6;
    private const int LongestMark = 10;

    /// <summary>The rating row that begins on this line, or null.</summary>
    public static LaidOutRating? At(IReadOnlyList<string> lines, int at)
    {
        var marks = new List<Stretch>();
        var markLine = -1;
        var next = at;
        if (OnlyMarks(lines, next))
            Take(lines[next], next++, 0);
        if (next >= lines.Count || LabelEnd(lines[next], "Our") is not (> 0 and var end))
            return null;
        var label = next;
        if (LabelEnd(lines[next], "Our Rating") is > 0 and var whole)
            Take(lines[next], next++, whole);
        else if (!TakeSplit(end))
            return null;
        if (marks.Count == 0 && OnlyMarks(lines, next))
            Take(lines[next], next++, 0);
        // A sentence may begin with the label; beside a mark it is the sentence that spilled into the row.
        return
            marks.Exists(mark => mark.Kind is MarkKind.Text)
            && !marks.Exists(mark => mark.Kind is MarkKind.Clear or MarkKind.Noted)
            ? null
            : new LaidOutRating(next - at, markLine < 0 ? label : markLine, marks);

        // "Our" above and "Rating" below, with the marks on the lines of either or between them.
        bool TakeSplit(int from)
        {
            for (var line = label; line < lines.Count && line <= label + 3; line++)
            {
                var closes = line > label ? LabelEnd(lines[line], "Rating") : 0;
                Take(lines[line], line, line == label ? from : closes);
                next = line + 1;
                if (closes > 0)
                    return true;
            }
            return false;
        }

        void Take(string line, int number, int from)
        {
            var found = Stretch.Of(line, from);
            if (found.Count > 0 && markLine < 0)
                markLine = number;
            marks.AddRange(found);
        }
    }

    /// <summary>The rating as a row, each mark in the cell of the level under which it stands, or outside where no columns are known.</summary>
    public Block Row(int table, LaidOutColumns? columns)
    {
        var cells = Marks.Select(mark => columns?.Place(mark) ?? LaidOutTable.Cell(0, mark.Text));
        return LaidOutTable.Row(MarkLine, table, [LaidOutTable.Cell(0, "Our Rating"), .. cells]);
    }

    // Where the label ends on the line, or 0.
    private static int LabelEnd(string line, string label)
    {
        var start = line.Length - line.AsSpan().TrimStart().Length;
        var end = start + label.Length;
        if (start > FarthestLabel || !line.AsSpan(start).StartsWith(label, StringComparison.OrdinalIgnoreCase))
            return 0;
        return end == line.Length || line[end] is ' ' or ':' ? end + (end < line.Length ? 1 : 0) : 0;
    }

    private static bool OnlyMarks(IReadOnlyList<string> lines, int at)
    {
        if (at >= lines.Count || lines[at].AsSpan().Trim().Length is 0 or > 80)
            return false;
        var kinds = Stretch
            .Of(lines[at])
            .ConvertAll(stretch => stretch.Text.Length > LongestMark ? MarkKind.Text : stretch.Kind);
        return kinds.Exists(kind => kind is MarkKind.Clear or MarkKind.Noted)
            && kinds.TrueForAll(kind => kind is MarkKind.Clear or MarkKind.Noted or MarkKind.Speck or MarkKind.Small);
    }
}
