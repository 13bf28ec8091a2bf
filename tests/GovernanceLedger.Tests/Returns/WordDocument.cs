using System.IO.Compression;
using System.Security;
using System.Text;

namespace GovernanceLedger.Tests.Returns;

/// <summary>Builds small Word documents: paragraphs, and rows of cells given as text or as raw cell XML.</summary>
internal sealed class WordDocument
{
    private const string Start =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";

    private readonly StringBuilder body = new();

    public static string Run(string text) =>
        $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    public static string Cell(string text, int span = 1, string properties = "") =>
        RawCell($"<w:p>{Run(text)}</w:p>", span, properties);

    public static string RawCell(string content, int span = 1, string properties = "") =>
        $"<w:tc><w:tcPr>{(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "")}{properties}</w:tcPr>{content}</w:tc>";

    public static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith("<w:tc>", StringComparison.Ordinal) ? cell : Cell(cell)))}</w:tr>";

    /// <summary>A whole table for proposal 1.1 with the given rating row.</summary>
    public static byte[] Rated(string ratingRow) =>
        new WordDocument()
            .Paragraph("Proposal 1.1")
            .Table(
                Row("Rating", "Not yet established", "Partly established", "Established", "Exemplary"),
                Row("Indicator", "No sign of it.", "First signs of it.", "It is there.", "Others come to look at it."),
                ratingRow,
                Row("Evidence / Notes", Cell("We met.", 4))
            )
            .Bytes();

    public WordDocument Paragraph(string text)
    {
        body.Append("<w:p>").Append(Run(text)).Append("</w:p>");
        return this;
    }

    public WordDocument Raw(string xml)
    {
        body.Append(xml);
        return this;
    }

    public WordDocument Table(params string[] rows)
    {
        body.Append("<w:tbl><w:tblPr/>").AppendJoin("", rows).Append("</w:tbl>");
        return this;
    }

    /// <summary>Turns a text with tabs between cells into the same document in Word, each run of rows a table.</summary>
    public static WordDocument FromText(string text)
    {
        var document = new WordDocument();
        var rows = new List<string>();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.Contains('\t', StringComparison.Ordinal))
            {
                rows.Add(Row(line.Split('\t').Select(cell => Cell(cell)).ToArray()));
                continue;
            }
            if (rows.Count > 0)
                document.Table([.. rows]);
            rows.Clear();
            if (line.Trim().Length > 0)
                document.Paragraph(line);
        }
        return document;
    }

    public byte[] Bytes(params (string Name, string Content)[] parts) =>
        Zip([("word/document.xml", Start + body + "</w:body></w:document>"), .. parts]);

    /// <summary>A header or footer with the given content.</summary>
    public static string Stamp(string content) =>
        $"<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\">{content}</w:hdr>";

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(
                    zip.CreateEntry(name, CompressionLevel.Fastest).Open(),
                    new UTF8Encoding(false)
                );
                writer.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
