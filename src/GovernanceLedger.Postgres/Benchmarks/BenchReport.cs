namespace GovernanceLedger.Postgres.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="Events">How many events the rebuild folds.</param>
/// <param name="Rounds">How often floor and ledger take turns at each work; the medians are reported.</param>
/// <param name="Slice">How long a turn lasts.</param>
/// <param name="ReadReturn">Reads a return in Word once; null where it is not to be measured.</param>
public sealed record BenchOptions(
    int Events = 100_000,
    int Rounds = 5,
    TimeSpan? Slice = null,
    Func<CancellationToken, Task>? ReadReturn = null
);

/// <summary>One work, as the ledger does it and as plain Npgsql does the bare work on the same server in the same run.</summary>
/// <param name="Unit">"events/s" or "commits/s", where more is better, or "ms", where less is.</param>
/// <param name="Floor">The floor's figure, or null where the work has none.</param>
/// <param name="Ratio">How near the ledger comes to the floor, 1 being as fast; null where there is no floor.</param>
/// <param name="Target">The ratio, or for a work without a floor the figure, that the ledger aims at; null where it has no aim.</param>
public sealed record Measurement(string Work, string Unit, double? Floor, double Ledger, double? Ratio, double? Target);

/// <summary>Everything that one run measured, and what it must be read beside.</summary>
/// <param name="Server">The server's version.</param>
/// <param name="Durable">Whether a commit waits for the disk.</param>
/// <param name="Connection">The connection options in force, floor and ledger alike.</param>
/// <param name="Order">How the events of the streams lie among each other.</param>
/// <param name="EventBytes">The mean size of an event's payload.</param>
/// <param name="PeakMemory">The most memory that this process held until the ledger had rebuilt, in bytes.</param>
public sealed record BenchReport(
    string Server,
    bool Durable,
    string Connection,
    string Order,
    int EventBytes,
    IReadOnlyList<Measurement> Measurements,
    Contention OneStream,
    long PeakMemory
);

/// <summary>Eight writers on one stream, each reading again and retrying until its command is recorded.</summary>
/// <param name="Conflicts">How often a writer found that another had been first.</param>
/// <param name="Failed">Commands that were never recorded.</param>
/// <param name="Lost">Commands that were answered as recorded and are not there.</param>
public sealed record Contention(int Commands, double PerSecond, int Conflicts, int Failed, int Lost);
