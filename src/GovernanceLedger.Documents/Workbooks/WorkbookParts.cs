namespace GovernanceLedger.Documents.Workbooks;

/// <summary>What an Excel workbook says of its parts: what each is, and how they hang together.</summary>
internal static class WorkbookParts
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Parts = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    internal static string OfPackage() =>
        Relationships(
            Relationship(1, $"{Office}/officeDocument", "xl/workbook.xml"),
            Relationship(2, $"{Package}/relationships/metadata/core-properties", "docProps/core.xml")
        );

    internal static string OfWorkbook(int sheets) =>
        Relationships([
            .. Enumerable
                .Range(1, sheets)
                .Select(n => Relationship(n, $"{Office}/worksheet", $"worksheets/sheet{n}.xml")),
            Relationship(sheets + 1, $"{Office}/styles", "styles.xml"),
        ]);

    internal static string ContentTypes(int sheets) =>
        $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Parts}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Parts}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>{string.Concat(
                Enumerable.Range(1, sheets).Select(n =>
                    $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Parts}.worksheet+xml\"/>"
                )
            )}</Types>
            """;

    private static string Relationships(params IEnumerable<string> relationships) =>
        $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(relationships)}</Relationships>";

    private static string Relationship(int number, string type, string target) =>
        $"<Relationship Id=\"rId{number}\" Type=\"{type}\" Target=\"{target}\"/>";
}
