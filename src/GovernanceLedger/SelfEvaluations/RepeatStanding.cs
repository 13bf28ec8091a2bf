namespace GovernanceLedger.SelfEvaluations;

/// <summary>Where the repeat of a partnership's baseline stands on a day.</summary>
/// <param name="Baseline">The stream of the baseline; null where there is none.</param>
/// <param name="DueOn">The last day on which the repeat is in time; null where there is no baseline.</param>
/// <param name="Repeat">The stream of the first repeat that was opened; null while there is none.</param>
/// <param name="Rated">How many of its proposals are rated.</param>
/// <param name="OutOf">How many proposals it has to rate; 0 while there is none.</param>
/// <param name="ReceivedOn">The day on which it was first submitted, or null.</param>
/// <param name="DaysLate">The days between the day due and its submission, or else today; 0 where it is in time.</param>
public sealed record RepeatStanding(
    RepeatState State,
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

    /// <summary>How many days before its day a repeat counts as due.</summary>
    public const int Soon = 60;

    /// <summary>Whether somebody has to do something: it is due, late, or begun and not sent.</summary>
    public bool Waits => State is RepeatState.DueSoon or RepeatState.Late or RepeatState.Partial;

    /// <summary>How the repeat stands.</summary>
    /// <param name="rounds">The partnership's self-evaluations, by stream.</param>
    /// <param name="months">The months between a baseline and its repeat.</param>
    public static RepeatStanding On(
        DateOnly today,
        IReadOnlyList<(string Stream, Profile Profile)> rounds,
        int months = UsualMonths
    )
    {
        if (rounds.FirstOrDefault(r => r.Profile.Cycle == Cycle.Baseline) is not ({ } stream, { } baseline))
            return new(RepeatState.Missing, null, null, null, 0, 0, null, 0);
        var due = DueAfter(baseline, months);
        var (repeat, profile) = rounds
            .Where(r => r.Profile.Cycle == Cycle.Repeat)
            .OrderBy(r => r.Profile.OpenedOn)
            .FirstOrDefault();
        return new(
            StateOf(profile, due, today),
            stream,
            due,
            repeat,
            profile?.Rated ?? 0,
            profile?.Ratings.Count ?? 0,
            profile?.ReceivedOn,
            Math.Max(0, (profile?.ReceivedOn ?? today).DayNumber - due.DayNumber)
        );
    }

    /// <summary>
    /// The day on which the repeat of a baseline is due. It counts from the day on which the baseline was first submitted,
    /// which the national group knows and no later reopening moves; else from its completion; else from its opening, so that
    /// a baseline that was never finished does not put its repeat off for ever.
    /// </summary>
    public static DateOnly DueAfter(Profile baseline, int months) =>
        (baseline.ReceivedOn ?? baseline.CompletedOn ?? baseline.OpenedOn).AddMonths(months);

    private static RepeatState StateOf(Profile? repeat, DateOnly due, DateOnly today) =>
        repeat is not null
            ? repeat.ReceivedOn is null
                ? RepeatState.Partial
                : RepeatState.Received
            : today > due
                ? RepeatState.Late
                : due.DayNumber - today.DayNumber <= Soon
                    ? RepeatState.DueSoon
                    : RepeatState.NotDue;
}
