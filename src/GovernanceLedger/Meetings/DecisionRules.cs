namespace GovernanceLedger.Meetings;

/// <summary>Decides what a body can have decided on a recommendation.</summary>
public static class DecisionRules
{
    internal static Refusal? Check(Meeting state, Decision d) =>
        state.Report(d.Item) is not { } report
            ? TablingRules.Unknown(d.Item)
            : On(report, d)
                ?? Kind(d)
                ?? Complete(d)
                ?? Elsewhere(state.Body, d)
                ?? Surplus(d)
                ?? Counted(d.Vote)
                ?? Texts(d);

    private static Refusal? On(ReportRecord report, Decision d)
    {
        if (d.Recommendation < 1 || d.Recommendation > report.Report.Recommendations.Count)
            return new(
                "unknown-recommendation",
                $"The report under item {d.Item} has {report.Report.Recommendations.Count} recommendations, and none is number {d.Recommendation}."
            );
        return report.Decisions.ContainsKey(d.Recommendation)
            ? new(
                "already-decided",
                $"Recommendation {d.Recommendation} of item {d.Item} was decided already. A body decides once; what changed since is a decision of a later meeting."
            )
            : null;
    }

    private static Refusal? Kind(Decision d) =>
        Enum.IsDefined(d.Kind)
            ? null
            : new(
                "unknown-decision",
                "A body approves, approves as amended, notes, remits, defers or rejects a recommendation."
            );

    /// <summary>Each kind of decision says the one thing without which it means nothing.</summary>
    private static Refusal? Complete(Decision d) =>
        d.Kind switch
        {
            DecisionKind.Remitted when d.RemittedTo is null => new(
                "remit-without-body",
                $"Recommendation {d.Recommendation} of item {d.Item} was remitted. Say to which body."
            ),
            DecisionKind.Remitted => BodyRules.Check(d.RemittedTo!),
            DecisionKind.ApprovedAsAmended => TextCheck.Of(
                d.Wording,
                "Wording as amended",
                "amendment-without-wording"
            ),
            DecisionKind.Deferred => TextCheck.Of(
                d.DeferredUntil,
                "Deferred until",
                "deferral-without-date",
                TextCheck.LongestName
            ),
            _ => null,
        };

    /// <summary>Why a body cannot remit what it decides on to the one that it names, or null where it can.</summary>
    public static Refusal? Elsewhere(Body deciding, Decision d) =>
        d.RemittedTo is { } to && to.Of == deciding.Of && SameName.Comparer.Equals(to.Name, deciding.Name)
            ? new(
                "remit-to-itself",
                $"{deciding.Name} cannot remit recommendation {d.Recommendation} of item {d.Item} to itself. Where it comes back to a later meeting, it was deferred."
            )
            : null;

    private static Refusal? Surplus(Decision d) =>
        d.Wording is not null && d.Kind != DecisionKind.ApprovedAsAmended
        || d.RemittedTo is not null && d.Kind != DecisionKind.Remitted
        || d.DeferredUntil is not null && d.Kind != DecisionKind.Deferred
            ? new(
                "contradictory-decision",
                $"What is said of recommendation {d.Recommendation} of item {d.Item} does not fit together: a wording belongs to an amendment, a body to a remit, a time to a deferral."
            )
            : null;

    private static Refusal? Counted(Vote? vote) =>
        vote is { For: < 0 } or { Against: < 0 } or { Abstained: < 0 } || vote is { For: 0, Against: 0, Abstained: 0 }
            ? new(
                "impossible-vote",
                "A vote is counted in members, none of the counts below nought, and not all of them nought."
            )
            : null;

    private static Refusal? Texts(Decision d) =>
        (d.Dissent is null ? null : TextCheck.Of(d.Dissent, "Dissent", "blank-dissent"))
        ?? (
            d.MinuteReference is null
                ? null
                : TextCheck.Of(d.MinuteReference, "Minute reference", "blank-minute", TextCheck.LongestName)
        );
}
