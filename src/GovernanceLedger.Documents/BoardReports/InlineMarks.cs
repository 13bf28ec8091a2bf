namespace GovernanceLedger.Documents.BoardReports;

/// <summary>Takes a paragraph apart in which a whole list runs: "(i) note it; (ii) agree it".</summary>
internal static class InlineMarks
{
    /// <summary>The paragraph, or its parts where marks in it count up from the first.</summary>
    public static IEnumerable<ReportContent> Apart(ReportContent piece)
    {
        var before = ItemMark.Of(piece.Number);
        var cuts = Cuts(piece.Text, before is { Ordinal: 1 } && before.Printed[^1] == ')' ? before : null);
        if (cuts.Count == 0 || cuts.Count == 1 && cuts[0].Mark.Ordinal == 1)
        {
            yield return piece;
            yield break;
        }
        if (cuts[0].At > 0)
            yield return piece with
            {
                Text = piece.Text[..cuts[0].At].Trim(),
            };
        for (var at = 0; at < cuts.Count; at++)
        {
            var start = cuts[at].At + cuts[at].Mark.Printed.Length;
            var end = at + 1 < cuts.Count ? cuts[at + 1].At : piece.Text.Length;
            var text = piece.Text[start..end].Trim();
            if (text.Length > 0)
                yield return piece with
                {
                    Number = cuts[at].Mark.Printed,
                    Text = text,
                    Adjacent = false,
                };
        }
    }

    private static List<(int At, ItemMark Mark)> Cuts(string text, ItemMark? before)
    {
        var cuts = new List<(int At, ItemMark Mark)>();
        for (var at = 0; at >= 0 && at < text.Length; at = text.IndexOf(' ', at) is var space and >= 0 ? space + 1 : -1)
        {
            var end = text.IndexOf(' ', at);
            var last = cuts.Count > 0 ? cuts[^1].Mark : before;
            if (
                end > at
                && IsSetOff(text, at, end)
                && ItemMark.Of(text[at..end], last) is { } mark
                && Follows(mark, last)
            )
                cuts.Add((at, mark));
        }
        return cuts;
    }

    // A number with a point is a mark only where a sentence or the lead has ended before it.
    private static bool IsSetOff(string text, int at, int end) =>
        text[end - 1] == ')'
        || text[end - 1] == '.' && char.IsAsciiDigit(text[at]) && at > 1 && text[at - 2] is ('.' or ';' or ':');

    private static bool Follows(ItemMark mark, ItemMark? last) =>
        last is null
            ? mark.Ordinal == 1
            : string.Equals(mark.Style, last.Style, StringComparison.Ordinal) && mark.Ordinal == last.Ordinal + 1;
}
