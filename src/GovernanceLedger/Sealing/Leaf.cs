using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;

namespace GovernanceLedger.Sealing;

/// <summary>The leaf that an event is in its partnership's Merkle tree (RFC 6962, section 2.1).</summary>
public static class Leaf
{
    /// <summary>
    /// SHA-256 over a zero byte and the canonical JSON of the event with its envelope. The payload is hashed as it is
    /// stored, so that an event whose class has since been renamed or reshaped still hashes to the same leaf.
    /// </summary>
    /// <param name="envelope">The event's envelope.</param>
    /// <param name="payload">The stored payload, in canonical form.</param>
    public static byte[] Hash(LeafEnvelope envelope, ReadOnlySpan<byte> payload)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        bytes.Write<byte>([0]);
        WriteCanonical(envelope, payload, bytes);
        return SHA256.HashData(bytes.WrittenSpan);
    }

    /// <summary>
    /// The canonical JSON that is hashed, without the zero byte: what an auditor would recompute. The members of the
    /// envelope stand in canonical order here.
    /// </summary>
    public static void WriteCanonical(LeafEnvelope envelope, ReadOnlySpan<byte> payload, IBufferWriter<byte> output)
    {
        output.Write("{\"actor\":{\"office\":"u8);
        CanonicalJson.WriteString(envelope.Actor.Office, output);
        output.Write(",\"person\":"u8);
        CanonicalJson.WriteString(envelope.Actor.Person, output);
        output.Write("},\"causation\":"u8);
        WriteText(envelope.Causation, output);
        output.Write(",\"correlation\":"u8);
        WriteText(envelope.Correlation, output);
        output.Write(",\"data\":"u8);
        output.Write(payload);
        output.Write(",\"idempotencyKey\":"u8);
        CanonicalJson.WriteString(envelope.IdempotencyKey, output);
        output.Write(",\"partnership\":"u8);
        CanonicalJson.WriteString(envelope.Partnership, output);
        output.Write(",\"position\":"u8);
        WriteNumber(envelope.Position, output);
        output.Write(",\"recordedAt\":"u8);
        CanonicalJson.WriteString(Instant(envelope.RecordedAt), output);
        output.Write(",\"stream\":"u8);
        CanonicalJson.WriteString(envelope.Stream, output);
        output.Write(",\"type\":"u8);
        CanonicalJson.WriteString(envelope.Type, output);
        output.Write(",\"version\":"u8);
        WriteNumber(envelope.Version, output);
        output.Write("}"u8);
    }

    private static void WriteText(string? text, IBufferWriter<byte> output)
    {
        if (text is null)
            output.Write("null"u8);
        else
            CanonicalJson.WriteString(text, output);
    }

    private static void WriteNumber(long number, IBufferWriter<byte> output)
    {
        const int LongestNumber = 20;
        number.TryFormat(output.GetSpan(LongestNumber), out var written, provider: CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    /// <summary>A moment in UTC to the microsecond, which is as fine as PostgreSQL keeps it.</summary>
    public static string Instant(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}

/// <summary>Everything of an event that is sealed beside its payload.</summary>
public sealed record LeafEnvelope(
    string Partnership,
    string Stream,
    long Version,
    long Position,
    DateTimeOffset RecordedAt,
    string Type,
    Actor Actor,
    string? Correlation,
    string? Causation,
    string IdempotencyKey
)
{
    /// <summary>The envelope of an event as it was recorded.</summary>
    public static LeafEnvelope Of(RecordedEvent e) =>
        new(
            e.Partnership,
            e.Stream,
            e.Version,
            e.Position,
            e.RecordedAt,
            e.Type,
            e.Actor,
            e.Correlation,
            e.Causation,
            e.IdempotencyKey
        );
}
