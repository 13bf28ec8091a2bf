namespace GovernanceLedger.Directions;

/// <summary>What several steps with a direction are refused for.</summary>
internal static class DirectionChecks
{
    private const int LongestShown = 20;

    /// <summary>A direction that binds nobody yet cannot be acknowledged, varied, revoked, superseded or completed.</summary>
    internal static Refusal? Issued(Direction d, DateOnly day) =>
        d.IssuedOn is not { } issued
            ? new("not-issued", $"Direction {d.Reference} has not been issued. Issue it first.")
            : NotBefore(
                "effective-before-issued",
                day,
                issued,
                $"Direction {d.Reference} was issued on {issued.InWords()}"
            );

    /// <summary>A direction that was issued and that nothing has ended.</summary>
    internal static Refusal? Stands(Direction d, DateOnly day) => Issued(d, day) ?? NotEnded(d);

    /// <summary>Nothing has ended a direction, whatever the day from which the ending runs.</summary>
    internal static Refusal? NotEnded(Direction d) =>
        d.Status switch
        {
            DirectionStatus.Revoked => new(
                "revoked",
                $"Direction {d.Reference} was revoked as of {d.End!.From.InWords()}. Draft a new one if something is still to be directed."
            ),
            DirectionStatus.Completed => new(
                "completed",
                $"Direction {d.Reference} was completed on {d.End!.From.InWords()}. Draft a new one if something is still to be directed."
            ),
            DirectionStatus.Superseded => new(
                "superseded",
                $"Direction {d.Reference} was superseded by {By(d)} for every function. Record this of the direction that took its place."
            ),
            _ => null,
        };

    internal static Refusal? NotBefore(string code, DateOnly day, DateOnly earliest, string since) =>
        day < earliest ? new(code, $"{since}; {day.InWords()} lies before that. Give that day or a later one.") : null;

    /// <summary>What is in force from before it was decided must say why.</summary>
    internal static Refusal? Retrospective(DateOnly from, DateOnly decided, string? because)
    {
        if (because is not null)
            return from < decided
                ? TextCheck.Of(because, "Reason for being retrospective", "blank-retrospective")
                : new(
                    "not-retrospective",
                    $"It is in force from {from.InWords()}, which is not before {decided.InWords()}, when it was decided. Leave out the reason for being retrospective."
                );
        return from < decided
            ? new(
                "effective-before-approved",
                $"It cannot be in force from {from.InWords()}, before {decided.InWords()}, when it was decided, unless it is marked retrospective with a reason."
            )
            : null;
    }

    internal static Refusal? ReviewedLater(DirectionContent content, DateOnly from) =>
        content.ReviewOn.Value is { } review && review < from
            ? new(
                "review-before-effective",
                $"It is to be reviewed on {review.InWords()}, before it is in force on {from.InWords()}. Give a later day of review."
            )
            : null;

    internal static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    private static string By(Direction d) =>
        string.Join(", ", d.Endings.Select(e => e.By).OfType<string>().Distinct(StringComparer.Ordinal));
}
