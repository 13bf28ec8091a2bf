using GovernanceLedger.Frameworks;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>Decides first ratings, changes of rating, and what is left unrated.</summary>
internal static class RatingRules
{
    internal static Result Record(SelfEvaluation state, RecordRating c) =>
        CommandCheck.Unless(
            Rateable(state, c.Proposal, c.Level) ?? NotRated(state.Proposal(c.Proposal)),
            new RatingRecorded(c.Proposal, c.Level, c.EffectiveOn, c.Source)
        );

    internal static Result Change(SelfEvaluation state, ChangeRating c) =>
        CommandCheck.Unless(
            Rateable(state, c.Proposal, c.Level)
                ?? CommandCheck.Reason(c.Reason)
                ?? Moves(state.Proposal(c.Proposal), c),
            new RatingChanged(c.Proposal, c.Level, c.Reason, c.EffectiveOn, c.Source)
        );

    internal static Result Leave(SelfEvaluation state, LeaveUnrated c) =>
        CommandCheck.Unless(
            Checks.LocalProposal(state.Framework, c.Proposal)
                ?? Checks.NotSubmitted(state)
                ?? CommandCheck.Reason(c.Reason)
                ?? Leavable(state.Proposal(c.Proposal), c.Reason),
            new ProposalLeftUnrated(c.Proposal, c.Reason, c.EffectiveOn, c.Source)
        );

    private static Refusal? Rateable(SelfEvaluation state, string proposal, Level level) =>
        Checks.LocalProposal(state.Framework, proposal) ?? Checks.Level(level) ?? Checks.NotSubmitted(state);

    private static Refusal? NotRated(ProposalRecord proposal) =>
        proposal.Current is { } current
            ? new(
                "already-rated",
                $"Proposal {proposal.Code} is already rated {Name(current)}. Change the rating if it has moved, or correct it if the record was wrong."
            )
            : null;

    private static Refusal? Leavable(ProposalRecord proposal, string reason)
    {
        if (proposal.Current is { } current)
            return new(
                "already-rated",
                $"Proposal {proposal.Code} is rated {Name(current)}. If it should never have been rated in this round, correct the record to no rating first."
            );
        return proposal.LeftUnrated == reason
            ? new("already-left-unrated", $"Proposal {proposal.Code} is left unrated for that reason already.")
            : null;
    }

    private static Refusal? Moves(ProposalRecord proposal, ChangeRating c)
    {
        if (proposal.Current is not { } current)
            return new("not-rated", $"Proposal {proposal.Code} has no rating to change. Record its first rating.");
        if (current.Level == c.Level)
            return new(
                "same-level",
                $"Proposal {proposal.Code} is already rated {Name(current)}. A change must move it to another level."
            );
        return c.EffectiveOn < current.EffectiveOn
            ? new(
                "effective-before-current",
                $"Proposal {proposal.Code} has been rated {Name(current)} since {current.EffectiveOn.InWords()}; a change takes effect on or after that day. To put the past right, correct the rating."
            )
            : null;
    }

    private static string Name(RatingEntry rating) => rating.Level!.Value.Title().ToLowerInvariant();
}
