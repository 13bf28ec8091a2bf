namespace GovernanceLedger.Postgres.Benchmarks;

/// <summary>Which stream a writer appends to next, so that none grows much beyond its hundred events.</summary>
internal sealed class StreamTurns(int writers)
{
    private readonly int[] _next = new int[writers];

    /// <summary>One writer goes round the streams of every partnership; each of several keeps to a partnership of its own.</summary>
    public (string Partnership, string Stream) Next(int writer)
    {
        var turn = _next[writer]++;
        return (
            BenchDatabase.Partnership(writers == 1 ? turn % BenchDatabase.Partnerships : writer),
            BenchDatabase.Stream(turn / (writers == 1 ? BenchDatabase.Partnerships : 1) % BenchDatabase.StreamsEach)
        );
    }
}
