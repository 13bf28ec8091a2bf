using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Returns;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Postgres;

namespace GovernanceLedger.Cli.Imports;

/// <summary>What an import says, to a person or as JSON; each answer is also how the command ends.</summary>
internal sealed class ImportReport(Terminal terminal, PreparedImport prepared, bool json)
{
    /// <summary>What would be recorded.</summary>
    internal void Preview(ImportPlan.Ready ready)
    {
        if (json)
            return;
        terminal.Out.WriteLine(
            $"{prepared.Read.Document.Name} for {prepared.Name}, {prepared.Stream}, effective on {ready.Command.EffectiveOn.InWords()}{(ready.Command.IsComplete ? "" : "; a draft, so it stays open")}"
        );
        if (prepared.ToRegister is { } known)
            terminal.Out.WriteLine(
                $"{known.Name} is not registered yet, and will be: {known.Board}, {known.HealthBoard}, {Words.List(known.Councils)}."
            );
        ImportSheet.Of(prepared.Read, ready).WriteTo(terminal);
        terminal.Out.WriteLine(
            $"{Words.Count(ready.Rated, "rating")}, {ready.LeftUnrated} left unrated, {Words.Count(ready.Evidence, "item")} of evidence, {Words.Count(ready.ProposedActions, "proposed action")}."
        );
        terminal.Out.WriteLine();
        ReturnReport.WriteProblems(terminal, prepared.Read.Problems);
        WriteWording();
    }

    /// <summary>That something has to be settled first, and how.</summary>
    internal int NotYet()
    {
        var questions = ((ImportPlan.NotYet)prepared.Plan).Questions;
        var refusal = new Refusal(
            "unsettled",
            $"Nothing was recorded: {Words.Count(questions.Count, "question")} must be settled first."
        );
        if (json)
            terminal.Json(
                new
                {
                    refused = refusal,
                    unsettled = questions.Select(q => new
                    {
                        q.Proposal,
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
        return ExitCode.RefusedOrFailed;
    }

    internal int NothingRecorded(ImportPlan.Ready ready)
    {
        if (json)
            terminal.Json(new ImportJson("dry-run", prepared, ready, null, 0));
        else
            terminal.Out.WriteLine("Nothing was recorded: this was a dry run.");
        return ExitCode.Done;
    }

    internal int AlreadyImported(int wording)
    {
        if (json)
            terminal.Json(
                new
                {
                    outcome = "already-imported",
                    document = prepared.Read.Document,
                    wording,
                }
            );
        else
            terminal.Out.WriteLine(
                $"This document was imported for {prepared.Name} already, as \"{prepared.Already!.Name}\", effective on {prepared.Already.EffectiveOn.InWords()}. {(wording == 0 ? "Nothing was recorded." : $"The official wording of {Words.Count(wording, "proposal")} was recorded now, which had been left over.")}"
            );
        return ExitCode.Done;
    }

    internal int Recorded(ImportPlan.Ready ready, (Answer Answer, int Wording) done)
    {
        var recorded = done.Answer as Answer.Recorded;
        if (json)
            terminal.Json(new ImportJson("recorded", prepared, ready, recorded, done.Wording));
        else
            terminal.Out.WriteLine(
                recorded is null
                    ? "Nothing was recorded: the ledger holds this document already."
                    : $"Recorded {Words.Count(recorded.Events.Count, "event")} for {prepared.Name}, up to version {recorded.Version} of {prepared.Stream}, as {recorded.Events[0].Actor.Office} ({recorded.Events[0].Actor.Person})."
            );
        return ExitCode.Done;
    }

    private void WriteWording()
    {
        var brought = ReturnImport.WordingOf(prepared.Read);
        var held = prepared.Wording?.Proposals;
        var fresh = brought.Count(w => held?.ContainsKey(w.Proposal) != true);
        var different = FrameworkWordingRules.Differences(prepared.Wording, brought);
        terminal.Out.WriteLine(
            $"Official wording: carried for {Words.Count(brought.Count, "proposal")}, of which the ledger has none yet for {fresh}; {Words.Count(different.Count, "difference")} from what it holds."
        );
        foreach (var d in different)
            terminal.Out.WriteLine(
                $"- {d.Proposal}, {d.Level?.Title() ?? "title"}: the ledger holds \"{d.Held}\", the return says \"{d.Brought}\". What is held stays."
            );
    }
}
