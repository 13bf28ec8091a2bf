namespace GovernanceLedger.SelfEvaluations;

/// <summary>Decides every command on a self-evaluation.</summary>
public static class SelfEvaluationRules
{
    /// <summary>The kind of stream that holds one self-evaluation.</summary>
    public static StreamKind<SelfEvaluation, SelfEvaluationCommand> Kind { get; } =
        new("self-evaluation", Decide, SelfEvaluationFold.Evolve, SelfEvaluationViews.Of);

    /// <summary>The events that follow from a command, or why it is refused.</summary>
    /// <param name="state">The self-evaluation so far; null where the stream has not begun.</param>
    /// <param name="command">What an officer asks for.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static Result Decide(SelfEvaluation? state, SelfEvaluationCommand command, DateOnly today)
    {
        if (CommandCheck.Source(command.Source) is { } unsourced)
            return new Result.Refused(unsourced);
        if (command is OpenSelfEvaluation open)
            return CycleRules.Open(state, open, today);
        if (command is ImportReturn import)
            return ImportRules.Import(state, import, today);
        if (state is null)
            return Result.Refuse(
                "not-opened",
                "This self-evaluation has not been opened. Import a return or open it first."
            );
        return Checks.EffectiveOn(command.EffectiveOn, state.OpenedOn, today) is { } misdated
            ? new Result.Refused(misdated)
            : DecideOpened(state, command);
    }

    private static Result DecideOpened(SelfEvaluation state, SelfEvaluationCommand command) =>
        command switch
        {
            RecordRating c => RatingRules.Record(state, c),
            ChangeRating c => RatingRules.Change(state, c),
            LeaveUnrated c => RatingRules.Leave(state, c),
            CorrectRating c => CorrectionRules.Correct(state, c),
            RecordPartnerView c => EvidenceRules.PartnerView(state, c),
            AddEvidence c => EvidenceRules.Add(state, c),
            WithdrawEvidence c => EvidenceRules.Withdraw(state, c),
            AddProposedAction c => EvidenceRules.Propose(state, c),
            CompleteSelfEvaluation c => CycleRules.Complete(state, c),
            ApproveSelfEvaluation c => CycleRules.Approve(state, c),
            SubmitSelfEvaluation c => CycleRules.Submit(state, c),
            ReopenSelfEvaluation c => CycleRules.Reopen(state, c),
            _ => throw new InvalidOperationException($"No rule decides {command.GetType().Name}."),
        };
}
