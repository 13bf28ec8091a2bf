using System.Diagnostics;
using GovernanceLedger.Postgres.Rebuilding;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Benchmarks;

/// <summary>Measures the ledger beside its floor, in a throwaway database on the server that it is pointed at.</summary>
/// <param name="connectionString">A login that may create databases.</param>
/// <param name="said">Told what is being measured.</param>
public sealed class LedgerBench(string connectionString, BenchOptions options, Action<string> said)
{
    private const string Big = "self-evaluation/big";

    private readonly Turns _turns = new(options.Rounds, options.Slice ?? TimeSpan.FromSeconds(1));
    private readonly List<Measurement> _measured = [];
    private long _peak;

    /// <summary>Runs every work, and drops the database at the end.</summary>
    /// <exception cref="StoreException">The login may not create a database, or PostgreSQL failed.</exception>
    public async Task<BenchReport> Run(CancellationToken cancel = default)
    {
        said("Making a database for the measurements …");
        await using var bench = await BenchDatabase.Make(connectionString, cancel);
        var ledger = new Ledger(bench.Database, TimeProvider.System);
        said("Recording streams of 100 events …");
        await bench.Fill(cancel);
        var size = await bench.Ask<int>("select avg(length(data::text))::int from public.mt_events", cancel);

        foreach (var writers in new[] { 1, BenchDatabase.Partnerships })
        {
            await AppendTogether(bench, ledger, writers, 1, null);
            await LoadAndAppend(bench, ledger, writers);
            await AppendTogether(bench, ledger, writers, 100, 0.5);
        }
        await FoldBig(bench, ledger, cancel);
        await StateAt(bench, cancel);
        var oneStream = await OneStream(bench, ledger, cancel);
        await Rebuild(bench, cancel);
        await ReadReturn(cancel);
        return await Report(bench, size, oneStream, cancel);
    }

    private async Task LoadAndAppend(BenchDatabase bench, Ledger ledger, int writers)
    {
        said($"Loading 100 events, deciding and appending one, by {Writers(writers)} …");
        var floor = new Floor(bench.Plain);
        var (floors, ledgers) = (new StreamTurns(writers), new StreamTurns(writers));
        var rates = await _turns.Rate(
            writers,
            writer =>
            {
                var (partnership, stream) = floors.Next(writer);
                return floor.AppendOne(partnership, stream);
            },
            writer =>
            {
                var (partnership, stream) = ledgers.Next(writer);
                return AppendOne(ledger, partnership, stream);
            }
        );
        Keep($"load 100, decide, append one, {Writers(writers)}", "commits/s", rates, 0.55);
    }

    // The version that a page would have carried; kept here so that asking for it is no part of the measurement.
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(string, string), long> _versions = new();

    private async Task<int> AppendOne(Ledger ledger, string partnership, string stream)
    {
        var version = _versions.GetOrAdd((partnership, stream), BenchDatabase.EventsEach);
        var answer = await ledger.Execute(
            SelfEvaluationRules.Kind,
            partnership,
            stream,
            BenchEvents.Evidence((int)version),
            BenchEvents.Envelope(version)
        );
        _versions[(partnership, stream)] = ((Answer.Recorded)answer).Version;
        return 1;
    }

    /// <summary>A new stream for each transaction, so that nothing has to be read before it.</summary>
    private async Task AppendTogether(BenchDatabase bench, Ledger ledger, int writers, int count, double? target)
    {
        var work = count == 1 ? "one event in a transaction" : $"{count} events in a transaction";
        said($"Recording {work}, by {Writers(writers)} …");
        var floor = new Floor(bench.Plain);
        var command = BenchEvents.From(1, count);
        var rates = await _turns.Rate(
            writers,
            writer => floor.AppendMany(BenchDatabase.Partnership(writer), NewStream(), command.Events),
            async writer =>
            {
                var answer = await ledger.Execute(
                    BenchEvents.Bulk,
                    BenchDatabase.Partnership(writer),
                    NewStream(),
                    command,
                    BenchEvents.Envelope(0)
                );
                return ((Answer.Recorded)answer).Events.Count;
            }
        );
        Keep($"{work}, {Writers(writers)}", "events/s", rates, target);
    }

    private static string NewStream() => $"self-evaluation/{Guid.CreateVersion7():n}";

