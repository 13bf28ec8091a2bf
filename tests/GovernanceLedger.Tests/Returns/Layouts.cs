using System.Net;
using System.Text;

namespace GovernanceLedger.Tests.Returns;

/// <summary>Brings a return with tabs between cells into other layouts that partnerships and converters use.</summary>
internal static class Layouts
{
    public static byte[] As(string layout, string text) =>
        layout switch
        {
            "word" => WordDocument.FromText(text).Bytes(),
            "word, one giant table" => WordDocument
                .FromText(string.Join('\n', text.Split('\n').Where(Filled).Select(line => Wide(line))))
                .Bytes(),
            "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            "carriage returns" => Utf8(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
            "pipes" => Utf8(Rows(text, cells => $"| {string.Join(" | ", cells)} |")),
            "pipes with rules" => Utf8(
                Rows(text, cells => $"| {string.Join(" | ", cells)} |\n|{string.Concat(cells.Select(_ => "---|"))}")
            ),
            "grid" => Utf8(Rows(text, Grid)),
            "html" => Utf8(
                Rows(
                    text,
                    cells => $"<table>\n<tr>{string.Concat(cells.Select(cell => $"<td>{cell}</td>\n"))}</tr>\n</table>"
                )
            ),
            "lower case" => Utf8(text.ToLowerInvariant()),
            "capitals" => Utf8(text.ToUpperInvariant()),
            "no blank lines" => Utf8(string.Join('\n', text.Split('\n').Where(Filled))),
            "blank lines everywhere" => Utf8(text.Replace("\n", "\n\n", StringComparison.Ordinal)),
            "trailing tabs" => Utf8(Rows(text, cells => string.Join('\t', cells.Concat(["", "", ""])))),
            "trimmed lines" => Utf8(string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()))),
            "leading tab" => Utf8(Rows(text, cells => "\t" + string.Join('\t', cells))),
            "other marks" => Utf8(Marks(text, "✓")),
            "latex marks" => Utf8(Marks(text, "$\\sqrt{}$")),
            "no headings" => Utf8(string.Join('\n', text.Split('\n').Where(line => !Heading(line)))),
            "no descriptors" => Utf8(
                string.Join(
                    '\n',
                    text.Split('\n').Where(line => !Plain(line).StartsWith("Indicator\t", StringComparison.Ordinal))
                )
            ),
            "no header rows" => Utf8(
                string.Join(
                    '\n',
                    text.Split('\n').Where(line => !Plain(line).StartsWith("Rating", StringComparison.Ordinal))
                )
            ),
            "columns of spaces" => Utf8(Rows(text, cells => Spaced(cells.Select(Bare).ToArray()))),
            "misspelt" => Utf8(Misspelt(text)),
            _ => throw new ArgumentOutOfRangeException(nameof(layout), layout, "No such layout."),
        };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static bool Filled(string line) => line.Trim().Length > 0;

    private static bool Heading(string line) =>
        Plain(line).TrimStart() is var plain
        && (
            plain.StartsWith("Proposal ", StringComparison.Ordinal)
            || plain.StartsWith("Indicator 4", StringComparison.Ordinal)
        );

    private static string Plain(string line) =>
        line.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal);

    private static string Wide(string line) => line.Contains('\t', StringComparison.Ordinal) ? line : line + "\t\t\t\t";

    private static string Rows(string text, Func<string[], string> row) =>
        string.Join(
            '\n',
            text.Split('\n')
                .Select(line => line.Contains('\t', StringComparison.Ordinal) ? row(line.Split('\t')) : line)
        );

    // One row over two lines, its cells broken at a word.
    private static string Grid(string[] cells)
    {
        var rule = "+" + string.Concat(cells.Select(_ => "-----+"));
        var halves = cells
            .Select(cell => cell.LastIndexOf(' ') is var at and > 0 ? (cell[..at], cell[(at + 1)..]) : (cell, ""))
            .ToList();
        return $"{rule}\n| {string.Join(" | ", halves.Select(half => half.Item1))} |\n| {string.Join(" | ", halves.Select(half => half.Item2))} |\n{rule}\n";
    }

    // As a converter lays a page out: cells wrapped in columns of spaces, a merged cell over all of them.
    private static string Spaced(string[] cells)
    {
        int[] widths =
            cells.Skip(2).All(cell => cell.Length == 0) && cells[1].Length > 20 ? [14, 90] : [14, 23, 23, 23, 30];
        var columns = cells.Zip(widths, Wrapped).ToList();
        var height = columns.Max(column => column.Count);
        var lines = Enumerable
            .Range(0, height)
            .Select(line =>
                string.Concat(
                        columns.Select((column, at) => (line < column.Count ? column[line] : "").PadRight(widths[at]))
                    )
                    .TrimEnd()
            );
        return string.Join('\n', lines);
    }

    private static List<string> Wrapped(string cell, int width)
    {
        var lines = new List<string>();
        foreach (var word in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + word.Length + 3 <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }
        return lines;
    }

    private static string Bare(string cell) =>
        System
            .Text.RegularExpressions.Regex.Replace(
                WebUtility.HtmlDecode(cell),
                "<[^>]*>",
                " ",
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(1)
            )
            .Trim();

    private static string Marks(string text, string mark) =>
        Rows(
            text,
            cells =>
                Plain(cells[0]) is "Our Rating"
                    ? string.Join('\t', cells.Select(cell => cell is "√" or "X" or "Х" ? mark : cell))
                    : string.Join('\t', cells)
        );

    // Every ninth letter of the descriptors is wrong, as a scanner would have it.
    private static string Misspelt(string text) =>
        Rows(
            text,
            cells =>
                Plain(cells[0]) is "Indicator"
                    ? cells[0] + "\t" + string.Join('\t', cells.Skip(1).Select(Misread))
                    : string.Join('\t', cells)
        );

    private static string Misread(string cell) =>
        string.Concat(
            WebUtility.HtmlDecode(cell).Select((letter, at) => at % 19 == 7 && char.IsLetter(letter) ? 'q' : letter)
        );
}
