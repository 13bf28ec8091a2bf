namespace GovernanceLedger.SelfEvaluations;

/// <summary>Decides what stands beside a rating: partner views, evidence and proposed actions.</summary>
internal static class EvidenceRules
{
    internal static Result PartnerView(SelfEvaluation state, RecordPartnerView c) =>
        CommandCheck.Unless(
            Checks.LocalProposal(state.Framework, c.Proposal)
                ?? TextCheck.Of(c.Partner, "Partner", "blank-partner", TextCheck.LongestName)
                ?? Checks.Level(c.Level)
                ?? (c.Comment is null ? null : TextCheck.Of(c.Comment, "Comment", "blank-comment"))
                ?? Checks.NotSubmitted(state),
            new PartnerViewRecorded(c.Proposal, c.Partner, c.Level, c.Comment, c.EffectiveOn, c.Source)
        );

    internal static Result Add(SelfEvaluation state, AddEvidence c) =>
        CommandCheck.Unless(
            Writable(state, c.Proposal) ?? TextCheck.Of(c.Text, "Evidence", "blank-evidence"),
            new EvidenceAdded(c.Proposal, c.Text, c.EffectiveOn, c.Source)
        );

    internal static Result Withdraw(SelfEvaluation state, WithdrawEvidence c) =>
        CommandCheck.Unless(
            Writable(state, c.Proposal) ?? CommandCheck.Reason(c.Reason) ?? Stands(state.Proposal(c.Proposal), c),
            new EvidenceWithdrawn(c.Proposal, c.Evidence, c.Reason, c.EffectiveOn, c.Source)
        );

    internal static Result Propose(SelfEvaluation state, AddProposedAction c) =>
        CommandCheck.Unless(
            Writable(state, c.Proposal) ?? TextCheck.Of(c.Text, "Proposed action", "blank-proposed-action"),
            new ProposedActionAdded(c.Proposal, c.Text, c.EffectiveOn, c.Source)
        );

    private static Refusal? Writable(SelfEvaluation state, string proposal) =>
        Checks.LocalProposal(state.Framework, proposal) ?? Checks.NotSubmitted(state);

    private static Refusal? Stands(ProposalRecord proposal, WithdrawEvidence c)
    {
        var item = proposal.Evidence.Find(e => e.Version == c.Evidence);
        if (item is null)
            return new(
                "unknown-evidence",
                $"Proposal {proposal.Code} has no evidence {c.Evidence}. Its page lists what it has."
            );
        if (item.Withdrawn is { } earlier)
            return new(
                "already-withdrawn",
                $"Evidence {c.Evidence} of proposal {proposal.Code} was withdrawn on {earlier.EffectiveOn.InWords()} already."
            );
        return c.EffectiveOn < item.EffectiveOn
            ? new(
                "effective-before-evidence",
                $"Evidence {c.Evidence} was added as of {item.EffectiveOn.InWords()}. It cannot be withdrawn as of an earlier day."
            )
            : null;
    }
}
