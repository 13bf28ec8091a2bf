using System.Text;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Tells what a file is from its first bytes, whatever it is called.</summary>
internal static class ContentKind
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[][] Pictures =
    [
        [0x89, 0x50, 0x4E, 0x47],
        [0xFF, 0xD8, 0xFF],
        [0x47, 0x49, 0x46, 0x38],
        [0x49, 0x49, 0x2A, 0x00],
        [0x4D, 0x4D, 0x00, 0x2A],
    ];

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8) && bytes.Length > 3 && bytes[2] < 9;

    /// <summary>The refusal that the content calls for before any reading, or null.</summary>
    public static Unreadable? Refuse(ReadOnlySpan<byte> bytes)
    {
        var start = TrimStart(bytes);
        if (start.IsEmpty)
            return Refusals.Empty;
        if (bytes.StartsWith(Ole))
            return Compound(bytes);
        if (start.StartsWith("%PDF"u8))
            return Refusals.Pdf;
        if (start.StartsWith("{\\rtf"u8))
            return Refusals.RichText;
        if (IsHtml(start))
            return Refusals.Html;
        return IsPicture(bytes) ? Refusals.Picture : null;
    }

    // Both an encrypted .docx and an old .doc are compound files; the name of a stream inside tells them apart.
    private static Unreadable Compound(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return Refusals.PasswordProtected;
        return bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? Refusals.OldWord : Refusals.OldOffice;
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Pictures)
        {
            if (bytes.StartsWith(signature))
                return true;
        }
        return bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8);
    }

    private static bool IsHtml(ReadOnlySpan<byte> start)
    {
        var head = Encoding.Latin1.GetString(start[..Math.Min(64, start.Length)]);
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        return bytes.TrimStart(" \t\r\n\0"u8);
    }
}
