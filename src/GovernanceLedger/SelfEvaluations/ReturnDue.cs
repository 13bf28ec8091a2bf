namespace GovernanceLedger.SelfEvaluations;

/// <summary>Which return is awaited of a partnership, and whether it came in time.</summary>
public static class ReturnDue
{
    /// <summary>The day by which the template of March 2019 asked for the baseline.</summary>
    public static readonly DateOnly Baseline = new(2019, 5, 15);

    /// <summary>How many days before its day a return counts as due.</summary>
    public const int Soon = 60;

    /// <summary>
    /// The round of a cycle by which lateness is judged: the first that was submitted, and where none was, the first that was
    /// opened; nulls where there is none. A later one of the same cycle makes nothing late, and an abandoned one nothing missing.
    /// </summary>
    /// <param name="rounds">The partnership's self-evaluations as they stand.</param>
    public static (string? Stream, Profile? Profile) Awaited(
        IEnumerable<(string Stream, Profile Profile)> rounds,
        Cycle cycle
    )
    {
        var all = Rounds.InOrder(rounds.Where(r => r.Profile.Cycle == cycle));
        return all.Where(r => r.Profile.WasSubmitted).OrderBy(r => r.Profile.ReceivedOn).Concat(all).FirstOrDefault();
    }

    /// <summary>Whether a return came, and in time.</summary>
    /// <param name="awaited">The round in question, or null where there is none.</param>
    /// <param name="due">The last day on which it is in time; null where none is set.</param>
    public static ReturnState State(Profile? awaited, DateOnly? due, DateOnly today) =>
        awaited switch
        {
            { ReceivedOn: { } received } => received > due ? ReturnState.ReceivedLate : ReturnState.Received,
            not null => ReturnState.Partial,
            null when today > due => ReturnState.Missing,
            null => due?.DayNumber - today.DayNumber <= Soon ? ReturnState.DueSoon : ReturnState.NotDue,
        };
}
