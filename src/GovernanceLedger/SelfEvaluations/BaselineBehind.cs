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
    internal static Refusal? Missing(
        IReadOnlyDictionary<EventReference, LedgerEvent> found,
        Cycle cycle,
        string framework
    )
    {
        if (cycle is not (Cycle.Interim or Cycle.Repeat))
            return null;
        if (found.GetValueOrDefault(Opened) is not SelfEvaluationOpened baseline)
            return new(
                "no-baseline",
                $"There is no baseline that this {cycle.Code()} could come after. Record or import the baseline first."
            );
        return Frameworks.Framework.Of(framework) is { } version && !version.CarriesOn(baseline.Framework)
            ? new(
                "unrelated-framework",
                $"The baseline was rated against the framework {baseline.Framework}, and nothing says how {framework} carries it on. Choose the baseline's own version or one that does."
            )
            : null;
    }
}
