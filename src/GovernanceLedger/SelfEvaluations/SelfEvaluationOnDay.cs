namespace GovernanceLedger.SelfEvaluations;

/// <summary>What of a self-evaluation was in force on a day: the other axis of time, with the record as it is known now.</summary>
public static class SelfEvaluationOnDay
{
    /// <summary>The same self-evaluation without what took effect after a day. Its version, which says what was known, stays.</summary>
    /// <param name="state">The self-evaluation as it is known.</param>
    /// <param name="day">The day in question.</param>
    public static SelfEvaluation On(this SelfEvaluation state, DateOnly day) =>
        state with
        {
            CompletedOn = state.CompletedOn <= day ? state.CompletedOn : null,
            SubmittedOn = state.SubmittedOn <= day ? state.SubmittedOn : null,
            Approvals = state.Approvals.RemoveAll(a => a.EffectiveOn > day),
            Documents = state.Documents.RemoveAll(d => d.EffectiveOn > day),
            Proposals = state.Proposals.SetItems(
                state.Proposals.Select(p => KeyValuePair.Create(p.Key, p.Value.On(day)))
            ),
        };

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
