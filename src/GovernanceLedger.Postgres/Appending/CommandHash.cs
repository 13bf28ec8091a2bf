using System.Security.Cryptography;
using System.Text.Json;

namespace GovernanceLedger.Postgres.Appending;

/// <summary>What an idempotency key stands for: SHA-256 of the JSON of where a command goes and what it says.</summary>
internal static class CommandHash
{
    public static byte[] Of(string partnership, string stream, LedgerCommand command)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(
            JsonSerializer.SerializeToUtf8Bytes<string[]>(
                [partnership, stream, command.GetType().Name],
                LedgerJson.Options
            )
        );
        // Written in one order whatever the class says, so that the same command always has the same hash.
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), LedgerJson.Options));
        return hash.GetHashAndReset();
    }
}
