namespace GovernanceLedger.Documents.Returns;

/// <summary>Words of a line that two spaces or more part from the rest, with the column at which they begin.</summary>
internal readonly record struct Stretch(int Start, string Text)
{
    private const int MostStretches = 40;

    public MarkKind Kind => Marks.KindOf(new Cell(0, 1, [new Piece(Text, false)]));

    public static List<Stretch> Of(string line, int from = 0)
    {
        var stretches = new List<Stretch>();
        for (var at = from; at < line.Length && stretches.Count < MostStretches; )
        {
            if (line[at] == ' ')
            {
                at++;
                continue;
            }
            var end = line.IndexOf("  ", at, StringComparison.Ordinal);
            end = end < 0 ? line.Length : end;
            stretches.Add(new Stretch(at, line[at..end].Trim()));
            at = end;
        }
        return stretches;
    }
}
