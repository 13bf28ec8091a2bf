namespace GovernanceLedger.Directions;

/// <summary>Decides how a direction is issued, and what that does to earlier ones in the same breath.</summary>
internal static class IssueRules
{
    internal static Result Issue(DirectionRegister register, Direction d, IssueDirection c)
    {
        if (Unissuable(register, d, c) is { } refusal)
            return new Result.Refused(refusal);
        var issued = new DirectionIssued(d.Reference, c.From, c.RetrospectiveBecause, c.EffectiveOn, c.Source);
        return Result.Accept([issued, .. d.Content.Earlier.SelectMany(e => Ended(register, d, e, c))]);
    }

    private static Refusal? Unissuable(DirectionRegister register, Direction d, IssueDirection c)
    {
        if (d.IssuedOn is { } issued)
            return new("already-issued", $"Direction {d.Reference} was issued on {issued.InWords()} already.");
        if (d.Approval is not { } approval)
            return new(
                "not-approved",
                $"Direction {d.Reference} has not been approved. Record the decision that approves it, then issue it."
            );
        return DirectionChecks.NotBefore(
                "issued-before-approved",
                c.EffectiveOn,
                approval.EffectiveOn,
                $"It was approved on {approval.EffectiveOn.InWords()}"
            )
            ?? DirectionChecks.Retrospective(c.From, approval.EffectiveOn, c.RetrospectiveBecause)
            ?? DirectionChecks.ReviewedLater(d.Content, c.From)
            ?? EarlierCheck.Of(register, d.Reference, d.Content);
    }

    // The decision that approved this direction also ends those that it ends.
    private static IEnumerable<LedgerEvent> Ended(
        DirectionRegister register,
        Direction d,
        EarlierDirection named,
        IssueDirection c
    )
    {
        var earlier = register.Find(named.Reference)!;
        var source = c.Source.After(d.Approval!.Source.Follows ?? []);
        if (named.Relation != EarlierRelation.Revokes)
            return EarlierCheck
                .Shared(d.Content, earlier)
                .Select(f => new DirectionSuperseded(earlier.Reference, f, d.Reference, c.From, c.EffectiveOn, source));
        var reason = $"Direction {d.Reference} revokes it.";
        return [new DirectionRevoked(earlier.Reference, reason, d.Reference, c.From, c.EffectiveOn, source)];
    }
}
