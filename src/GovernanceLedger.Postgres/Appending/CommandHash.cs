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
        var request = new
        {
            partnership,
            stream,
            type = command.GetType().Name,
            command = JsonSerializer.SerializeToElement(command, command.GetType(), LedgerJson.Options),
        };
        var bytes = new ArrayBufferWriter<byte>(1024);
        CanonicalJson.Write(JsonSerializer.SerializeToElement(request), bytes);
        return SHA256.HashData(bytes.WrittenSpan);
    }
}
