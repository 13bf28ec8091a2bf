namespace GovernanceLedger.SelfEvaluations;

/// <summary>The baseline that an interim or a repeat comes after.</summary>
internal static class BaselineBehind
{
    // A stream begins with the event that opens it.
    private static readonly EventReference Opened = new(SelfEvaluationViews.Stream(Cycle.Baseline, 0), 1);

    internal static IReadOnlyList<EventReference> With(IReadOnlyList<EventReference> named, Cycle cycle) =>
        cycle is Cycle.Interim or Cycle.Repeat ? [.. named, Opened] : named;

    /// <summary>Why a round of a cycle cannot come after the baseline, or null where it can.</summary>
    /// <param name="framework">The version against which the round is rated; one that nobody knows is refused elsewhere.</param>
    /// <param name="day">The day on which it is to open.</param>
    internal static Refusal? Contrary(
        IReadOnlyDictionary<EventReference, LedgerEvent> found,
        Cycle cycle,
        string framework,
        DateOnly day
    )
    {
        if (cycle is not (Cycle.Interim or Cycle.Repeat))
            return null;
        if (found.GetValueOrDefault(Opened) is not SelfEvaluationOpened baseline)
            return new(
                "no-baseline",
                $"There is no baseline that this {cycle.Code()} could come after. Record or import the baseline first."
            );
        if (day < baseline.EffectiveOn)
            return new(
                "effective-before-baseline",
                $"{day.InWords()} lies before {baseline.EffectiveOn.InWords()}, when the baseline opened, and the {cycle.Code()} comes after it. Give a day on or after that."
            );
        return Frameworks.Framework.Of(framework) is { } version && !version.CarriesOn(baseline.Framework)
            ? new(
                "unrelated-framework",
                $"The baseline was rated against the framework {baseline.Framework}, and nothing says how {framework} carries it on. Choose the baseline's own version or one that does."
            )
            : null;
    }
}
