using System.IO.Compression;
using System.Text;
using System.Xml;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Looks in a Word document's headers and footers, where watermarks are kept too, for the word that makes it a draft.</summary>
internal static class WordStamps
{
    private const long InflatedCap = 8_000_000;
    private const int MostParts = 64;
    private const int LongestStamp = 200;

    /// <summary>Whether one of them says draft; null where they inflate too far.</summary>
    public static bool? SayDraft(ZipArchive zip, XmlReaderSettings settings)
    {
        var left = InflatedCap;
        foreach (var part in zip.Entries.Where(IsHeaderOrFooter).Take(MostParts))
        {
            using var counted = new CountedStream(part.Open(), left);
            var draft = SaysDraft(counted, settings);
            if (draft is null or true)
                return draft;
            left -= counted.Position;
        }
        return false;
    }

    private static bool IsHeaderOrFooter(ZipArchiveEntry entry) =>
        (
            entry.FullName.StartsWith("word/header", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.StartsWith("word/footer", StringComparison.OrdinalIgnoreCase)
        ) && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static bool? SaysDraft(CountedStream part, XmlReaderSettings settings)
    {
        try
        {
            using var xml = XmlReader.Create(part, settings);
            return SaysDraft(xml);
        }
        catch (XmlException) when (part.OverCap)
        {
            return null;
        }
    }

    private static bool SaysDraft(XmlReader xml)
    {
        var paragraph = new StringBuilder();
        var inText = false;
        while (xml.Read())
        {
            if (
                xml.NodeType == XmlNodeType.Element
                && xml.LocalName is "textpath"
                && Noise.HoldsDraftStamp(Markup.Tidy(xml.GetAttribute("string") ?? ""))
            )
                return true;
            if (
                xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement
                && xml.LocalName is "p"
                && Ends(paragraph)
            )
                return true;
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                inText = xml.LocalName is "t" && xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (inText && paragraph.Length <= LongestStamp && xml.HasValue)
                paragraph.Append(xml.Value);
        }
        return false;
    }

    private static bool Ends(StringBuilder paragraph)
    {
        var text = Markup.Tidy(paragraph.ToString());
        paragraph.Clear();
        return Noise.HoldsDraftStamp(text);
    }
}
