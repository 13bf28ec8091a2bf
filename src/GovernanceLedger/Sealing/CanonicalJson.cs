using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GovernanceLedger.Sealing;

/// <summary>
/// The canonical form of JSON of RFC 8785, for the values that the ledger stores: objects, arrays, strings, integers,
/// booleans and null. Members stand in the order of their names' UTF-16 code units, without white space.
/// </summary>
public static class CanonicalJson
{
    private const long LargestExactInteger = 9_007_199_254_740_991;

    /// <summary>The canonical UTF-8 bytes of a value.</summary>
    /// <exception cref="FormatException">The value holds a number that is no exact integer, a repeated member or a lone surrogate.</exception>
    public static void Write(JsonElement value, IBufferWriter<byte> output)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, output);
                break;
            case JsonValueKind.Array:
                WriteArray(value, output);
                break;
            case JsonValueKind.String:
                WriteString(value.GetString()!, output);
                break;
            case JsonValueKind.Number:
                WriteInteger(value, output);
                break;
            default:
                Ascii(value.GetRawText(), output);
                break;
        }
    }

    private static void WriteObject(JsonElement value, IBufferWriter<byte> output)
    {
        // A name is decoded each time it is asked for, so it is asked for once.
        var names = new string[value.GetPropertyCount()];
        var values = new JsonElement[names.Length];
        var count = 0;
        foreach (var member in value.EnumerateObject())
            (names[count], values[count++]) = (member.Name, member.Value);
        Array.Sort(names, values, StringComparer.Ordinal);
        output.Write("{"u8);
        for (var i = 0; i < names.Length; i++)
        {
            if (i > 0)
            {
                if (names[i] == names[i - 1])
                    throw new FormatException($"The member {names[i]} stands twice.");
                output.Write(","u8);
            }
            WriteString(names[i], output);
            output.Write(":"u8);
            Write(values[i], output);
        }
        output.Write("}"u8);
    }

    private static void WriteArray(JsonElement value, IBufferWriter<byte> output)
    {
        output.Write("["u8);
        var first = true;
        foreach (var item in value.EnumerateArray())
        {
            if (!first)
                output.Write(","u8);
            first = false;
            Write(item, output);
        }
        output.Write("]"u8);
    }

    private static void WriteInteger(JsonElement value, IBufferWriter<byte> output)
    {
        if (!value.TryGetInt64(out var integer) || integer is > LargestExactInteger or < -LargestExactInteger)
            throw new FormatException(
                $"The number {value.GetRawText()} is not an integer that every reader holds exactly."
            );
        Ascii(integer.ToString(CultureInfo.InvariantCulture), output);
    }

    /// <summary>The canonical UTF-8 bytes of one string, with its quotation marks.</summary>
    /// <exception cref="FormatException">The string holds half of a surrogate pair.</exception>
    public static void WriteString(string text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Escaped) is var at and >= 0)
        {
            Utf8(rest[..at], output);
            Ascii(Escape(rest[at]), output);
            rest = rest[(at + 1)..];
        }
        Utf8(rest, output);
        output.Write("\""u8);
    }

    private static readonly SearchValues<char> Escaped = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(c => (char)c),
        '"',
        '\\',
    ]);

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static string Escape(char c) =>
        c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\f' => "\\f",
            '\r' => "\\r",
            _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        };

    private static void Utf8(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        try
        {
            Strict.GetBytes(text, output);
        }
        catch (EncoderFallbackException e)
        {
            throw new FormatException("The text holds half of a surrogate pair.", e);
        }
    }

    private static void Ascii(ReadOnlySpan<char> text, IBufferWriter<byte> output) =>
        Encoding.ASCII.GetBytes(text, output);
}
