using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>Finds a point in the events of a self-evaluation.</summary>
public static class PointRules
{
    /// <summary>The point that a reference means, or why there is none.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="events">All its events, in order.</param>
    /// <param name="knownBy">The last moment that counts, for a point that is known by a day; null for every other.</param>
    /// <param name="today">The day on which it is asked; a point of a later day is refused.</param>
    public static (ComparedPoint? Point, Refusal? Refusal) Find(
        PointReference reference,
        string stream,
        IReadOnlyList<RecordedEvent> events,
        DateTimeOffset? knownBy,
        DateOnly today
    ) =>
        NotCome(reference, today) is { } refusal
            ? (null, refusal)
            : At(reference, stream, events, knownBy, today) switch
            {
                // What was folded from every event is what is known already.
                ({ } point, _) when point.State.Version < events.Count => (point with { Known = Fold(events) }, null),
                var found => found,
            };

    // What is late by a day that has not come, nobody can know.
    private static Refusal? NotCome(PointReference reference, DateOnly today) =>
        reference.Day > today
            ? new(
                "point-in-future",
                $"{reference.Day.Value.InWords()} has not come yet, so nothing is known of that day. Choose a day up to today, {today.InWords()}, or the self-evaluation as it stands."
            )
            : null;

    private static (ComparedPoint? Point, Refusal? Refusal) At(
        PointReference reference,
        string stream,
        IReadOnlyList<RecordedEvent> events,
        DateTimeOffset? knownBy,
        DateOnly today
    ) =>
        reference.Kind switch
        {
            PointKind.Approved => Approved(reference, stream, events),
            PointKind.Submitted => Submitted(reference, stream, events),
            PointKind.Known => Known(reference, stream, events, knownBy),
            PointKind.InForce => InForce(reference, stream, events),
            _ => (new(stream, Fold(events)!, today), null),
        };

    private static (ComparedPoint?, Refusal?) Approved(
        PointReference reference,
        string stream,
        IReadOnlyList<RecordedEvent> events
    ) =>
        events.LastOrDefault(e => e.Event is SelfEvaluationApproved)?.Event is SelfEvaluationApproved approved
            ? (new(stream, Fold(events.Take((int)approved.ApprovedVersion))!, approved.EffectiveOn), null)
            : Refuse(
                "never-approved",
                $"The self-evaluation {reference.Cycle} was never approved. Choose it as it stands."
            );

    private static (ComparedPoint?, Refusal?) Submitted(
        PointReference reference,
        string stream,
        IReadOnlyList<RecordedEvent> events
    ) =>
        events.LastOrDefault(e => e.Event is SelfEvaluationSubmitted) is { } submitted
            ? (new(stream, Fold(events.Take((int)submitted.Version))!, submitted.Event.EffectiveOn), null)
            : Refuse(
                "never-submitted",
                $"The self-evaluation {reference.Cycle} was never submitted. Choose it as it stands."
            );

    private static (ComparedPoint?, Refusal?) Known(
        PointReference reference,
        string stream,
        IReadOnlyList<RecordedEvent> events,
        DateTimeOffset? knownBy
    ) =>
        Fold(events.TakeWhile(e => e.RecordedAt <= knownBy)) is { } state
            ? (new(stream, state, reference.Day!.Value), null)
            : Refuse(
                "not-known-yet",
                $"At the end of {reference.Day!.Value.InWords()} nothing of the self-evaluation {reference.Cycle} was recorded yet. Choose a later day."
            );

    private static (ComparedPoint?, Refusal?) InForce(
        PointReference reference,
        string stream,
        IReadOnlyList<RecordedEvent> events
    )
    {
        var (day, opened) = (reference.Day!.Value, events[0].Event.EffectiveOn);
        return day < opened
            ? Refuse(
                "not-in-force-yet",
                $"On {day.InWords()} nothing of the self-evaluation {reference.Cycle} was in force. It opened on {opened.InWords()}."
            )
            : (new(stream, SelfEvaluationOnDay.Of([.. events.Select(e => e.Event)], day), day), null);
    }

    private static (ComparedPoint?, Refusal?) Refuse(string code, string message) => (null, new(code, message));

    private static SelfEvaluation? Fold(IEnumerable<RecordedEvent> events) =>
        events.Aggregate((SelfEvaluation?)null, (state, e) => SelfEvaluationFold.Evolve(state, e.Event));
}
