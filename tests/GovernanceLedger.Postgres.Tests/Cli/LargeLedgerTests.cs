using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Demonstration.Large;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class LargeLedgerTests
{
    private static readonly LargeSize Size = new(Partnerships: 1, Events: 900);

    [Fact]
    public async Task The_same_seed_gives_the_same_events_also_where_the_load_was_broken_off_and_another_seed_gives_others()
    {
        var broken = await Events(async ledger =>
        {
            await BreakOff(ledger);
            await Load(ledger, Size, _ => { }, default);
        });
        broken.Count.Should().Be(Size.Partnerships * Size.Events);
        var whole = await Events(ledger => Load(ledger, Size, _ => { }, default));
        whole.Should().Be(broken);
        var other = await Events(ledger => Load(ledger, Size with { Seed = 1 }, _ => { }, default));
        other.Count.Should().Be(broken.Count);
        other.Digest.Should().NotBe(broken.Digest);
    }

    private static async Task BreakOff(LedgerFixture ledger)
    {
        using var stop = new CancellationTokenSource();
        var recorded = 0;
        var broken = () =>
            Load(
                ledger,
                Size,
                events =>
                {
                    if (Interlocked.Add(ref recorded, events) > Size.Events / 2)
                        stop.Cancel();
                },
                stop.Token
            );
        await broken.Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task Load(LedgerFixture ledger, LargeSize size, Action<int> told, CancellationToken cancel)
    {
        await using var open = new OpenLedger(new ChosenServer(ledger.ConnectionString));
        await new LargeLedger(open, size, told).Load(cancel);
    }

    /// <summary>How many events a fresh ledger holds after a load, and a digest of their payloads in order.</summary>
    private static async Task<(long Count, string Digest)> Events(Func<LedgerFixture, Task> load)
    {
        var ledger = new LedgerFixture();
        await ledger.InitializeAsync();
        try
        {
            await load(ledger);
            var slugs = string.Join(
                ',',
                Enumerable.Range(0, Size.Partnerships).Select(n => $"'{Phrases.Places[n].ToLowerInvariant()}'")
            );
            var of = $"from public.mt_events where tenant_id in ({slugs})";
            return (
                await TestServer.Ask<long>(ledger.ConnectionString, $"select count(*) {of}"),
                await TestServer.Ask<string>(
                    ledger.ConnectionString,
                    $"select md5(string_agg(concat(tenant_id, stream_id, version, type, data), '' order by tenant_id, seq_id)) {of}"
                )
            );
        }
        finally
        {
            await ledger.DisposeAsync();
        }
    }
}
