using GovernanceLedger.Meetings;

namespace GovernanceLedger.Directions;

/// <summary>The decision that a step with a direction follows from.</summary>
internal static class DecisionBehind
{
    /// <summary>Why the events that a command names do not carry it, or null where they do.</summary>
    /// <param name="day">The day on which the step took effect.</param>
    internal static Refusal? Missing(IReadOnlyDictionary<EventReference, LedgerEvent> found, DateOnly day)
    {
        var decisions = found.Values.OfType<DecisionTaken>().Where(taken => taken.Decision.Approves()).ToList();
        return decisions.Count == 0
            ? new(
                "no-decision",
                "A direction is approved, varied or revoked by a decision that approves it. Name that decision."
            )
            : DirectionChecks.NotBefore(
                "effective-before-decided",
                day,
                decisions.Min(taken => taken.EffectiveOn),
                $"It was decided on {decisions.Min(taken => taken.EffectiveOn).InWords()}"
            );
    }
}
