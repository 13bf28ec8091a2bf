using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using GovernanceLedger.Sealing;
using Npgsql;

namespace GovernanceLedger.Postgres.Tests;

/// <summary>Kills a writing program at random moments, and looks for what it had acknowledged.</summary>
public sealed class KillTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    private const int Kills = 200;

    // As many at a time as keeps the machine busy, each in a partnership of its own.
    private const int AtOnce = 4;

    [Fact]
    public async Task Two_hundred_kills_lose_no_acknowledged_event_and_record_none_twice()
    {
        var partnerships = new string[AtOnce];
        for (var i = 0; i < AtOnce; i++)
            partnerships[i] = await ledger.Partnership();
        var acknowledged = await Task.WhenAll(partnerships.Select((p, i) => Task.Run(() => KillAgainAndAgain(p, i))));
        for (var i = 0; i < AtOnce; i++)
            await IsWhole(partnerships[i], acknowledged[i]);
        acknowledged.Sum(a => a.Count).Should().BeGreaterThan(Kills, "the writers must have written");
    }

    private async Task<List<string>> KillAgainAndAgain(string partnership, int seed)
    {
        var acknowledged = new List<string>();
        // The seed stands here so that a run can be repeated.
        var random = new Random(seed);
        for (var i = 0; i < Kills / AtOnce; i++)
            acknowledged.AddRange(await WriteAndKill(partnership, TimeSpan.FromMilliseconds(random.Next(0, 60))));
        return acknowledged;
    }

    private async Task<List<string>> WriteAndKill(string partnership, TimeSpan after)
    {
        using var writer = Process.Start(
            new ProcessStartInfo("dotnet", [TestServer.Writer, ledger.ConnectionString + ";Pooling=false", partnership])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var lines = new List<string>();
        // A kill before the first append would only try the runtime's start.
        if (await writer.StandardOutput.ReadLineAsync() is { } first)
            lines.Add(first);
        await Task.Delay(after);
        writer.Kill();
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
            lines.Add(line);
        await writer.WaitForExitAsync();
        lines.Should().NotBeEmpty(await writer.StandardError.ReadToEndAsync());
        return lines;
    }

    private async Task IsWhole(string partnership, List<string> acknowledged)
    {
        var events = await ledger.Reader.Partnership(partnership).ToListAsync();
        events.Select(e => e.Position).Should().Equal(Enumerable.Range(1, events.Count).Select(i => (long)i));
        var stream = events.FindAll(e => e.Stream == LedgerFixture.Baseline);
        stream.Select(e => e.Version).Should().Equal(Enumerable.Range(1, stream.Count).Select(i => (long)i));
        stream.Select(e => e.IdempotencyKey).Should().OnlyHaveUniqueItems();
        var recorded = stream
            .Select(e => $"{e.Stream} {e.Version} {e.IdempotencyKey}")
            .ToHashSet(StringComparer.Ordinal);
        acknowledged
            .Where(line => line.Length > 0 && !recorded.Contains(line))
            .Should()
            .BeEmpty("what was acknowledged is there");
        (await ledger.Ask<long>($"select position from ledger.heads where partnership = '{partnership}'"))
            .Should()
            .Be(events.Count);
        (
            await ledger.Ask<long>(
                $"select version from public.mt_streams where tenant_id = '{partnership}' and id = '{LedgerFixture.Baseline}'"
            )
        )
            .Should()
            .Be(stream.Count);
        (await ledger.Ask<long>($"select count(*) from ledger.idempotency_keys where partnership = '{partnership}'"))
            .Should()
            .Be(events.Count);
        await LeavesRecompute(partnership, events);
    }

    private async Task LeavesRecompute(string partnership, List<RecordedEvent> events)
    {
        await using var connection = new NpgsqlConnection(ledger.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"select l.leaf_hash, e.data::text from ledger.leaves l join public.mt_events e on e.seq_id = l.seq_id where l.partnership = '{partnership}' order by l.position",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        foreach (var e in events)
        {
            (await reader.ReadAsync()).Should().BeTrue();
            using var stored = JsonDocument.Parse(reader.GetString(1));
            var payload = new ArrayBufferWriter<byte>();
            CanonicalJson.Write(stored.RootElement, payload);
            reader.GetFieldValue<byte[]>(0).Should().Equal(Leaf.Hash(LeafEnvelope.Of(e), payload.WrittenSpan));
        }
    }
}
