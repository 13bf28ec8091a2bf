using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace GovernanceLedger.Sealing;

/// <summary>The leaf that an event is in its partnership's Merkle tree (RFC 6962, section 2.1).</summary>
public static class Leaf
{
    /// <summary>
    /// SHA-256 over a zero byte and the canonical JSON of the event with its envelope. The payload is hashed as it is
    /// stored, so that an event whose class has since been renamed or reshaped still hashes to the same leaf.
    /// </summary>
    /// <param name="envelope">The event's envelope.</param>
    /// <param name="payload">The stored payload.</param>
    public static byte[] Hash(LeafEnvelope envelope, JsonElement payload)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        bytes.Write<byte>([0]);
        WriteCanonical(envelope, payload, bytes);
        return SHA256.HashData(bytes.WrittenSpan);
    }

    /// <summary>The canonical JSON that is hashed, without the zero byte: what an auditor would recompute.</summary>
    public static void WriteCanonical(LeafEnvelope envelope, JsonElement payload, IBufferWriter<byte> output)
    {
        var members = new
        {
            actor = new { office = envelope.Actor.Office, person = envelope.Actor.Person },
            causation = envelope.Causation,
            correlation = envelope.Correlation,
            data = payload,
            idempotencyKey = envelope.IdempotencyKey,
            partnership = envelope.Partnership,
            position = envelope.Position,
            recordedAt = Instant(envelope.RecordedAt),
            stream = envelope.Stream,
            type = envelope.Type,
            version = envelope.Version,
        };
        CanonicalJson.Write(JsonSerializer.SerializeToElement(members), output);
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
