namespace GovernanceLedger.SelfEvaluations;

/// <summary>The one order in which a partnership's self-evaluations follow one another.</summary>
public static class Rounds
{
    /// <summary>By the day on which they opened, and those of one day by stream.</summary>
    public static IReadOnlyList<(string Stream, Profile Profile)> InOrder(
        IEnumerable<(string Stream, Profile Profile)> rounds
    ) => [.. rounds.InOrder(r => r.Profile.OpenedOn, r => r.Stream)];

    /// <summary>Whatever belongs to a round, in the same order.</summary>
    public static IOrderedEnumerable<T> InOrder<T>(
        this IEnumerable<T> rounds,
        Func<T, DateOnly> openedOn,
        Func<T, string> stream
    ) => rounds.OrderBy(openedOn).ThenBy(stream, StringComparer.Ordinal);
}

/// <summary>The round that is "last time" for a later one.</summary>
/// <param name="Stream">The last before it that was submitted; the baseline where none was; and without one, the last.</param>
/// <param name="Unsubmitted">The rounds that opened in between and were never submitted, in order.</param>
public sealed record RoundBefore(string Stream, IReadOnlyList<string> Unsubmitted)
{
    /// <summary>What came before a round; null for the baseline, the first round, and one that there is not.</summary>
    /// <param name="rounds">The partnership's self-evaluations, in any order.</param>
    public static RoundBefore? Of(IEnumerable<(string Stream, Profile Profile)> rounds, string stream)
    {
        var all = Rounds.InOrder(rounds).ToList();
        var at = all.FindIndex(r => r.Stream == stream);
        if (at < 1 || all[at].Profile.Cycle == Cycle.Baseline)
            return null;
        var before = all[..at];
        var last = before.FindLastIndex(r => r.Profile.WasSubmitted);
        last = last < 0 ? before.FindIndex(r => r.Profile.Cycle == Cycle.Baseline) : last;
        last = last < 0 ? at - 1 : last;
        return new(before[last].Stream, [.. before[(last + 1)..].Select(r => r.Stream)]);
    }
}
