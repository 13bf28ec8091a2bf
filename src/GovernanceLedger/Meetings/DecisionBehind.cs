namespace GovernanceLedger.Meetings;

/// <summary>The decision that an approval, or a step with a direction, follows from.</summary>
internal static class DecisionBehind
{
    /// <summary>Why the events that a direction's step names do not carry it, or null where they do.</summary>
    /// <param name="day">The day on which the step took effect.</param>
    internal static Refusal? Missing(IReadOnlyDictionary<EventReference, LedgerEvent> found, DateOnly day) =>
        found.Values.OfType<DecisionTaken>().Any(taken => taken.Decision.Approves())
            ? Contrary(found, day)
            : new(
                "no-decision",
                "A direction is approved, varied or revoked by a decision that approves it. Name that decision."
            );

    /// <summary>Why none of the decisions that an approval names can carry it, or null where one can or none is named.</summary>
    /// <param name="day">The day on which the approval took effect.</param>
    internal static Refusal? Contrary(IReadOnlyDictionary<EventReference, LedgerEvent> found, DateOnly day)
    {
        var named = found.Values.OfType<DecisionTaken>().ToList();
        var approving = named.Where(taken => taken.Decision.Approves()).ToList();
        if (named.Count > 0 && approving.Count == 0)
            return new("no-approval", "The decision that it names approves nothing. Name the one that does, or none.");
        return approving.Count == 0 || approving.Exists(taken => taken.EffectiveOn <= day)
            ? null
            : new(
                "effective-before-decided",
                $"It was decided on {approving[0].EffectiveOn.InWords()}; {day.InWords()} lies before that. Give that day or a later one."
            );
    }
}
