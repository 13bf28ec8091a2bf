using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovernanceLedger.Documents.Word;

/// <summary>The styles by which a document says what each of its paragraphs is.</summary>
public static class WordStyles
{
    /// <summary>Running text.</summary>
    public const string Normal = "Normal";

    /// <summary>Something that must not be overlooked.</summary>
    public const string Warning = "Warning";

    internal const string Bullet = "ListBullet";
    internal const string Caption = "Caption";
    internal const string EventNumber = "EventNumber";
    internal const string Footer = "Footer";
    internal const string Header = "Header";
    internal const string Table = "LedgerTable";
    internal const string TableBullet = "TableBullet";
    internal const string TableHeader = "TableHeader";
    internal const string TableText = "TableText";

    private const string Ink = "1A1A1A";
    private const string Deep = "002D54";

    internal static string Heading(int level) => $"Heading{level}";

    internal static string RightOf(string style) => style + "Right";

    internal static Styles All() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = "Arial",
                            HighAnsi = "Arial",
                            ComplexScript = "Arial",
                        },
                        new Color { Val = Ink },
                        new FontSize { Val = "22" },
                        new Languages { Val = "en-GB" }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            After = "160",
                            Line = "276",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            Paragraph(Normal, "Normal", null, new(), isDefault: true),
            OfHeading(1, "32", "240", "160"),
            OfHeading(2, "26", "280", "80"),
            OfHeading(3, "22", "200", "60"),
            Paragraph(Caption, "caption", new(new KeepNext(), After("60")), new(new Bold())),
            Paragraph(
                Bullet,
                "List Bullet",
                new(
                    new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }),
                    After("60")
                ),
                new()
            ),
            Paragraph(
                TableBullet,
                "Table Bullet",
                new(
                    new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }),
                    After("40")
                ),
                new(new FontSize { Val = "20" })
            ),
            Paragraph(Header, "header", new(After("0")), new(new Bold(), new Color { Val = "A3500A" })),
            Paragraph(
                Footer,
                "footer",
                new(new Tabs(new TabStop { Val = TabStopValues.Right, Position = WordPackage.TextWidth }), After("0")),
                new(new FontSize { Val = "18" })
            ),
            Paragraph(Warning, "Warning", new(), new(new Bold(), new Color { Val = "A3500A" })),
            Paragraph(TableText, "Table Text", new(After("40")), new(new FontSize { Val = "20" })),
            Paragraph(TableHeader, "Table Header", new(After("40")), new(new Bold(), new FontSize { Val = "20" })),
            Paragraph(
                RightOf(TableText),
                "Table Text Right",
                new(After("40"), new Justification { Val = JustificationValues.Right }),
                new(new FontSize { Val = "20" })
            ),
            Paragraph(
                RightOf(TableHeader),
                "Table Header Right",
                new(After("40"), new Justification { Val = JustificationValues.Right }),
                new(new Bold(), new FontSize { Val = "20" })
            ),
            new Style(
                new StyleName { Val = "Event Number" },
                new PrimaryStyle(),
                new StyleRunProperties(new Color { Val = "595959" }, new FontSize { Val = "16" })
            )
            {
                Type = StyleValues.Character,
                StyleId = EventNumber,
            },
            OfTables()
        );

    private static Style OfHeading(int level, string size, string before, string after) =>
        Paragraph(
            Heading(level),
            $"heading {level}",
            new(
                new KeepNext(),
                new KeepLines(),
                new SpacingBetweenLines { Before = before, After = after },
                new OutlineLevel { Val = level - 1 }
            ),
            new(new Bold(), new Color { Val = Deep }, new FontSize { Val = size })
        );

    private static Style Paragraph(
        string id,
        string name,
        StyleParagraphProperties? paragraph,
        StyleRunProperties run,
        bool isDefault = false
    )
    {
        var style = new Style(new StyleName { Val = name })
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = isDefault ? true : null,
        };
        if (!isDefault)
            style.Append(new BasedOn { Val = Normal });
        style.Append(new PrimaryStyle());
        if (paragraph is not null)
            style.Append(paragraph);
        if (run.HasChildren)
            style.Append(run);
        return style;
    }

    private static Style OfTables()
    {
        var line = new TableBorders(
            new TopBorder
            {
                Val = BorderValues.Single,
                Size = 4,
                Color = "8C8C8C",
            },
            new LeftBorder
            {
                Val = BorderValues.Single,
                Size = 4,
                Color = "8C8C8C",
            },
            new BottomBorder
            {
                Val = BorderValues.Single,
                Size = 4,
                Color = "8C8C8C",
            },
            new RightBorder
            {
                Val = BorderValues.Single,
                Size = 4,
                Color = "8C8C8C",
            },
            new InsideHorizontalBorder
            {
                Val = BorderValues.Single,
                Size = 4,
                Color = "8C8C8C",
            },
            new InsideVerticalBorder
            {
                Val = BorderValues.Single,
                Size = 4,
                Color = "8C8C8C",
            }
        );
        return new(
            new StyleName { Val = "Ledger Table" },
            new PrimaryStyle(),
            new StyleTableProperties(
                line,
                new TableCellMarginDefault(
                    new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa }
                )
            ),
            Conditional(TableStyleOverrideValues.FirstRow),
            Conditional(TableStyleOverrideValues.FirstColumn)
        )
        {
            Type = StyleValues.Table,
            StyleId = Table,
        };
    }

    private static TableStyleProperties Conditional(TableStyleOverrideValues where) =>
        new(
            new RunPropertiesBaseStyle(new Bold()),
            new TableStyleConditionalFormattingTableCellProperties(
                new Shading
                {
                    Val = ShadingPatternValues.Clear,
                    Color = "auto",
                    Fill = "E9F4FC",
                }
            )
        )
        {
            Type = where,
        };

    private static SpacingBetweenLines After(string twentieths) => new() { After = twentieths };
}
