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
    private const int HeightOfUprightLetter = 115;

    // A row longer than this may go over a page: kept whole it would leave the page before it empty.
    private const int LongRow = 1_500;

    internal static Table Of(
        string caption,
        IReadOnlyList<WordColumn> columns,
        IEnumerable<IReadOnlyList<WordCell>> rows,
        IReadOnlyList<WordCell>? total,
        bool headedRows
    )
    {
        var shares = columns.Sum(c => c.Share);
        var widths = columns.Select(c => Width * c.Share / shares).ToList();
        var table = Begin(caption, widths, headedRows);
        List<WordCell> titles = [.. columns.Select(c => c.Head)];
        table.Append(Row(titles, columns, widths, WordStyles.TableHeader, isHeader: true));
        foreach (var row in rows)
            table.Append(Row(row, columns, widths, WordStyles.TableText));
        if (total is not null)
            table.Append(Row(total, columns, widths, WordStyles.TableHeader));
        return table;
    }

    internal static Table OfFacts(
        string caption,
        string names,
        string texts,
        IEnumerable<(string Name, string Text)> facts
    ) =>
        Of(
            caption,
            [new(names, 3, IsNote: true), new(texts, 7, IsNote: true)],
            facts.Select(f => (IReadOnlyList<WordCell>)[WordCell.Of(f.Name), WordCell.Of(f.Text)]),
            null,
            headedRows: true
        );

    internal static Table ToFillIn(string caption, string what, IEnumerable<string> names)
    {
        var table = OfFacts(caption, what, "To be filled in", names.Select(n => (n, "")));
        foreach (var row in table.Elements<TableRow>().Skip(1))
            row.TableRowProperties!.Append(
                new TableRowHeight { Val = HeightToWriteIn, HeightType = HeightRuleValues.AtLeast }
            );
        return table;
    }

    private static Table Begin(string caption, List<int> widths, bool firstColumn) =>
        new(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = Number(Width), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook
                {
                    Val = firstColumn ? "00A0" : "0020",
                    FirstRow = true,
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
        IReadOnlyList<WordCell> cells,
        IReadOnlyList<WordColumn> columns,
        List<int> widths,
        string style,
        bool isHeader = false
    )
    {
        var properties = new TableRowProperties();
        if (cells.Sum(c => c.Length) <= LongRow)
            properties.Append(new CantSplit());
        var upright = isHeader ? columns.Where(c => c.IsUpright).Select(c => c.Title.Length).ToList() : [];
        if (upright.Count > 0)
            properties.Append(
                new TableRowHeight
                {
                    Val = (uint)(upright.Max() * HeightOfUprightLetter),
                    HeightType = HeightRuleValues.AtLeast,
                }
            );
        if (isHeader)
            properties.Append(new TableHeader());
        var row = new TableRow(properties);
        var at = 0;
        foreach (var cell in cells)
        {
            row.Append(
                Cell(
                    cell,
                    columns[at],
                    widths.Skip(at).Take(cell.Columns).Sum(),
                    style,
                    isHeader && columns[at].IsUpright
                )
            );
            at += cell.Columns;
        }
        return row;
    }

    private static TableCell Cell(WordCell cell, WordColumn column, int width, string style, bool isUpright)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa }
        );
        if (cell.Columns > 1)
            properties.Append(new GridSpan { Val = cell.Columns });
        if (isUpright)
            properties.Append(new TextDirection { Val = TextDirectionValues.BottomToTopLeftToRight });
        return new(
            cell.Lines.DefaultIfEmpty(new([new("", WordSpanKind.Text)]))
                .Select(l => Line(l, column.OfAmounts && !isUpright ? WordStyles.RightOf(style) : style))
                .Prepend<OpenXmlElement>(properties)
        );
    }

    // The numbering stands in the paragraph as well as in its style, so that every reader sees where an item begins.
    private static Paragraph Line(WordLine line, string style)
    {
        if (!line.IsBulleted)
            return WordText.Paragraph(line.Spans, style);
        var paragraph = WordText.Paragraph(line.Spans, WordStyles.TableBullet);
        paragraph.ParagraphProperties!.NumberingProperties = new(
            new NumberingLevelReference { Val = 0 },
            new NumberingId { Val = 1 }
        );
        return paragraph;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
