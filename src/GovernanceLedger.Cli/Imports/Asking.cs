using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Cli.Imports;

/// <summary>Settles what is open by asking the person at the terminal, one question after another. An empty line gives up.</summary>
internal static class Asking
{
    private const string Leave = "leave ";

    /// <summary>Asks which parts are recorded, then about each doubt, until nothing is open or an empty line is given.</summary>
    internal static DocumentPlan Settle(Terminal terminal, PreparedImport prepared)
    {
        if (!Choose(terminal, prepared))
            return prepared.Plan();
        var plan = prepared.Plan();
        while (plan.Questions.Count > 0)
        {
            terminal.Say($"{Numbers.Counted(plan.Questions.Count, "question")} to settle. An empty line gives up.");
            foreach (var question in plan.Questions)
                if (!Answer(terminal, prepared, question))
                    return prepared.Plan();
            plan = prepared.Plan();
        }
        return plan;
    }

    private static bool Choose(Terminal terminal, PreparedImport prepared)
    {
        if (prepared.Parts.Count == 1)
            return true;
        foreach (var part in prepared.Parts.Where(p => !prepared.HeldParts.Contains(p)))
        {
            var field = ImportFields.Part(part);
            if (prepared.Given.Fields.ContainsKey(field))
                continue;
            var answer = Read(
                terminal,
                $"The document holds a {part.Code()}. Record it? Type yes, or no to leave it out: "
            );
            if (answer.Length == 0)
                return false;
            prepared.Given.Fields[field] = IsYes(answer) ? ImportFields.Record : ImportFields.LeaveOut;
        }
        return true;
    }

    private static bool Answer(Terminal terminal, PreparedImport prepared, Unsettled question)
    {
        var given = prepared.Given;
        terminal.Say($"- {question.Message}");
        var answer = Read(terminal, Prompt(question));
        if (answer.Length == 0)
            return false;
        if (question.Field is { } field)
            given.Fields[question.IsWarning && IsYes(answer) ? ImportFields.Keep(field) : field] = answer.Replace(
                "\\n",
                "\n",
                StringComparison.Ordinal
            );
        else if (question.Code == "other-partnership")
            given.AcceptMismatch = IsYes(answer);
        else if (question.Code == "no-completion-date")
            given.EffectiveOn = Typed.ParseDay(answer) ?? given.EffectiveOn;
        else if (Settled(answer) is { } settlement)
            given.Settlements[question.Proposal!] = settlement;
        // Whatever was not understood is asked again; a "no" to the partnership cannot be.
        return question.Code != "other-partnership" || given.AcceptMismatch;
    }

    private static Settlement? Settled(string answer) =>
        answer.Equals("confirm", StringComparison.OrdinalIgnoreCase) ? new Settlement.Confirmed()
        : answer.StartsWith(Leave, StringComparison.OrdinalIgnoreCase)
            ? new Settlement.LeftUnrated(answer[Leave.Length..].Trim())
        : Levels.Parse(answer) is { } level ? new Settlement.SetTo(level)
        : null;

    private static string Prompt(Unsettled question) =>
        (question.Field, question.IsWarning, question.Code) switch
        {
            ({ }, true, _) => "Type yes to keep it, or what is to stand there: ",
            ({ } field, _, _) => Settling.Values(field) is var values and not "VALUE"
                ? $"{field} ({values}): "
                : $"{field}: ",
            (_, _, "other-partnership") => "Is it the right one all the same? yes or no: ",
            (_, _, "no-completion-date") => "The day, such as 2019-05-15: ",
            _ => "A level, confirm, or leave with a reason: ",
        };

    private static bool IsYes(string answer) => answer.ToLowerInvariant() is "y" or "yes";

    private static string Read(Terminal terminal, string prompt)
    {
        terminal.Messages.Write(prompt);
        terminal.Messages.Flush();
        return terminal.Answers.ReadLine()?.Trim() ?? "";
    }
}
