namespace GovernanceLedger.SelfEvaluations;

/// <summary>Where the repeat of a partnership's baseline stands on a day: the one rule of every page, list and interface.</summary>
/// <param name="Baseline">The stream of the baseline; null where there is none.</param>
/// <param name="DueOn">The last day on which the repeat is in time; null where there is no baseline.</param>
/// <param name="Repeat">The stream of the first repeat that was submitted, else of the first that was opened; null while there is none.</param>
/// <param name="Rated">How many of its proposals are rated.</param>
/// <param name="OutOf">How many proposals it has to rate; 0 while there is none.</param>
/// <param name="ReceivedOn">The day on which it was first submitted, or null.</param>
/// <param name="DaysLate">The days between the day due and its submission, or else today; 0 where it is in time or no day is due.</param>
public sealed record RepeatStanding(
    ReturnState State,
    string? Baseline,
    DateOnly? DueOn,
    string? Repeat,
    int Rated,
    int OutOf,
    DateOnly? ReceivedOn,
    int DaysLate
)
{
    /// <summary>The months between a baseline and its repeat where a partnership has set no other.</summary>
    public const int UsualMonths = 12;

    /// <summary>Whether somebody has to do something: it is due, missing, or begun and not sent.</summary>
    public bool Waits => State is ReturnState.DueSoon or ReturnState.Missing or ReturnState.Partial;

    /// <summary>How the repeat stands.</summary>
    /// <param name="rounds">The partnership's self-evaluations as they stand.</param>
    /// <param name="months">The months between a baseline and its repeat, where the partnership has set them.</param>
    public static RepeatStanding On(
        DateOnly today,
        IReadOnlyList<(string Stream, Profile Profile)> rounds,
        int? months = null
    )
    {
        var (stream, baseline) = ReturnDue.Awaited(rounds, Cycle.Baseline);
        var (repeat, profile) = ReturnDue.Awaited(rounds, Cycle.Repeat);
        DateOnly? due = baseline is null ? null : DueAfter(baseline, months ?? UsualMonths);
        return new(
            baseline is null && profile is null ? ReturnState.NoBaseline : ReturnDue.State(profile, due, today),
            stream,
            due,
            repeat,
            profile?.Rated ?? 0,
            profile?.Ratings.Count ?? 0,
            profile?.ReceivedOn,
            due is { } day ? Math.Max(0, (profile?.ReceivedOn ?? today).DayNumber - day.DayNumber) : 0
        );
    }

    /// <summary>
    /// The day on which the repeat of a baseline is due. It counts from the day on which the baseline was first submitted,
    /// which the national group knows and no later reopening moves; else from its completion; else from its opening, so that
    /// a baseline that was never finished does not put its repeat off for ever.
    /// </summary>
    public static DateOnly DueAfter(Profile baseline, int months) =>
        (baseline.ReceivedOn ?? baseline.CompletedOn ?? baseline.OpenedOn).AddMonths(months);
}
