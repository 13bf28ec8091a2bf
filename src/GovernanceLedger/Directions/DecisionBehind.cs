using GovernanceLedger.Meetings;

namespace GovernanceLedger.Directions;

/// <summary>The decision that a step with a direction follows from.</summary>
internal static class DecisionBehind
{
    /// <summary>Why the events that a command names do not carry it, or null where they do.</summary>
    internal static Refusal? Missing(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        found.Values.OfType<DecisionTaken>().Any(taken => taken.Decision.Approves())
            ? null
            : new(
                "no-decision",
                "A direction is approved, varied or revoked by a decision that approves it. Name that decision."
            );
}
