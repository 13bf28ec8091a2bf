using System.Diagnostics;

namespace GovernanceLedger.Postgres.Benchmarks;

/// <summary>Lets floor and ledger take turns, so that whatever else the machine does falls on both.</summary>
internal sealed class Turns(int rounds, TimeSpan slice)
{
    /// <summary>Units per second, medians of the turns. A work is told which writer it is, and says how many units it did.</summary>
    public async Task<(double Floor, double Ledger)> Rate(
        int writers,
        Func<int, Task<int>> floor,
        Func<int, Task<int>> ledger
    )
    {
        await Turn(writers, floor, slice / 4);
        await Turn(writers, ledger, slice / 4);
        var (floors, ledgers) = (new List<double>(), new List<double>());
        for (var i = 0; i < rounds; i++)
        {
            floors.Add(await Turn(writers, floor, slice));
            ledgers.Add(await Turn(writers, ledger, slice));
        }
        return (Median(floors), Median(ledgers));
    }

    /// <summary>Milliseconds for a work done once, medians of the turns.</summary>
    public async Task<(double Floor, double Ledger)> Once(Func<Task> floor, Func<Task> ledger)
    {
        var (floors, ledgers) = (new List<double>(), new List<double>());
        for (var i = 0; i < Math.Min(rounds, 3); i++)
        {
            floors.Add(await Milliseconds(floor));
            ledgers.Add(await Milliseconds(ledger));
        }
        return (Median(floors), Median(ledgers));
    }

    /// <summary>Milliseconds of one work, warm: the median of five after one that does not count.</summary>
    public static async Task<double> Warm(Func<Task> work)
    {
        await work();
        var times = new List<double>();
        for (var i = 0; i < 5; i++)
            times.Add(await Milliseconds(work));
        return Median(times);
    }

    public static async Task<double> Milliseconds(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<double> Turn(int writers, Func<int, Task<int>> work, TimeSpan lasts)
    {
        var watch = Stopwatch.StartNew();
        var done = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => Writer(writer))));
        return done.Sum() / watch.Elapsed.TotalSeconds;

        async Task<int> Writer(int writer)
        {
            var units = 0;
            while (watch.Elapsed < lasts)
                units += await work(writer);
            return units;
        }
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