    private async Task FoldBig(BenchDatabase bench, Ledger ledger, CancellationToken cancel)
    {
        said("Reading and folding a stream of 500 …");
        await ledger.Execute(
            BenchEvents.Bulk,
            BenchDatabase.Partnership(0),
            Big,
            BenchEvents.From(1, 500),
            BenchEvents.Envelope(0),
            cancel
        );
        await bench.Run(
            $"""
            insert into floor.mt_streams select * from public.mt_streams where id = '{Big}';
            insert into floor.mt_events select * from public.mt_events where stream_id = '{Big}' order by seq_id
            """,
            cancel
        );
        var (floor, reader) = (new Floor(bench.Plain), new LedgerReader(bench.Database));
        var rates = await _turns.Rate(
            1,
            _ => floor.FoldOne(BenchDatabase.Partnership(0), Big),
            async _ =>
            {
                await reader.Fold(SelfEvaluationRules.Kind, BenchDatabase.Partnership(0), Big, cancel: cancel);
                return 1;
            }
        );
        KeepTime("fold a stream of 500", (1_000 / rates.Floor, 1_000 / rates.Ledger), 0.6);
    }

    private async Task StateAt(BenchDatabase bench, CancellationToken cancel)
    {
        said("Folding a partnership as at a past position …");
        var (floor, reader) = (new Floor(bench.Plain), new LedgerReader(bench.Database));
        // The same positions for both, so that neither has the longer way.
        var (floors, ledgers) = (new Random(1), new Random(1));
        const int Newest = BenchDatabase.StreamsEach * BenchDatabase.EventsEach;
        var rates = await _turns.Rate(
            1,
            _ => floor.StateAt(BenchDatabase.Partnership(0), floors.Next(1_000, Newest)),
            async _ =>
            {
                await reader.StateAt(
                    StreamKinds.All,
                    BenchDatabase.Partnership(0),
                    ledgers.Next(1_000, Newest),
                    cancel: cancel
                );
                return 1;
            }
        );
        KeepTime("a partnership as at a random past position", (1_000 / rates.Floor, 1_000 / rates.Ledger), null);
    }

    private async Task<Contention> OneStream(BenchDatabase bench, Ledger ledger, CancellationToken cancel)
    {
        said("Eight writers on one stream, with retries …");
        var contended = new ContendedStream(ledger, NewStream());
        return await contended.Run(bench, cancel);
    }

    private async Task Rebuild(BenchDatabase bench, CancellationToken cancel)
    {
        said($"Loading {options.Events} events, interleaved over streams of 100 …");
        await using var rebuilt = await BenchDatabase.Make(connectionString, cancel);
        await new InterleavedEvents(rebuilt.Plain, options.Events).Load(cancel);
        said($"Rebuilding from {options.Events} events …");
        var (floor, rebuild) = (
            new Floor(rebuilt.Plain),
            new ViewRebuild(rebuilt.Database, StreamKinds.All, TimeProvider.System)
        );
        await rebuild.Run(cancel: cancel);
        // Taken before the floor, which holds every state at once.
        _peak = Process.GetCurrentProcess().PeakWorkingSet64;
        var times = await _turns.Once(floor.Rebuild, () => rebuild.Run(cancel: cancel));
        Keep(
            "rebuild",
            "events/s",
            (1_000d * options.Events / times.Floor, 1_000d * options.Events / times.Ledger),
            0.4
        );
    }

    private async Task ReadReturn(CancellationToken cancel)
    {
        if (options.ReadReturn is not { } read)
            return;
        said("Reading a return in Word …");
        var time = await Turns.Warm(() => read(cancel));
        _measured.Add(new("read a return in Word, warm", "ms", null, time, null, 500));
    }

    private void Keep(string work, string unit, (double Floor, double Ledger) rates, double? target) =>
        _measured.Add(new(work, unit, rates.Floor, rates.Ledger, rates.Ledger / rates.Floor, target));

    private void KeepTime(string work, (double Floor, double Ledger) times, double? target) =>
        _measured.Add(new(work, "ms", times.Floor, times.Ledger, times.Floor / times.Ledger, target));

    private async Task<BenchReport> Report(
        BenchDatabase bench,
        int size,
        Contention oneStream,
        CancellationToken cancel
    ) =>
        new(
            await bench.Ask<string>("show server_version", cancel),
            await bench.Ask<bool>(
                "select current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off'",
                cancel
            ),
            bench.Database.ConnectionOptions,
            "interleaved, one event of each stream after another",
            size,
            _measured,
            oneStream,
            _peak
        );

    private static string Writers(int count) => count == 1 ? "one writer" : $"{count} writers";
}
