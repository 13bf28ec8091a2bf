namespace GovernanceLedger.SelfEvaluations;

/// <summary>What of a self-evaluation was in force on a day: the other axis of time, with the record as it is known now.</summary>
public static class SelfEvaluationOnDay
{
    /// <summary>The self-evaluation without what took effect after a day. Its version, which says what was known, is that of the last event.</summary>
    /// <param name="events">All events of the stream, in order; it opened by the day.</param>
    /// <param name="day">The day in question.</param>
    public static SelfEvaluation Of(IReadOnlyList<LedgerEvent> events, DateOnly day)
    {
        var known = events.Aggregate((SelfEvaluation?)null, SelfEvaluationFold.Evolve)!;
        var stages = Stages(events, day);
        return known with
        {
            CompletedOn = stages.CompletedOn,
            SubmittedOn = stages.SubmittedOn,
            FirstSubmittedOn = stages.FirstSubmittedOn,
            ReopenedAt = stages.ReopenedAt,
            Approvals = stages.Approvals,
            // What was submitted is a point of its own.
            AsSubmitted = null,
            Documents = known.Documents.RemoveAll(d => d.EffectiveOn > day),
            Proposals = known.Proposals.SetItems(
                known.Proposals.Select(p =>
                    KeyValuePair.Create(
                        p.Key,
                        p.Value.On(day) with
                        {
                            LeftUnrated = stages.Proposal(p.Key).LeftUnrated,
                        }
                    )
                )
            ),
        };
    }

    // A reopening takes the days of completion and submission away, so they cannot be cut from what is known now. An event
    // that had not taken effect still counts as a version, by which an approval says what was approved.
    private static SelfEvaluation Stages(IReadOnlyList<LedgerEvent> events, DateOnly day) =>
        events.Aggregate(
            (SelfEvaluation?)null,
            (state, e) =>
                state is null || (e.EffectiveOn <= day && IsOfStage(e))
                    ? SelfEvaluationFold.Evolve(state, e)
                    : state with
                    {
                        Version = state.Version + 1,
                    }
        )!;

    private static bool IsOfStage(LedgerEvent e) =>
        e
            is SelfEvaluationCompleted
                or SelfEvaluationApproved
                or SelfEvaluationSubmitted
                or SelfEvaluationReopened
                or ProposalLeftUnrated
                or RatingRecorded;

    private static ProposalRecord On(this ProposalRecord p, DateOnly day) =>
        p with
        {
            Ratings = p.Ratings.RemoveAll(r => r.EffectiveOn > day),
            PartnerViews = p.PartnerViews.RemoveAll(v => v.EffectiveOn > day),
            Evidence = p
                .Evidence.RemoveAll(e => e.EffectiveOn > day)
                .ConvertAll(e => e.Withdrawn?.EffectiveOn > day ? e with { Withdrawn = null } : e),
            ProposedActions = p.ProposedActions.RemoveAll(a => a.EffectiveOn > day),
        };
}
