using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GovernanceLedger.Sealing;

/// <summary>The payload of an event as it is stored and hashed: canonical JSON (RFC 8785) in UTF-8.</summary>
public static class Payload
{
    /// <summary>The payload of an event.</summary>
    /// <exception cref="FormatException">The event holds what the canonical form cannot, which is a bug.</exception>
    public static byte[] Of(LedgerEvent ledgerEvent)
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(ledgerEvent, ledgerEvent.GetType(), LedgerJson.Options);
        // Members come in canonical order and numbers are integers, so that only an escape can stand differently.
        return written.AsSpan().Contains((byte)'\\') ? Canonical(written) : written;
    }

    private static byte[] Canonical(byte[] json)
    {
        using var parsed = JsonDocument.Parse(json);
        var bytes = new ArrayBufferWriter<byte>(json.Length);
        CanonicalJson.Write(parsed.RootElement, bytes);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Puts the members of a class in the order of their names' UTF-16 code units.</summary>
    internal static void InOrder(JsonTypeInfo type)
    {
        var order = 0;
        foreach (var member in type.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).ToList())
            member.Order = order++;
    }
}
