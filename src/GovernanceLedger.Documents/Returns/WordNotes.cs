using System.IO.Compression;
using System.Xml;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Counts a Word document's footnotes, endnotes and comments, which are not read, so that none is lost in silence.</summary>
/// <param name="Footnotes">The footnotes that hold text.</param>
/// <param name="Endnotes">The endnotes that hold text.</param>
/// <param name="Comments">The comments that hold text.</param>
internal sealed record WordNotes(int Footnotes, int Endnotes, int Comments)
{
    private const long InflatedCap = 8_000_000;
    private const int MostParts = 64;

    /// <summary>No notes.</summary>
    public static readonly WordNotes None = new(0, 0, 0);

    /// <summary>The notes in the zip; null where they inflate too far.</summary>
    public static WordNotes? In(ZipArchive zip, XmlReaderSettings settings)
    {
        var left = InflatedCap;
        var notes = None;
        foreach (var part in zip.Entries.Where(HoldsNotes).Take(MostParts))
        {
            using var counted = new CountedStream(part.Open(), left);
            if (notes.With(counted, settings) is not { } more)
                return null;
            notes = more;
            left -= counted.Position;
        }
        return notes;
    }

    /// <summary>The problem that says how many there are, or null where there are none.</summary>
    public Problem? Problem()
    {
        string[] kinds =
        [
            .. new[] { Count(Footnotes, "footnote"), Count(Endnotes, "endnote"), Count(Comments, "comment") }.Where(
                kind => kind.Length > 0
            ),
        ];
        if (kinds.Length == 0)
            return null;
        var said = kinds.Length == 1 ? kinds[0] : $"{string.Join(", ", kinds[..^1])} and {kinds[^1]}";
        return new(
            "notes-not-read",
            $"The Word document has {said}, and the reader leaves such notes out. Read them in the document: they may change what a rating or its evidence says.",
            null,
            null
        );
    }

    private static string Count(int count, string kind) =>
        count == 0 ? "" : FormattableString.Invariant($"{count} {kind}{(count == 1 ? "" : "s")}");

    // Word on the web numbers its parts, such as comments2.xml.
    private static bool HoldsNotes(ZipArchiveEntry entry) =>
        (
            entry.FullName.StartsWith("word/footnotes", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.StartsWith("word/endnotes", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.StartsWith("word/comments", StringComparison.OrdinalIgnoreCase)
        ) && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private WordNotes? With(CountedStream part, XmlReaderSettings settings)
    {
        try
        {
            using var xml = XmlReader.Create(part, settings);
            return With(xml);
        }
        catch (XmlException) when (part.OverCap)
        {
            return null;
        }
    }

    private WordNotes With(XmlReader xml)
    {
        var notes = this;
        string? note = null;
        var inText = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "footnote" or "endnote" or "comment")
                note = IsSeparator(xml) ? null : xml.LocalName;
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                inText = xml.LocalName is "t" && xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (inText && note is not null && !string.IsNullOrWhiteSpace(xml.Value))
            {
                notes = notes.AndOne(note);
                note = null;
            }
        }
        return notes;
    }

    // The rule between text and footnotes is kept as a footnote of its own.
    private static bool IsSeparator(XmlReader xml)
    {
        var separator = false;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            separator |=
                xml.LocalName is "type" && xml.Value is "separator" or "continuationSeparator" or "continuationNotice";
        xml.MoveToElement();
        return separator;
    }

    private WordNotes AndOne(string kind) =>
        kind switch
        {
            "footnote" => this with { Footnotes = Footnotes + 1 },
            "endnote" => this with { Endnotes = Endnotes + 1 },
            _ => this with { Comments = Comments + 1 },
        };
}
