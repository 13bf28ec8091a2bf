using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using GovernanceLedger.Sealing;

namespace GovernanceLedger.Postgres.Appending;

/// <summary>What an idempotency key stands for: SHA-256 of the canonical JSON of where a command goes and what it says.</summary>
internal static class CommandHash
{
    public static byte[] Of(string partnership, string stream, LedgerCommand command)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        bytes.Write("{\"command\":"u8);
        CanonicalJson.Write(JsonSerializer.SerializeToElement(command, command.GetType(), LedgerJson.Options), bytes);
        bytes.Write(",\"partnership\":"u8);
        CanonicalJson.WriteString(partnership, bytes);
        bytes.Write(",\"stream\":"u8);
        CanonicalJson.WriteString(stream, bytes);
        bytes.Write(",\"type\":"u8);
        CanonicalJson.WriteString(command.GetType().Name, bytes);
        bytes.Write("}"u8);
        return SHA256.HashData(bytes.WrittenSpan);
    }
}
