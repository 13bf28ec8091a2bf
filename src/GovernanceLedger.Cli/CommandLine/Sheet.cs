using Spectre.Console;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>A table: drawn with lines and colour on a screen, and as plain columns in a file or another program.</summary>
internal sealed class Sheet(params IReadOnlyList<string> headings)
{
    private readonly List<Cell[]> _rows = [];

    public void Add(params Cell[] cells) => _rows.Add(cells);

    public void WriteTo(Terminal terminal)
    {
        if (terminal.IsScreen)
            Draw(terminal.Screen);
        else
            Print(terminal.Out);
    }

    private void Draw(IAnsiConsole screen)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))));
        foreach (var row in _rows)
            table.AddRow(row.Select(cell => new Text(cell.Text, cell.Style)));
        screen.Write(table);
    }

    private void Print(TextWriter output)
    {
        var rows = _rows
            .Select(row => row.Select(cell => OneLine(cell.Text)).ToArray())
            .Prepend([.. headings])
            .ToList();
        var widths = Enumerable.Range(0, headings.Count).Select(i => rows.Max(row => row[i].Length)).ToArray();
        foreach (var row in rows)
            output.WriteLine(string.Join("  ", row.Select((text, i) => text.PadRight(widths[i]))).TrimEnd());
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>One cell of a sheet; the style shows on a screen only, and never says what the text does not.</summary>
internal sealed record Cell(string Text, Style? Style = null)
{
    public static implicit operator Cell(string? text) => new(text ?? "");

    public static implicit operator Cell(int number) =>
        new(number == 0 ? "" : number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
