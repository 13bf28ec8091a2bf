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
    public static DocumentBlocks Read(byte[] bytes, int cap)
    {
        try
        {
            return EntriesIn(bytes) > EntryCap ? new(Refusals.InflatesTooFar) : Open(bytes, cap);
        }
        catch (Exception damage)
            when (damage
                    is InvalidDataException
                        or XmlException
                        or IOException
                        or NotSupportedException
                        or ArgumentException
            )
        {
            return new(Refusals.Damaged);
        }
    }

    private static DocumentBlocks Open(byte[] bytes, int cap)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var part = zip.Entries.FirstOrDefault(IsDocumentPart) ?? zip.Entries.FirstOrDefault(IsNumberedDocumentPart);
        if (part is null)
            return new(Other(zip));
        using var counted = new CountedStream(part.Open(), InflatedCap);
        var read = ReadPart(counted, cap);
        if (counted.OverCap)
            return new(Refusals.InflatesTooFar);
        if (read.Blocks is null)
            return read;
        // A flipped bit can inflate to a different mark and still be well-formed.
        if (counted.Crc32 != part.Crc32)
            return new(Refusals.Damaged);
        return WordStamps.SayDraft(zip, Settings) is { } draft && WordNotes.In(zip, Settings) is { } notes
            ? read with
            {
                StampedDraft = draft,
                Notes = notes,
            }
            : new(Refusals.InflatesTooFar);
    }

    private static DocumentBlocks ReadPart(CountedStream counted, int cap)
    {
        try
        {
            using var xml = XmlReader.Create(counted, Settings);
            var blocks = WordBlocks.Read(xml, cap);
            Drain(counted);
            return blocks is null ? new(Refusals.TooLong) : new(blocks);
        }
        catch (XmlException) when (counted.OverCap)
        {
            return new(Refusals.InflatesTooFar);
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
