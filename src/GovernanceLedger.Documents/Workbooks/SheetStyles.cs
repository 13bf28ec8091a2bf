using DocumentFormat.OpenXml.Spreadsheet;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>The formats of cells, each by its place in the style sheet.</summary>
internal static class SheetStyles
{
    internal const uint Text = 0;
    internal const uint Head = 1;
    internal const uint Day = 2;
    internal const uint Number = 3;
    internal const uint Pounds = 4;

    private const uint DayFormat = 164;
    private const uint PoundsFormat = 165;

    internal static Stylesheet All() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "d mmm yyyy" },
                new NumberingFormat { NumberFormatId = PoundsFormat, FormatCode = "\"£\"#,##0.00" }
            ),
            new Fonts(Font(), Font(isBold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(
                    new PatternFill(new ForegroundColor { Rgb = "FFE9F4FC" }) { PatternType = PatternValues.Solid }
                )
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                Format(0, wraps: true),
                Format(0, wraps: true, font: 1, fill: 2),
                Format(DayFormat),
                Format(1),
                Format(PoundsFormat)
            )
        );

    private static Font Font(bool isBold = false)
    {
        var font = new Font();
        if (isBold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = 11 }, new FontName { Val = "Arial" });
        return font;
    }

    private static CellFormat Format(uint number, bool wraps = false, uint font = 0, uint fill = 0) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            ApplyFont = true,
            ApplyFill = true,
        };
}
