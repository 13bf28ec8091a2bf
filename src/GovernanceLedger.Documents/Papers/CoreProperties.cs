using System.Text;
using System.Xml.Linq;

namespace GovernanceLedger.Documents.Papers;

/// <summary>What a Word or Excel file says of itself.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    internal static void Write(Stream stream, string title, string author)
    {
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XElement(Dc + "title", title),
            new XElement(Dc + "creator", author),
            new XElement(Dc + "language", "en-GB")
        );
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        new XDocument(properties).Save(writer);
    }
}
