using System.Globalization;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Documents.ActionPlans;

namespace GovernanceLedger.Cli.Returns;

/// <summary>The improvement actions of a plan that was read, one to a row, each text cut to what a row can hold.</summary>
internal static class ActionSheet
{
    private const int LongestText = 70;
    private const int LongestLeads = 40;

    internal static void Write(Terminal terminal, IReadOnlyList<ReadAction> actions)
    {
        if (actions.Count == 0)
            return;
        terminal.Out.WriteLine($"{Numbers.Counted(actions.Count, "improvement action")} in the plan:");
        var sheet = new Sheet("Label", "Proposal or section", "Due", "Timescale", "Leads", "Action");
        foreach (var action in actions)
            sheet.Add(
                action.Label,
                action.Proposals.Count > 0
                    ? string.Join(", ", action.Proposals)
                    : Cut(action.Section ?? "", LongestLeads),
                action.DueOn?.Iso(),
                Cut(action.Timescale, LongestLeads),
                Cut(string.Join("; ", action.Leads), LongestLeads),
                Cut(action.Text, LongestText)
            );
        sheet.WriteTo(terminal);
        terminal.Out.WriteLine();
    }

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : $"{text[..(longest - 1)].TrimEnd()}…";
}
