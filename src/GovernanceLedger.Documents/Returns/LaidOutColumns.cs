namespace GovernanceLedger.Documents.Returns;

/// <summary>
/// Where the columns of the four levels begin on the page. The header's names alone do not tell, since they slide where
/// they stand close together; the left edges of the descriptors do, and both must agree.
/// </summary>
internal sealed class LaidOutColumns
{
    private const int Widest = 400;
    private const int NarrowestColumn = 8;
    private const int FarthestFromHeader = 10;
    private const int Slant = 3;
    private const int ClearBeforeNext = 6;
    private const int WidestLast = 40;
    private readonly int[] edges;

    private LaidOutColumns(int[] edges) => this.edges = edges;

    /// <summary>The columns, or null where descriptors and header do not show four alike.</summary>
    public static LaidOutColumns? Of(int[] starts, IEnumerable<string> descriptors)
    {
        var counts = new int[Widest];
        foreach (var stretch in descriptors.SelectMany(line => Stretch.Of(line)))
        {
            if (stretch.Start >= starts[0] - Slant && stretch.Start < Widest)
                counts[stretch.Start]++;
        }
        var peaks = Peaks(counts, starts.Length + 1);
        if (
            peaks.Count < starts.Length
            || peaks[starts.Length - 1].Lines < 2
            || peaks.Count > starts.Length && peaks[starts.Length].Lines * 2 > peaks[starts.Length - 1].Lines
        )
            return null;
        var found = peaks.Take(starts.Length).Select(peak => peak.At).Order().ToArray();
        return Enumerable.Range(0, found.Length).All(level => Agree(starts[level], found, level))
            ? new LaidOutColumns(found)
            : null;
    }

    /// <summary>The grid cell for what begins here: under one level, across two where it is between them, or outside.</summary>
    public Cell Place(Stretch stretch)
    {
        var level = Array.FindLastIndex(edges, edge => edge - Slant <= stretch.Start);
        var last = level == edges.Length - 1;
        var between = level >= 0 && !last && stretch.Start > edges[level + 1] - ClearBeforeNext;
        var outside = level < 0 || last && stretch.Start > edges[level] + WidestLast;
        return new Cell(outside ? 0 : level + 1, between ? 2 : 1, [new Piece(stretch.Text, false)]);
    }

    private static bool Agree(int start, int[] found, int level) =>
        Math.Abs(start - found[level]) <= FarthestFromHeader
        && found.All(edge => edge == found[level] || Math.Abs(start - edge) > Math.Abs(start - found[level]));

    // The places where most lines begin, each standing for its neighbourhood.
    private static List<(int At, int Lines)> Peaks(int[] counts, int most)
    {
        var peaks = new List<(int At, int Lines)>();
        while (peaks.Count < most)
        {
            var best = Enumerable.Range(1, Widest - 2).MaxBy(at => (Around(counts, at), counts[at]));
            if (Around(counts, best) == 0)
                break;
            peaks.Add((best, Around(counts, best)));
            Array.Clear(
                counts,
                Math.Max(0, best - NarrowestColumn + 1),
                Math.Min(2 * NarrowestColumn - 1, Widest - best)
            );
        }
        return peaks;
    }

    private static int Around(int[] counts, int at) => counts[at - 1] + counts[at] + counts[at + 1];
}
