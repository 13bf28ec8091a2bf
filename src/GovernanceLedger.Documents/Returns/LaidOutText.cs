using System.Collections.Frozen;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Text from which a converter made columns of spaces, or lost them: it has lines but no table rows.</summary>
internal static class LaidOutText
{
    private const int FewRows = 50;
    private const int FarthestLabel = 3;
    private const int Indented = 8;

    private static readonly FrozenSet<string> LabelParts = new[]
    {
        "evidence",
        "evidence notes",
        "evidence our notes",
        "notes",
        "our notes",
        "proposed",
        "proposed improvement",
        "proposed improvement actions",
        "improvement",
        "improvement actions",
        "actions",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether hardly any line is a table row of its own.</summary>
    public static bool Is(IReadOnlyList<string> lines) =>
        lines.Count(line =>
            line.Contains('\t', StringComparison.Ordinal)
            || line.AsSpan().TrimStart() is ['|' or '+', ..]
            || line.AsSpan().Count('|') >= TextBlocks.RowBars
        ) * FewRows
        < lines.Count;

    /// <summary>
    /// The line without the piece of a label in the margin. Where the text stands in a column beside the label, the label is
    /// centred on its cell and does not show where the cell begins, so nothing is concluded from it.
    /// </summary>
    public static string WithoutMargin(IReadOnlyList<string> lines, int at)
    {
        var stretches = Stretch.Of(lines[at]);
        if (
            stretches.Count == 0
            || stretches[0].Start > FarthestLabel
            || !LabelParts.Contains(Folded.Of(stretches[0].Text, 60))
        )
            return lines[at];
        if (stretches.Count > 1)
            return string.Join(' ', stretches.Skip(1).Select(stretch => stretch.Text));
        return IsBesideText(lines, at) ? "" : lines[at];
    }

    private static bool IsBesideText(IReadOnlyList<string> lines, int at) =>
        IsIndented(lines, at, -1) || IsIndented(lines, at, 1);

    // The nearest line in this direction that is not part of a label itself.
    private static bool IsIndented(IReadOnlyList<string> lines, int at, int step)
    {
        for (var line = at + step; line >= 0 && line < lines.Count && Math.Abs(line - at) <= 6; line += step)
        {
            var stretches = Stretch.Of(lines[line]);
            if (stretches.Count == 0 || stretches.Count == 1 && LabelParts.Contains(Folded.Of(stretches[0].Text, 60)))
                continue;
            return stretches[0].Start >= Indented
                || stretches.Count > 1 && LabelParts.Contains(Folded.Of(stretches[0].Text, 60));
        }
        return false;
    }
}
