using System.Collections.Immutable;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>Folds the events of one self-evaluation into what they add up to.</summary>
public static class SelfEvaluationFold
{
    /// <summary>The state after one more event.</summary>
    /// <exception cref="InvalidOperationException">The event does not belong to such a stream, or there: the stream is broken.</exception>
    public static SelfEvaluation Evolve(SelfEvaluation? state, LedgerEvent ledgerEvent)
    {
        if (ledgerEvent is SelfEvaluationOpened opened && state is null)
            return Open(opened);
        if (state is null)
            throw new InvalidOperationException(
                $"A self-evaluation begins by being opened, not with {ledgerEvent.GetType().Name}."
            );
        var next = state with { Version = state.Version + 1 };
        return EvolveCycle(next, ledgerEvent)
            ?? next.With(ProposalOf(ledgerEvent), p => EvolveProposal(p, next.Version, ledgerEvent));
    }

    private static SelfEvaluation Open(SelfEvaluationOpened e) =>
        new(
            1,
            e.Cycle,
            e.Framework,
            e.EffectiveOn,
            null,
            [],
            null,
            0,
            [],
            ImmutableSortedDictionary.Create<string, ProposalRecord>(StringComparer.Ordinal)
        );

    private static SelfEvaluation? EvolveCycle(SelfEvaluation state, LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            DocumentImported e => state with { Documents = state.Documents.Add(new(e.Name, e.Sha256, e.EffectiveOn)) },
            SelfEvaluationCompleted e => state with { CompletedOn = e.EffectiveOn },
            SelfEvaluationApproved e => state with
            {
                Approvals = state.Approvals.Add(new(e.Body, e.ApprovedVersion, e.EffectiveOn, e.Source)),
            },
            SelfEvaluationSubmitted e => Submitted(state with { SubmittedOn = e.EffectiveOn, AsSubmitted = null }),
            SelfEvaluationReopened => state with
            {
                CompletedOn = null,
                SubmittedOn = null,
                FirstSubmittedOn = state.FirstSubmittedOn ?? state.SubmittedOn,
                ReopenedAt = state.Version,
            },
            _ => null,
        };

    private static SelfEvaluation Submitted(SelfEvaluation state) => state with { AsSubmitted = state };

    private static string ProposalOf(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            RatingRecorded e => e.Proposal,
            RatingChanged e => e.Proposal,
            RatingCorrected e => e.Proposal,
            ProposalLeftUnrated e => e.Proposal,
            PartnerViewRecorded e => e.Proposal,
            EvidenceAdded e => e.Proposal,
            EvidenceWithdrawn e => e.Proposal,
            ProposedActionAdded e => e.Proposal,
            _ => throw new InvalidOperationException(
                $"A self-evaluation does not hold {ledgerEvent.GetType().Name} here."
            ),
        };

    private static ProposalRecord EvolveProposal(ProposalRecord p, long version, LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            RatingRecorded e => p with
            {
                Ratings = p.Ratings.Add(new(version, e.Level, e.EffectiveOn, false, null, e.Source, [])),
                LeftUnrated = null,
            },
            RatingChanged e => p with
            {
                Ratings = p.Ratings.Add(new(version, e.Level, e.EffectiveOn, true, e.Reason, e.Source, [])),
            },
            RatingCorrected e => p with
            {
                Ratings = Corrected(p.Ratings, version, e),
                LeftUnrated = e.Level is null ? p.LeftUnrated : null,
            },
            ProposalLeftUnrated e => p with { LeftUnrated = e.Reason },
            PartnerViewRecorded e => p with
            {
                PartnerViews = p.PartnerViews.Add(new(version, e.Partner, e.Level, e.Comment, e.EffectiveOn, e.Source)),
            },
            EvidenceAdded e => p with
            {
                Evidence = p.Evidence.Add(new(version, e.Text, e.EffectiveOn, e.Source, null)),
            },
            EvidenceWithdrawn e => p with { Evidence = Withdrawn(p.Evidence, version, e) },
            ProposedActionAdded e => p with
            {
                ProposedActions = p.ProposedActions.Add(new(version, e.Text, e.EffectiveOn, e.Source)),
            },
            _ => throw new InvalidOperationException($"A proposal does not hold {ledgerEvent.GetType().Name}."),
        };

    private static SelfEvaluation With(
        this SelfEvaluation state,
        string code,
        Func<ProposalRecord, ProposalRecord> evolve
    ) => state with { Proposals = state.Proposals.SetItem(code, evolve(state.Proposal(code))) };

    private static ImmutableList<RatingEntry> Corrected(
        ImmutableList<RatingEntry> ratings,
        long version,
        RatingCorrected e
    )
    {
        var wrong =
            ratings.Find(r => r.IsOf(e.Corrects))
            ?? throw new InvalidOperationException($"There is no rating {e.Corrects} of {e.Proposal} to correct.");
        var correction = new RatingCorrection(version, wrong.Level, wrong.EffectiveOn, e.Reason, e.Source);
        return ratings.Replace(
            wrong,
            wrong with
            {
                Level = e.Level,
                EffectiveOn = e.EffectiveOn,
                Corrections = wrong.Corrections.Add(correction),
            }
        );
    }

    private static ImmutableList<EvidenceItem> Withdrawn(
        ImmutableList<EvidenceItem> evidence,
        long version,
        EvidenceWithdrawn e
    )
    {
        var item =
            evidence.Find(i => i.Version == e.Evidence)
            ?? throw new InvalidOperationException($"There is no evidence {e.Evidence} of {e.Proposal} to withdraw.");
        return evidence.Replace(item, item with { Withdrawn = new(version, e.Reason, e.EffectiveOn, e.Source) });
    }
}
