namespace GovernanceLedger.Meetings;

/// <summary>The decision that an approval, or a step with a direction, follows from.</summary>
internal static class DecisionBehind
{
    /// <summary>Why the events that a direction's step names do not carry it, or null where they do.</summary>
    /// <param name="day">The day on which the step took effect.</param>
    internal static Refusal? Missing(IReadOnlyDictionary<EventReference, LedgerEvent> found, DateOnly day) =>
        found.Values.OfType<DecisionTaken>().Any(taken => taken.Decision.Approves())
            ? Contrary(found, day, null) ?? OfAnother(found, day)
            : new(
                "no-decision",
                "A direction is approved, varied or revoked by a decision that approves it. Name that decision."
            );

    /// <summary>Why none of the decisions that an approval names can carry it, or null where one can or none is named.</summary>
    /// <param name="day">The day on which the approval took effect.</param>
    /// <param name="body">The body that is said to have approved; null where nobody says which.</param>
    internal static Refusal? Contrary(
        IReadOnlyDictionary<EventReference, LedgerEvent> found,
        DateOnly day,
        string? body
    )
    {
        var named = found.Values.OfType<DecisionTaken>().ToList();
        var approving = named.Where(taken => taken.Decision.Approves()).ToList();
        if (named.Count > 0 && approving.Count == 0)
            return new("no-approval", "The decision that it names approves nothing. Name the one that does, or none.");
        return approving.Count > 0 && !approving.Exists(taken => taken.EffectiveOn <= day)
                ? new(
                    "effective-before-decided",
                    $"It was decided on {approving[0].EffectiveOn.InWords()}; {day.InWords()} lies before that. Give that day or a later one."
                )
            : body is null ? null
            : ByAnother(found, day, body);
    }

    /// <summary>Why an action cannot follow from the decisions that it names, or null where it can or names none.</summary>
    /// <param name="day">The day on which the action was agreed.</param>
    internal static Refusal? Undecided(IReadOnlyDictionary<EventReference, LedgerEvent> found, DateOnly day)
    {
        var named = found.Values.OfType<DecisionTaken>().ToList();
        return named.Count == 0 || named.Exists(taken => Leads(taken) && taken.EffectiveOn <= day) ? null
            : named.Exists(Leads)
                ? new(
                    "effective-before-decided",
                    $"It was decided on {named.Find(Leads)!.EffectiveOn.InWords()}; {day.InWords()} lies before that. Give that day or a later one."
                )
            : new(
                "rejected",
                "The decision that it names rejected the recommendation, so that nothing was agreed by it. Name another, or none."
            );
    }

    private static bool Leads(DecisionTaken taken) => taken.Decision.Kind != DecisionKind.Rejected;

    private static Refusal? ByAnother(IReadOnlyDictionary<EventReference, LedgerEvent> found, DateOnly day, string body)
    {
        var deciding = Deciding(found, day).Select(b => b.Name).Distinct(SameName.Comparer).ToList();
        return deciding.Count == 0 || deciding.Contains(body, SameName.Comparer)
            ? null
            : new(
                "approved-by-another",
                $"The decision that it names was taken by the {string.Join(", the ", deciding)}. Name that body here, or else the decision by which this one approved."
            );
    }

    // A direction says nowhere who approved it: that is whoever took the decision, which can only be the board.
    private static Refusal? OfAnother(IReadOnlyDictionary<EventReference, LedgerEvent> found, DateOnly day)
    {
        var deciding = Deciding(found, day).ToList();
        return deciding.Count == 0 || deciding.Exists(b => b.Of == BodyOf.Board)
            ? null
            : new(
                "not-the-boards-decision",
                $"The decision that it names was taken by the {deciding[0].Name}, which is no body of the board’s. A direction is the board’s own: name a decision of the board, or of a committee of it."
            );
    }

    // The bodies that took, by a day, the decisions that approve. A meeting is the first event of its stream.
    private static IEnumerable<Body> Deciding(IReadOnlyDictionary<EventReference, LedgerEvent> found, DateOnly day) =>
        found
            .Where(e => e.Value is DecisionTaken taken && taken.Decision.Approves() && taken.EffectiveOn <= day)
            .Select(e => ((MeetingRecorded)found[MeetingRules.RecordOf(e.Key)!]).Body);
}
