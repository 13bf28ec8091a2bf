namespace GovernanceLedger.ImprovementActions;

/// <summary>Decides what concerns a plan as a whole: actions agreed one by one or read from a document, and approvals.</summary>
internal static class PlanRules
{
    internal static Result Agree(ActionPlan plan, AgreeAction c) =>
        CommandCheck.Unless(
            Agreeable(c.Planned, c.CompletedBecause),
            [.. Events(plan.Version + 1, c.Planned, c.CompletedBecause, c.EffectiveOn, c.Source)]
        );

    internal static Result Agree(AgreeActions c) =>
        CommandCheck.Unless(
            c.Planned.Count == 0
                ? new("no-actions", "No action is named. Name each that was agreed.")
                : c.Planned.Select(Agreeable).FirstOrDefault(r => r is not null),
            [.. c.Planned.Select(p => ActionAgreed.Of(p, c.EffectiveOn, c.Source))]
        );

    private static Refusal? Agreeable(PlannedAction planned, int at) =>
        Agreeable(planned, null) is { } refusal
            ? refusal with
            {
                Message = $"Action {at + 1}: {refusal.Message}",
            }
            : null;

    internal static Result Approve(ActionPlan plan, ApproveActionPlan c) =>
        CommandCheck.Unless(
            TextCheck.Of(c.Body, "Body", "blank-body", TextCheck.LongestName) ?? Approvable(plan, c),
            new ActionPlanApproved(c.Body, c.ApprovedVersion, c.EffectiveOn, c.Source)
        );

    internal static Result Import(ActionPlan plan, ImportActionPlan c)
    {
        // The same file again adds nothing; that is no mistake of the officer's.
        if (plan.Documents.Exists(d => d.Sha256 == c.Sha256))
            return Result.Accept();
        var refusal =
            CommandCheck.Document(c.Name, c.Sha256)
            ?? (
                c.Actions.Count == 0
                    ? new Refusal("blank-plan", "The document holds no improvement action. Choose the one that does.")
                    : c.Actions.Select(Importable).FirstOrDefault(r => r is not null)
            );
        return CommandCheck.Unless(refusal, [.. refusal is null ? Events(plan.Version, c) : []]);
    }

    private static Refusal? Approvable(ActionPlan plan, ApproveActionPlan c)
    {
        if (c.ApprovedVersion < 1 || c.ApprovedVersion > plan.Version)
            return new(
                "unknown-version",
                $"There is no version {c.ApprovedVersion} to approve; the plan stands at version {plan.Version}."
            );
        // Nobody can have approved on a day what was agreed after it.
        var later = plan.Actions.Values.FirstOrDefault(a =>
            a.Number <= c.ApprovedVersion && a.AgreedOn > c.EffectiveOn
        );
        return later is null ? null : ActionChecks.Since(later, c.EffectiveOn);
    }

    private static Refusal? Importable(ImportedAction imported, int at)
    {
        var refusal = Agreeable(imported.Planned, imported.CompletedBecause) ?? CommandCheck.Source(imported.Source);
        return refusal is null
            ? null
            : refusal with
            {
                Message = $"Action {at + 1} of the document: {refusal.Message}",
            };
    }

    // What a plan says is done stands as done from the day on which it was agreed, and never as open.
    private static Refusal? Agreeable(PlannedAction planned, string? completedBecause) =>
        ActionChecks.Planned(planned)
        ?? (
            completedBecause is not null ? ClosingRules.Evidence(completedBecause)
            : planned.Timescale.Kind == TimescaleKind.Complete
                ? new Refusal(
                    "completed-without-evidence",
                    "The timescale says that the action is done. Say what shows it and where that can be seen, or give the timescale in which it is still to be done."
                )
            : null
        );

    private static List<LedgerEvent> Events(long version, ImportActionPlan c)
    {
        List<LedgerEvent> events = [new ActionPlanImported(c.Name, c.Sha256, c.EffectiveOn, c.Source)];
        foreach (var (planned, because, source) in c.Actions)
            events.AddRange(
                Events(version + events.Count + 1, planned, because, c.EffectiveOn, source.Within(c.Source))
            );
        return events;
    }

    private static IEnumerable<LedgerEvent> Events(
        long number,
        PlannedAction planned,
        string? completedBecause,
        DateOnly day,
        Source source
    )
    {
        yield return ActionAgreed.Of(planned, day, source);
        if (completedBecause is not null)
            yield return new ActionCompleted(number, completedBecause, day, source);
    }
}
