using GovernanceLedger.Frameworks;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>Decides how a self-evaluation moves from open to submitted, and back.</summary>
internal static class CycleRules
{
    internal static Result Open(SelfEvaluation? state, OpenSelfEvaluation c, DateOnly today) =>
        CommandCheck.Unless(
            (
                state is null
                    ? null
                    : new Refusal(
                        "already-opened",
                        $"This self-evaluation was opened on {state.OpenedOn.InWords()} already."
                    )
            ) ?? Openable(c.Cycle, c.Framework, c.EffectiveOn, today),
            new SelfEvaluationOpened(c.Cycle, c.Framework, c.EffectiveOn, c.Source)
        );

    internal static Refusal? Openable(Cycle cycle, string version, DateOnly day, DateOnly today)
    {
        if (!Enum.IsDefined(cycle))
            return new(
                "unknown-cycle",
                "That is not a cycle. A self-evaluation is a baseline, an interim or a repeat."
            );
        return Framework.Of(version) is { } framework
            ? Checks.EffectiveOn(day, framework.IssuedOn, today) switch
            {
                { Code: "effective-before-opened" } => new(
                    "effective-before-framework",
                    $"{day.InWords()} lies before {framework.IssuedOn.InWords()}, when the framework was issued. Give a day on or after that."
                ),
                var other => other,
            }
            : new("unknown-framework", $"The ledger knows no framework \"{Checks.Shown(version)}\".");
    }

    internal static Result Complete(SelfEvaluation state, CompleteSelfEvaluation c) =>
        CommandCheck.Unless(
            Completable(state) ?? RatedLater(state, state.Version, c.EffectiveOn),
            new SelfEvaluationCompleted(c.EffectiveOn, c.Source)
        );

    internal static Result Approve(SelfEvaluation state, ApproveSelfEvaluation c) =>
        CommandCheck.Unless(
            TextCheck.Of(c.Body, "Body", "blank-body", TextCheck.LongestName)
                ?? NeedsCompletion(state, c.EffectiveOn, "approved")
                ?? Approvable(state, c)
                ?? RatedLater(state, c.ApprovedVersion, c.EffectiveOn),
            new SelfEvaluationApproved(c.Body, c.ApprovedVersion, c.EffectiveOn, c.Source)
        );

    internal static Result Submit(SelfEvaluation state, SubmitSelfEvaluation c) =>
        CommandCheck.Unless(
            (
                state.SubmittedOn is { } day
                    ? new Refusal(
                        "already-submitted",
                        $"This self-evaluation was submitted on {day.InWords()} already."
                    )
                    : null
            )
                ?? NeedsCompletion(state, c.EffectiveOn, "submitted")
                ?? AllRated(state, "submitted"),
            new SelfEvaluationSubmitted(c.EffectiveOn, c.Source)
        );

    internal static Result Reopen(SelfEvaluation state, ReopenSelfEvaluation c) =>
        CommandCheck.Unless(
            CommandCheck.Reason(c.Reason)
                ?? (
                    state.Status == SelfEvaluationStatus.Open
                        ? new Refusal("already-open", "This self-evaluation is open to changes already.")
                        : null
                )
                ?? (
                    c.EffectiveOn < (state.SubmittedOn ?? state.CompletedOn)
                        ? new Refusal(
                            "effective-before-closed",
                            "It cannot be reopened as of a day before it was completed or submitted."
                        )
                        : null
                ),
            new SelfEvaluationReopened(c.Reason, c.EffectiveOn, c.Source)
        );

    private static Refusal? Completable(SelfEvaluation state)
    {
        if (state.CompletedOn is { } day)
            return new("already-completed", $"This self-evaluation was completed on {day.InWords()} already.");
        return AllRated(state, "completed");
    }

    // A correction can take a rating away after completion.
    private static Refusal? AllRated(SelfEvaluation state, string step)
    {
        var unrated = state.Unrated.Where(c => state.Proposal(c).LeftUnrated is null).ToList();
        return unrated.Count > 0
            ? new(
                "unrated-proposals",
                $"It cannot be {step} while these proposals have no rating: {string.Join(", ", unrated)}. Rate each first, or leave it unrated and say why."
            )
            : null;
    }

    // Nobody can have completed or approved on a day what took effect after it.
    private static Refusal? RatedLater(SelfEvaluation state, long version, DateOnly day)
    {
        var later = state
            .Proposals.Values.Where(p =>
                p.Ratings.Exists(r => r.Level is not null && r.Version <= version && r.EffectiveOn > day)
            )
            .Select(p => p.Code)
            .ToList();
        return later.Count == 0
            ? null
            : new(
                "effective-before-rating",
                $"On {day.InWords()} these ratings had not taken effect: {string.Join(", ", later)}. Give a later day, or the version that stood on that day."
            );
    }

    private static Refusal? NeedsCompletion(SelfEvaluation state, DateOnly day, string step)
    {
        if (state.CompletedOn is not { } completed)
            return new("not-completed", $"Only a completed self-evaluation can be {step}. Complete it first.");
        return day < completed
            ? new(
                "effective-before-completed",
                $"It was completed on {completed.InWords()} and cannot have been {step} before that."
            )
            : null;
    }

    private static Refusal? Approvable(SelfEvaluation state, ApproveSelfEvaluation c) =>
        c.ApprovedVersion < 1 || c.ApprovedVersion > state.Version
            ? new(
                "unknown-version",
                $"There is no version {c.ApprovedVersion} to approve; the self-evaluation stands at version {state.Version}."
            )
            : null;
}
