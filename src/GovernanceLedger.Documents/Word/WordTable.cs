using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovernanceLedger.Documents.Word;

/// <summary>Tables that read as tables: named, with headers of rows or columns, and rows that stay on one page.</summary>
internal static class WordTable
{
    /// <summary>Between the margins, in twentieths of a point.</summary>
    private const int Width = WordPackage.TextWidth;

    private const int HeightToWriteIn = 640;

    internal static Table Of(
        string caption,
        IReadOnlyList<WordColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        IReadOnlyList<string>? total
    )
    {
        var shares = columns.Sum(c => c.Share);
        var widths = columns.Select(c => Width * c.Share / shares).ToList();
        var table = Begin(caption, widths, firstRow: true, firstColumn: false);
        table.Append(Row([.. columns.Select(c => c.Title)], columns, widths, WordStyles.TableHeader, isHeader: true));
        foreach (var row in rows)
            table.Append(Row(row, columns, widths, WordStyles.TableText));
        if (total is not null)
            table.Append(Row(total, columns, widths, WordStyles.TableHeader));
        return table;
    }

    internal static Table OfFacts(string caption, IEnumerable<(string Name, string Text)> facts)
    {
        WordColumn[] columns = [new("", 3), new("", 7)];
        List<int> widths = [Width * 3 / 10, Width * 7 / 10];
        var table = Begin(caption, widths, firstRow: false, firstColumn: true);
        foreach (var (name, text) in facts)
            table.Append(Row([name, text], columns, widths, WordStyles.TableText));
        return table;
    }

    internal static Table ToFillIn(string caption, IEnumerable<string> names)
    {
        var table = OfFacts(caption, names.Select(n => (n, "")));
        foreach (var row in table.Elements<TableRow>())
            row.TableRowProperties!.Append(
                new TableRowHeight { Val = HeightToWriteIn, HeightType = HeightRuleValues.AtLeast }
            );
        return table;
    }

    private static Table Begin(string caption, List<int> widths, bool firstRow, bool firstColumn) =>
        new(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = Number(Width), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook
                {
                    Val = firstRow ? "0020" : "0080",
                    FirstRow = firstRow,
                    LastRow = false,
                    FirstColumn = firstColumn,
                    LastColumn = false,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                },
                new TableCaption { Val = caption },
                new TableDescription { Val = caption }
            ),
            new TableGrid(widths.Select(w => new GridColumn { Width = Number(w) }))
        );

    private static TableRow Row(
        IReadOnlyList<string> cells,
        IReadOnlyList<WordColumn> columns,
        List<int> widths,
        string style,
        bool isHeader = false
    )
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
            properties.Append(new TableHeader());
        return new(
            cells.Select((text, i) => Cell(text, columns[i], widths[i], style)).Prepend<OpenXmlElement>(properties)
        );
    }

    private static TableCell Cell(string text, WordColumn column, int width, string style)
    {
        var paragraphs = WordText
            .Paragraphs(text)
            .DefaultIfEmpty("")
            .Select(p => WordText.Paragraph(p, column.OfAmounts ? WordStyles.RightOf(style) : style));
        return new(
            paragraphs.Prepend<OpenXmlElement>(
                new TableCellProperties(new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa })
            )
        );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
