using GovernanceLedger.Frameworks;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>Something to record in a self-evaluation.</summary>
public abstract record SelfEvaluationCommand(DateOnly EffectiveOn, Source Source) : LedgerCommand(EffectiveOn, Source);

/// <summary>Begin a cycle against a version of the framework.</summary>
public sealed record OpenSelfEvaluation(Cycle Cycle, string Framework, DateOnly EffectiveOn, Source Source)
    : SelfEvaluationCommand(EffectiveOn, Source)
{
    /// <inheritdoc />
    public override IReadOnlyList<EventReference> RestsOn() => BaselineBehind.With(base.RestsOn(), Cycle);

    /// <inheritdoc />
    public override Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        base.Against(found) ?? BaselineBehind.Contrary(found, Cycle, Framework, EffectiveOn);
}

/// <summary>Record one partner's own view of a proposal.</summary>
public sealed record RecordPartnerView(
    string Proposal,
    string Partner,
    Level Level,
    string? Comment,
    DateOnly EffectiveOn,
    Source Source
) : SelfEvaluationCommand(EffectiveOn, Source);

/// <summary>Record the first rating of a proposal.</summary>
public sealed record RecordRating(string Proposal, Level Level, DateOnly EffectiveOn, Source Source)
    : SelfEvaluationCommand(EffectiveOn, Source);

/// <summary>Record that the world moved: a rated proposal is now at another level.</summary>
public sealed record ChangeRating(string Proposal, Level Level, string Reason, DateOnly EffectiveOn, Source Source)
    : SelfEvaluationCommand(EffectiveOn, Source);

/// <summary>Leave a proposal without a rating on purpose, such as in a repeat that was done in part.</summary>
public sealed record LeaveUnrated(string Proposal, string Reason, DateOnly EffectiveOn, Source Source)
    : SelfEvaluationCommand(EffectiveOn, Source);

/// <summary>Put right what an earlier rating event should have said: its level (null: none), its day, or both.</summary>
/// <param name="Corrects">The version of the rating event, or of an earlier correction to it.</param>
public sealed record CorrectRating(
    string Proposal,
    long Corrects,
    Level? Level,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
) : SelfEvaluationCommand(EffectiveOn, Source);

/// <summary>Put one item of evidence beside a proposal.</summary>
public sealed record AddEvidence(string Proposal, string Text, DateOnly EffectiveOn, Source Source)
    : SelfEvaluationCommand(EffectiveOn, Source);

/// <summary>Say that an item of evidence no longer stands.</summary>
/// <param name="Evidence">The version at which the item was added.</param>
public sealed record WithdrawEvidence(
    string Proposal,
    long Evidence,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
) : SelfEvaluationCommand(EffectiveOn, Source);

/// <summary>Add an improvement action that the return proposes.</summary>
public sealed record AddProposedAction(string Proposal, string Text, DateOnly EffectiveOn, Source Source)
    : SelfEvaluationCommand(EffectiveOn, Source);

/// <summary>Say that every local proposal is rated, or left unrated on purpose.</summary>
public sealed record CompleteSelfEvaluation(DateOnly EffectiveOn, Source Source)
    : SelfEvaluationCommand(EffectiveOn, Source);

/// <summary>Record that a body approved the self-evaluation as it stood at a version.</summary>
public sealed record ApproveSelfEvaluation(string Body, long ApprovedVersion, DateOnly EffectiveOn, Source Source)
    : SelfEvaluationCommand(EffectiveOn, Source)
{
    /// <inheritdoc />
    public override Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        base.Against(found) ?? Meetings.DecisionBehind.Contrary(found, EffectiveOn, Body);
}

/// <summary>Record that it went to the national group.</summary>
public sealed record SubmitSelfEvaluation(DateOnly EffectiveOn, Source Source)
    : SelfEvaluationCommand(EffectiveOn, Source);

/// <summary>Open it to changes again.</summary>
public sealed record ReopenSelfEvaluation(string Reason, DateOnly EffectiveOn, Source Source)
    : SelfEvaluationCommand(EffectiveOn, Source);
