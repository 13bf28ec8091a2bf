using System.IO.Compression;
using System.Xml;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Opens a zip, finds the Word text in it, and reads it under caps that do not trust what the zip declares.</summary>
internal static class WordFile
{
    private const long InflatedCap = 32_000_000;
    private const int EntryCap = 5_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The blocks of the document, or the refusal.</summary>
    public static (IReadOnlyList<Block>? Blocks, Unreadable? Refusal) Read(byte[] bytes, int cap)
    {
        try
        {
            return EntriesIn(bytes) > EntryCap ? (null, Refusals.InflatesTooFar) : Open(bytes, cap);
        }
        catch (Exception damage)
            when (damage is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return (null, Refusals.Damaged);
        }
    }

    private static (IReadOnlyList<Block>?, Unreadable?) Open(byte[] bytes, int cap)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var part = zip.Entries.FirstOrDefault(IsDocumentPart) ?? zip.Entries.FirstOrDefault(IsNumberedDocumentPart);
        if (part is null)
            return (null, Other(zip));
        using var counted = new CountedStream(part.Open(), InflatedCap);
        var (blocks, refusal) = ReadPart(counted, cap);
        if (counted.OverCap)
            return (null, Refusals.InflatesTooFar);
        // A flipped bit can inflate to a different mark and still be well-formed.
        return blocks is not null && counted.Crc32 != part.Crc32 ? (null, Refusals.Damaged) : (blocks, refusal);
    }

    private static (IReadOnlyList<Block>?, Unreadable?) ReadPart(CountedStream counted, int cap)
    {
        try
        {
            using var xml = XmlReader.Create(counted, Settings);
            var blocks = WordBlocks.Read(xml, cap);
            Drain(counted);
            return (blocks, blocks is null ? Refusals.TooLong : null);
        }
        catch (XmlException) when (counted.OverCap)
        {
            return (null, Refusals.InflatesTooFar);
        }
    }

    // The checksum covers the whole part, and the XML reader stops at the end of the document.
    private static void Drain(CountedStream counted)
    {
        Span<byte> rest = stackalloc byte[512];
        while (counted.Read(rest) > 0) { }
    }

    private static int EntriesIn(ReadOnlySpan<byte> bytes) => bytes.Count("PK\u0001\u0002"u8);

    private static bool IsDocumentPart(ZipArchiveEntry entry) =>
        entry.FullName.Equals("word/document.xml", StringComparison.OrdinalIgnoreCase);

    // Word on the web saves the text as document2.xml.
    private static bool IsNumberedDocumentPart(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)
        && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static Unreadable Other(ZipArchive zip)
    {
        if (zip.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            return Refusals.Spreadsheet;
        return zip.Entries.Any(entry => entry.FullName.Equals("mimetype", StringComparison.Ordinal))
            ? Refusals.OpenDocument
            : Refusals.OtherZip;
    }
}
