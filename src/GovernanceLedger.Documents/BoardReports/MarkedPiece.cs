namespace GovernanceLedger.Documents.BoardReports;

/// <summary>A piece of a list with its mark, read in the light of the marks before it.</summary>
internal sealed record MarkedPiece(ReportContent Content, ItemMark? Mark, bool Bulleted)
{
    /// <summary>The pieces with their marks: "(v)" after "(iv)" is five, after "(u)" a letter.</summary>
    public static List<MarkedPiece> Of(IEnumerable<ReportContent> content)
    {
        var lasts = new Dictionary<string, ItemMark>(StringComparer.Ordinal);
        var pieces = new List<MarkedPiece>();
        foreach (var piece in content)
        {
            var text = ItemMark.WithoutBullet(piece.Text);
            if (text.Length == 0)
                continue;
            var mark = MarkOf(piece.Number, lasts.Values);
            if (mark is not null)
                lasts[mark.Style] = mark;
            pieces.Add(new(piece with { Text = text }, mark, piece.StartsItem || text.Length < piece.Text.Length));
        }
        return pieces;
    }

    private static ItemMark? MarkOf(string number, IEnumerable<ItemMark> lasts) =>
        lasts
            .Select(last => (Last: last, Mark: ItemMark.Of(number, last)))
            .Where(pair => pair.Mark?.Style == pair.Last.Style && pair.Mark.Ordinal == pair.Last.Ordinal + 1)
            .Select(pair => pair.Mark)
            .FirstOrDefault()
        ?? ItemMark.Of(number);
}
