using System.Security.Cryptography;
using GovernanceLedger.Documents.ActionPlans;
using GovernanceLedger.Documents.Engagement;

namespace GovernanceLedger.Documents.Returns;

/// <summary>
/// Reads a completed self-evaluation from a Word document or from text, recognised by content. It never guesses a rating:
/// what a mark, heading or label does not show surely comes back as doubtful or missing, with a problem at its place.
/// </summary>
public static class ReturnReader
{
    private const int LargestDocument = 20_000_000;
    private const int MostBlocks = 50_000;

    /// <summary>Reads the document; every input gives a <see cref="Return"/> or an <see cref="Unreadable"/>, never an exception of its own.</summary>
    /// <param name="name">The name to record for the document; nothing is concluded from it.</param>
    /// <param name="content">The document's bytes, read to the end or to 20 MB.</param>
    public static Reading Read(string name, Stream content)
    {
        if (ReadAtMost(content) is not { } bytes)
            return Refusals.TooBig;
        if (ContentKind.Refuse(bytes) is { } refusal)
            return refusal;
        var format = ContentKind.IsZip(bytes) ? SourceFormat.Docx : SourceFormat.Text;
        var read = format == SourceFormat.Docx ? WordFile.Read(bytes, MostBlocks) : ReadText(bytes);
        if (read.Blocks is not { } blocks)
            return read.Refusal!;
        return ReturnAssembler.Assemble(
            new SourceDocument(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), format),
            blocks,
            read.StampedDraft,
            read.Notes
        );
    }

    private static DocumentBlocks ReadText(byte[] bytes)
    {
        if (TextFile.Decode(bytes) is not { } text)
            return new(Refusals.Binary);
        if (CommaTable.Read(text, MostBlocks, HeadsTable) is { } table)
            return new(table);
        return TextBlocks.Read(text, MostBlocks) is { } blocks ? new(blocks) : new(Refusals.TooLong);
    }

    private static bool HeadsTable(Block row) =>
        EngagementHead.Columns(row) is not null || PlanHead.Is(row) || ReviewColumns.Of(row) is not null;

    private static byte[]? ReadAtMost(Stream content)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (int read; (read = content.Read(chunk)) > 0; )
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > LargestDocument)
                return null;
        }
        return buffer.ToArray();
    }
}
