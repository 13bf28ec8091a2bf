using System.Text;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Reads text in which cells are parted by commas or semicolons, and may stand in quotation marks, as spreadsheets save it.</summary>
internal static class CommaTable
{
    private const int MostCells = 64;
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>The rows of the table, or null where the first row is none that heads a table which can be read here.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="cap">The most rows that are read.</param>
    /// <param name="heads">Whether a row heads such a table.</param>
    public static IReadOnlyList<Block>? Read(string text, int cap, Predicate<Block> heads)
    {
        foreach (var separator in Separators)
        {
            // Tabs alone are read with all other text; here only where quotation marks let a cell run over lines.
            if (separator == '\t' && !text.Contains("\t\"", StringComparison.Ordinal))
                continue;
            var first = Records(text, separator).Select(Row).FirstOrDefault(row => row.Text.Length > 0);
            if (first is null || !heads(first))
                continue;
            return [.. Records(text, separator).Select(Row).Where(row => row.Text.Length > 0).Take(cap)];
        }
        return null;
    }

    private static Block Row((int Line, List<string> Cells) record) =>
        new(
            FormattableString.Invariant($"line {record.Line}"),
            1,
            [
                .. record.Cells.Select(
                    (text, column) =>
                        new Cell(
                            column,
                            1,
                            [.. text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => Markup.Pieces(line))]
                        )
                ),
            ],
            record.Cells.Count,
            true
        );

    private static IEnumerable<(int Line, List<string> Cells)> Records(string text, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, begun, quoted) = (1, 1, false);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '\n')
                line++;
            if (sign == '"' && (quoted || cell.ToString().Trim().Length == 0))
            {
                if (quoted && at + 1 < text.Length && text[at + 1] == '"')
                    cell.Append(text[++at]);
                else
                    quoted = !quoted;
            }
            else if (!quoted && sign == separator && cells.Count < MostCells - 1)
                End(cells, cell);
            else if (!quoted && sign == '\n')
            {
                End(cells, cell);
                yield return (begun, cells);
                (cells, begun) = ([], line);
            }
            else
                cell.Append(sign);
        }
        End(cells, cell);
        yield return (begun, cells);
    }

    private static void End(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString().Trim());
        cell.Clear();
    }
}
