using System.Text;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Turns bytes into text: UTF-8, UTF-16 with a byte-order mark, else Windows-1252.</summary>
internal static class TextFile
{
    // Windows-1252 differs from Latin-1 in these 32 places only; the runtime has no such code page of its own.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The text of the bytes, or null where they are not text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        if (LooksBinary(bytes))
            return null;
        var text = Encoding.UTF8.GetString(bytes);
        var spoilt = text.AsSpan().Count('\uFFFD');
        return spoilt == 0 || spoilt * 200L < text.Length ? text : FromWindows1252(bytes);
    }

    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var control = 0;
        foreach (var value in bytes)
        {
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x0B))
                control++;
        }
        return control > 0 && control * 100L > bytes.Length;
    }

    private static string FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
            text.Append(value is >= 0x80 and < 0xA0 ? Windows1252[value - 0x80] : (char)value);
        return text.ToString();
    }
}
