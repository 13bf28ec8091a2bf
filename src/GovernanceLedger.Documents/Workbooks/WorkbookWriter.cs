using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using GovernanceLedger.Documents.Papers;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>
/// Writes an Excel workbook row by row, so that no sheet is ever whole in memory. The library's own archive would keep every
/// part until the end, so the parts go straight into a zip.
/// </summary>
internal static class WorkbookWriter
{
    internal static void Write(Stream target, string title, string author, IReadOnlyList<Sheet> sheets)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "[Content_Types].xml", WorkbookParts.ContentTypes(sheets.Count));
        Add(zip, "_rels/.rels", WorkbookParts.OfPackage());
        using (var properties = Entry(zip, "docProps/core.xml"))
            CoreProperties.Write(properties, title, author);
        var rows = sheets.Select((s, i) => WriteSheet(zip, s, i + 1)).ToList();
        Add(zip, "xl/styles.xml", SheetStyles.All());
        Add(zip, "xl/workbook.xml", Workbook(sheets, rows));
        Add(zip, "xl/_rels/workbook.xml.rels", WorkbookParts.OfWorkbook(sheets.Count));
    }

    // Gives the number of the last row.
    private static int WriteSheet(ZipArchive zip, Sheet sheet, int number)
    {
        using var stream = Entry(zip, $"xl/worksheets/sheet{number}.xml");
        using var xml = OpenXmlWriter.Create(stream);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetViews(View()));
        xml.WriteElement(new Columns(sheet.Columns.Select(Column)));
        xml.WriteStartElement(new SheetData());
        var row = 1;
        WriteRow(xml, row, sheet.Columns.Select((c, i) => SheetCell.Text(c.Title, SheetStyles.Head, i, 1)));
        foreach (var values in sheet.Rows)
        {
            row++;
            WriteRow(xml, row, values.Select((v, i) => SheetCell.Of(v, i, row)));
        }
        xml.WriteEndElement();
        xml.WriteElement(new AutoFilter { Reference = Extent(sheet, row) });
        xml.WriteEndElement();
        return row;
    }

    private static void WriteRow(OpenXmlWriter xml, int number, IEnumerable<Cell> cells)
    {
        xml.WriteStartElement(new Row { RowIndex = (uint)number });
        foreach (var cell in cells)
            xml.WriteElement(cell);
        xml.WriteEndElement();
    }

    private static SheetView View() =>
        new(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            }
        )
        {
            WorkbookViewId = 0,
        };

    private static Column Column(SheetColumn column, int index) =>
        new()
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = column.Width,
            CustomWidth = true,
        };

    // Excel finds a filter by the name that it gives it.
    private static Workbook Workbook(IReadOnlyList<Sheet> sheets, List<int> rows) =>
        new(
            new Sheets(
                sheets.Select(
                    (s, i) =>
                        new DocumentFormat.OpenXml.Spreadsheet.Sheet
                        {
                            Name = s.Name,
                            SheetId = (uint)i + 1,
                            Id = $"rId{i + 1}",
                        }
                )
            ),
            new DefinedNames(
                sheets.Select(
                    (s, i) =>
                        new DefinedName($"'{s.Name}'!{Absolute(s, rows[i])}")
                        {
                            Name = "_xlnm._FilterDatabase",
                            LocalSheetId = (uint)i,
                            Hidden = true,
                        }
                )
            )
        );

    private static string Extent(Sheet sheet, int rows) => $"A1:{SheetCell.Place(sheet.Columns.Count - 1, rows)}";

    private static string Absolute(Sheet sheet, int rows) =>
        $"$A$1:${SheetCell.Place(sheet.Columns.Count - 1, rows).TrimEnd([.. "0123456789"])}${rows}";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(Entry(zip, name));
        writer.Write(xml);
    }

    private static void Add(ZipArchive zip, string name, OpenXmlElement root)
    {
        using var stream = Entry(zip, name);
        using var xml = OpenXmlWriter.Create(stream);
        xml.WriteStartDocument(standalone: true);
        xml.WriteElement(root);
    }

    private static Stream Entry(ZipArchive zip, string name) => zip.CreateEntry(name, CompressionLevel.Fastest).Open();
}
