using System.Diagnostics;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Benchmarks;

/// <summary>Eight writers on one stream, who take the version that a conflict names and try again.</summary>
internal sealed class ContendedStream(Ledger ledger, string stream)
{
    private const int Writers = 8;
    private const int CommandsEach = 25;
    private const int MostAttempts = 1_000;

    private int _conflicts;
    private int _failed;

    public async Task<Contention> Run(BenchDatabase bench, CancellationToken cancel)
    {
        await ledger.Execute(
            BenchEvents.Bulk,
            BenchDatabase.Partnership(0),
            stream,
            BenchEvents.From(1, 1),
            BenchEvents.Envelope(0),
            cancel
        );
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => Writer(cancel), cancel)));
        var seconds = watch.Elapsed.TotalSeconds;
        var there = await bench.Ask<long>(
            $"select count(distinct headers ->> 'idempotencyKey') - 1 from public.mt_events where stream_id = '{stream}'",
            cancel
        );
        const int Commands = Writers * CommandsEach;
        return new(Commands, (Commands - _failed) / seconds, _conflicts, _failed, Commands - _failed - (int)there);
    }

    private async Task Writer(CancellationToken cancel)
    {
        var version = 1L;
        for (var i = 0; i < CommandsEach; i++)
            version = await Append(BenchEvents.Envelope(version), cancel);
    }

    private async Task<long> Append(CommandEnvelope envelope, CancellationToken cancel)
    {
        for (var i = 0; i < MostAttempts; i++)
            switch (
                await ledger.Execute(
                    SelfEvaluationRules.Kind,
                    BenchDatabase.Partnership(0),
                    stream,
                    BenchEvents.Evidence(1),
                    envelope,
                    cancel
                )
            )
            {
                case Answer.Recorded recorded:
                    return recorded.Version;
                case Answer.Conflict conflict:
                    Interlocked.Increment(ref _conflicts);
                    envelope = envelope with { ExpectedVersion = conflict.Actual };
                    break;
                case var other:
                    throw new InvalidOperationException($"A writer was answered {other}.");
            }
        Interlocked.Increment(ref _failed);
        return envelope.ExpectedVersion;
    }
}
