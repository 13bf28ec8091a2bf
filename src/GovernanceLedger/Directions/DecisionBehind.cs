namespace GovernanceLedger.Directions;

/// <summary>The decision that a step with a direction follows from.</summary>
internal static class DecisionBehind
{
    /// <summary>Why the events that a command names do not carry it, or null where they do.</summary>
    internal static Refusal? Missing(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        found.Values.Any(IsDecision)
            ? null
            : new(
                "no-decision",
                "A direction is approved, varied or revoked by a decision of the board. Name the decision that it follows from."
            );

    private static bool IsDecision(LedgerEvent named) => named is not null;
}
