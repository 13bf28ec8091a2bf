using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Returns;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Web.Imports;

namespace GovernanceLedger.Cli.Imports;

/// <summary>What an import says, to a person or as JSON; each answer is also how the command ends.</summary>
internal sealed class ImportReport(Terminal terminal, PreparedImport prepared, bool json)
{
    /// <summary>What would be recorded.</summary>
    internal void Preview(DocumentPlan plan)
    {
        if (json)
            return;
        terminal.Out.WriteLine($"{prepared.Read.Document.Name} for {prepared.Name}");
        if (prepared.ToRegister is { } known)
            terminal.Out.WriteLine(
                $"{known.Name} is not registered yet, and will be: {known.Board}, {known.HealthBoard}, {Words.List(known.Councils)}."
            );
        foreach (var part in prepared.Parts)
            terminal.Out.WriteLine(
                $"{part.Code()}: {(prepared.HeldParts.Contains(part) ? "recorded before, and left as it is" : Sentence(plan, part) ?? "left out")}."
            );
        terminal.Out.WriteLine();
        if (plan.ReadyReturn is { } ready)
            Preview(ready);
        if (plan.Plan is not null)
            ActionSheet.Write(terminal, prepared.Read.Actions);
        if (plan.Engagement.Count > 0)
            EngagementSheet.Write(terminal, prepared.Read.Engagement);
        ReturnReport.WriteProblems(terminal, [.. prepared.Read.Problems, .. prepared.Read.Report?.Problems ?? []]);
        if (plan.ReadyReturn is not null)
            WriteWording();
    }

    /// <summary>What is recorded of a part, or null where it is left out.</summary>
    internal static string? Sentence(DocumentPlan plan, ImportPart part) =>
        part switch
        {
            ImportPart.Report => plan.Report is { } r
                ? $"{r.Meeting.Body.Name}, {r.Meeting.EffectiveOn.InWords()}, item {r.Report.Report.Item}: {r.Report.Report.Title}"
                : null,
            ImportPart.Return => plan.ReadyReturn is { } ready
                ? $"{Numbers.Counted(ready.Rated, "rating")}, {ready.LeftUnrated} left unrated, {Numbers.Counted(ready.Evidence, "item")} of evidence, {Numbers.Counted(ready.ProposedActions, "proposed action")}"
                : null,
            ImportPart.Plan => plan.Plan is { } p
                ? $"{Numbers.Counted(p.Command.Actions.Count, "improvement action")}, agreed on {p.Command.EffectiveOn.InWords()}; {p.Command.Actions.Count(a => !a.Planned.Timescale.Understood)} kept as written, with no due date"
                : null,
            _ => plan.Engagement.Count > 0 ? Numbers.Counted(plan.Engagement.Count, "row") + " of engagement" : null,
        };

    /// <summary>That something has to be settled first, and how.</summary>
    internal int NotYet(IReadOnlyList<Unsettled> questions)
    {
        var refusal = new Refusal(
            "unsettled",
            $"Nothing was recorded: {Numbers.Counted(questions.Count, "question")} must be settled first."
        );
        if (json)
            terminal.Json(
                new
                {
                    refused = refusal,
                    unsettled = questions.Select(q => new
                    {
                        q.Proposal,
                        q.Field,
                        q.Code,
                        q.Message,
                        settleWith = Settling.Flags(q, prepared.Read),
                    }),
                    problems = prepared.Read.Problems,
                }
            );
        else
            ReturnReport.Write(terminal, prepared.Read);
        terminal.Say(refusal.Message);
        foreach (var question in questions)
            terminal.Say($"- {question.Message} {Settling.Sentence(question, prepared.Read)}");
        foreach (var line in Settling.Legend(questions, prepared))
            terminal.Say(line);
        return ExitCode.RefusedOrFailed;
    }

    internal int NothingRecorded(DocumentPlan plan)
    {
        if (json)
            terminal.Json(ImportJson.Of("dry-run", prepared, plan, []));
        else
            terminal.Out.WriteLine("Nothing was recorded: this was a dry run.");
        return ExitCode.Done;
    }

    internal int AlreadyImported(IReadOnlyList<RecordedStep> steps)
    {
        var wording = ImportRecording.NewWording(steps);
        if (json)
            terminal.Json(
                new
                {
                    outcome = "already-imported",
                    document = prepared.Read.Document,
                    wording,
                    parts = prepared.HeldParts.Order(),
                }
            );
        else
            terminal.Out.WriteLine(
                $"This document was imported for {prepared.Name} already{Earlier()}. {(wording == 0 ? "Nothing was recorded." : $"The official wording of {Numbers.Counted(wording, "proposal")} was recorded now, which had been left over.")}"
            );
        return ExitCode.Done;
    }

    internal int Recorded(DocumentPlan plan, IReadOnlyList<RecordedStep> steps)
    {
        var refused = steps.Any(s => s.Outcome == StepOutcome.Refused);
        if (json)
            terminal.Json(ImportJson.Of(refused ? "refused-in-part" : "recorded", prepared, plan, steps));
        else
            foreach (var step in steps)
                terminal.Out.WriteLine(Said(step));
        if (refused)
            terminal.Say(
                "Not all of it was recorded. Run it again once what stands against it is settled: what is recorded is left as it is."
            );
        return refused ? ExitCode.RefusedOrFailed : ExitCode.Done;
    }

    private string Earlier() =>
        prepared.Held.Return is { } earlier
            ? $", as \"{earlier.Name}\", effective on {earlier.EffectiveOn.InWords()}"
            : "";

    private string Said(RecordedStep step) =>
        (step.Outcome, step.Recorded) switch
        {
            (StepOutcome.Refused, _) => $"Refused, {step.Step}: {step.Refusal!.Message}",
            (StepOutcome.Recorded, { } recorded) =>
                $"Recorded {Numbers.Counted(recorded.Events.Count, "event")} for {prepared.Name}, {step.Step}, up to version {recorded.Version} of {step.Stream}, as {recorded.Events[0].Actor.Office} ({recorded.Events[0].Actor.Person}).",
            _ => $"Recorded before, {step.Step}: the ledger holds it already.",
        };

    private void Preview(ImportPlan.Ready ready)
    {
        terminal.Out.WriteLine(
            $"{prepared.Stream}, effective on {ready.Command.EffectiveOn.InWords()}{(ready.Command.IsComplete ? "" : "; a draft, so it stays open")}"
        );
        ImportSheet.Of(prepared.Read, ready).WriteTo(terminal);
        terminal.Out.WriteLine();
    }

    private void WriteWording()
    {
        var brought = ReturnImport.WordingOf(prepared.Read);
        var held = prepared.Wording?.Proposals;
        var fresh = brought.Count(w => held?.ContainsKey(w.Proposal) != true);
        var different = FrameworkWordingRules.Differences(prepared.Wording, brought);
        terminal.Out.WriteLine(
            $"Official wording: carried for {Numbers.Counted(brought.Count, "proposal")}, of which the ledger has none yet for {fresh}; {Numbers.Counted(different.Count, "difference")} from what it holds."
        );
        foreach (var d in different)
            terminal.Out.WriteLine(
                $"- {d.Proposal}, {d.Level?.Title() ?? "title"}: the ledger holds \"{d.Held}\", the return says \"{d.Brought}\". What is held stays."
            );
    }
}
