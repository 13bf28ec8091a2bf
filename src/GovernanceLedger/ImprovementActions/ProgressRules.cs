namespace GovernanceLedger.ImprovementActions;

/// <summary>Decides reports of progress, one at a time and for a whole cycle of a committee.</summary>
internal static class ProgressRules
{
    internal static Result Report(ImprovementAction action, ReportProgress c) =>
        CommandCheck.Unless(Refuse(action, c.Progress, c), [.. Events(c.Progress, c.EffectiveOn, c.Source)]);

    internal static Result Cycle(ActionPlan plan, ReportCycle c)
    {
        if (c.Reports.Count == 0)
            return Result.Refuse("blank-cycle", "No progress is reported of any action. Report at least one.");
        var twice = c.Reports.GroupBy(r => r.Action).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            return Result.Refuse("action-twice", $"Action {twice.Key} is reported twice. Keep the report that holds.");
        var refused = c.Reports.Select(r => Refuse(plan, r, c)).OfType<string>().ToList();
        return refused.Count > 0
            ? Result.Refuse("cycle-refused", $"Nothing was recorded. {string.Join(" ", refused)}")
            : Result.Accept([.. c.Reports.SelectMany(r => Events(r, c.EffectiveOn, c.Source))]);
    }

    // Every refusal names its action, so that all of a cycle can be mended at once.
    private static string? Refuse(ActionPlan plan, Progress progress, ReportCycle c)
    {
        if (!plan.Actions.TryGetValue(progress.Action, out var action))
            return ActionChecks.Unknown(progress.Action).Message;
        var refusal = ActionChecks.Since(action, c.EffectiveOn) ?? Refuse(action, progress, c);
        return refusal is null ? null : $"{ActionChecks.Name(action)}: {refusal.Message}";
    }

    private static Refusal? Refuse(ImprovementAction action, Progress progress, LedgerCommand c) =>
        ActionChecks.Open(action)
        ?? Status(progress.Status)
        ?? TextCheck.Of(progress.Narrative, "What has been done", "blank-narrative")
        ?? Percent(progress)
        ?? (
            progress.Status == ProgressStatus.Complete
                ? ClosingRules.Closable(action, c) ?? ClosingRules.Evidence(progress.Evidence)
                : Evidence(progress.Evidence)
        );

    private static Refusal? Status(ProgressStatus status) =>
        status switch
        {
            ProgressStatus.Late => new(
                "late-is-worked-out",
                "Late is worked out from the due day and is not reported. Report not started, on track or at risk, and move the due day if that was agreed."
            ),
            _ when !Enum.IsDefined(status) => new(
                "unknown-status",
                "That is not a status. Progress is not started, on track, at risk or complete."
            ),
            _ => null,
        };

    private static Refusal? Percent(Progress progress)
    {
        if (progress.Percent is < 0 or > 100)
            return new(
                "percent-out-of-range",
                "A percentage runs from 0 to 100. Give a figure in that range, or none."
            );
        return progress is { Status: ProgressStatus.Complete, Percent: < 100 }
            ? new(
                "complete-below-hundred",
                "What is complete is done to 100 per cent. Leave the figure out, or report it as on track."
            )
            : null;
    }

    private static Refusal? Evidence(string? evidence) =>
        evidence is null ? null : TextCheck.Of(evidence, "Evidence", "blank-detail");

    private static IEnumerable<LedgerEvent> Events(Progress p, DateOnly day, Source source)
    {
        yield return new ActionProgressReported(p.Action, p.Status, p.Percent, p.Narrative, p.Evidence, day, source);
        if (p.Status == ProgressStatus.Complete)
            yield return new ActionCompleted(p.Action, p.Evidence!, day, source);
    }
}
