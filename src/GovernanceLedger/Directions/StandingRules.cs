namespace GovernanceLedger.Directions;

/// <summary>Decides how a direction in force is varied and how it ends.</summary>
internal static class StandingRules
{
    internal static Result Vary(Direction d, VaryDirection c)
    {
        var refusal =
            DirectionChecks.Stands(d, c.EffectiveOn)
            ?? ContentCheck.Of(c.Content)
            ?? SameEarlier(d, c.Content)
            ?? SomethingStands(d, c.Content)
            ?? SinceTerm(d, c.From)
            ?? DirectionChecks.Retrospective(c.From, c.EffectiveOn, c.RetrospectiveBecause)
            ?? DirectionChecks.ReviewedLater(c.Content, c.From);
        return refusal is null && d.Content.ReadsAs(c.Content)
            ? Result.Accept()
            : CommandCheck.Unless(
                refusal,
                new DirectionVaried(d.Reference, c.Content, c.From, c.RetrospectiveBecause, c.EffectiveOn, c.Source)
            );
    }

    internal static Result Revoke(Direction d, RevokeDirection c) =>
        CommandCheck.Unless(
            DirectionChecks.Stands(d, c.EffectiveOn)
                ?? CommandCheck.Reason(c.Reason)
                ?? DirectionChecks.NotBefore(
                    "revoked-before-decided",
                    c.From,
                    c.EffectiveOn,
                    $"It is revoked by what was decided on {c.EffectiveOn.InWords()}"
                ),
            new DirectionRevoked(d.Reference, c.Reason, null, c.From, c.EffectiveOn, c.Source)
        );

    internal static Result Complete(Direction d, CompleteDirection c) =>
        CommandCheck.Unless(
            DirectionChecks.Stands(d, c.EffectiveOn) ?? SinceTerm(d, c.EffectiveOn),
            new DirectionCompleted(d.Reference, c.EffectiveOn, c.Source)
        );

    internal static Result Supersede(DirectionRegister register, Direction d, SupersedeDirection c) =>
        CommandCheck.Unless(
            DirectionChecks.Stands(d, c.EffectiveOn) ?? StandsFor(d, c.Function) ?? Successor(register, d, c),
            new DirectionSuperseded(
                d.Reference,
                d.Content.Functions.FirstOrDefault(f => SameName.Comparer.Equals(f, c.Function)) ?? c.Function,
                c.By,
                c.From,
                c.EffectiveOn,
                c.Source
            )
        );

    private static Refusal? StandsFor(Direction d, string function) =>
        d.StandingFunctions.Contains(function, SameName.Comparer)
            ? null
            : new(
                "function-not-standing",
                $"Direction {d.Reference} does not stand for the function \"{DirectionChecks.Shown(function)}\". It stands for {string.Join(", ", d.StandingFunctions)}."
            );

    private static Refusal? Successor(DirectionRegister register, Direction d, SupersedeDirection c)
    {
        if (c.By == d.Reference || register.Find(c.By) is not { } by)
            return new(
                "unknown-successor",
                $"This partnership has no other direction {DirectionChecks.Shown(c.By)}. Choose the one that took the place of {d.Reference}."
            );
        return DirectionChecks.Stands(by, c.EffectiveOn)
            ?? StandsFor(by, c.Function)
            ?? DirectionChecks.NotBefore(
                "superseded-before-effective",
                c.From,
                by.Term.From!.Value,
                $"Direction {by.Reference} is in force from {by.Term.From.Value.InWords()}"
            );
    }

    private static Refusal? SomethingStands(Direction d, DirectionContent content) =>
        content.Functions.All(f => d.Endings.Exists(e => e.Ends(f)))
            ? new(
                "function-not-standing",
                $"Direction {d.Reference} was superseded for every function that the variation names. Keep a function that it stands for."
            )
            : null;

    private static Refusal? SameEarlier(Direction d, DirectionContent content) =>
        d.Content.Earlier.SequenceEqual(content.Earlier)
            ? null
            : new(
                "earlier-changed",
                "A variation changes no other direction. Supersede or revoke the other one in a step of its own."
            );

    private static Refusal? SinceTerm(Direction d, DateOnly day) =>
        DirectionChecks.NotBefore(
            "effective-before-in-force",
            day,
            d.Term.From!.Value,
            $"What it says now is in force from {d.Term.From.Value.InWords()}"
        );
}
