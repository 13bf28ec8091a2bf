namespace GovernanceLedger.Cli.Demonstration.Large;

/// <summary>Seeded chance: the same seed gives the same choices in the same order.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    /// <summary>So many different ones, or all where there are fewer.</summary>
    public IReadOnlyList<T> Several<T>(IEnumerable<T> from, int count) =>
        [.. from.OrderBy(_ => _random.Next()).Take(count)];

    /// <summary>True so many times in a hundred.</summary>
    public bool In100(int times) => _random.Next(100) < times;

    /// <summary>A whole number from the least to the greatest, both included.</summary>
    public int Between(int least, int greatest) => _random.Next(least, greatest + 1);
}
