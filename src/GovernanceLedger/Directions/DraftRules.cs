namespace GovernanceLedger.Directions;

/// <summary>Decides how a direction is drafted and approved.</summary>
internal static class DraftRules
{
    internal static Result Draft(DirectionRegister register, DraftDirection c)
    {
        var year = c.EffectiveOn.Year;
        var reference = register.NextReference(year);
        return CommandCheck.Unless(
            ContentCheck.Of(c.Content)
                ?? EarlierCheck.Of(register, reference, c.Content)
                ?? (
                    register.NextNumber(year) > DirectionRegister.MostInAYear
                        ? new(
                            "references-used-up",
                            $"A partnership drafts at most {DirectionRegister.MostInAYear} directions in a year, and {year} has that many."
                        )
                        : null
                ),
            new DirectionDrafted(reference, c.Content, c.EffectiveOn, c.Source)
        );
    }

    internal static Result Redraft(DirectionRegister register, Direction d, RedraftDirection c)
    {
        var refusal =
            StillADraft(d)
            ?? Since(d.Term.WrittenOn, "drafted", c.EffectiveOn)
            ?? ContentCheck.Of(c.Content)
            ?? EarlierCheck.Of(register, d.Reference, c.Content);
        return refusal is null && d.Content.ReadsAs(c.Content)
            ? Result.Accept()
            : CommandCheck.Unless(refusal, new DirectionRedrafted(d.Reference, c.Content, c.EffectiveOn, c.Source));
    }

    internal static Result Approve(Direction d, ApproveDirection c) =>
        CommandCheck.Unless(
            (
                d.Approval is { } approval
                    ? new Refusal(
                        "already-approved",
                        $"Direction {d.Reference} was approved on {approval.EffectiveOn.InWords()} already."
                    )
                    : null
            ) ?? Since(d.Term.WrittenOn, "drafted as it stands", c.EffectiveOn),
            new DirectionApproved(d.Reference, c.EffectiveOn, c.Source)
        );

    // What was approved and cannot be issued, since an earlier direction ended meanwhile, is written anew and approved again.
    private static Refusal? StillADraft(Direction d) =>
        d.IssuedOn is { } day
            ? new("not-a-draft", $"Direction {d.Reference} was issued on {day.InWords()}. Vary it by a decision.")
            : null;

    private static Refusal? Since(DateOnly day, string what, DateOnly asked) =>
        DirectionChecks.NotBefore("effective-before-drafted", asked, day, $"It was {what} on {day.InWords()}");
}
