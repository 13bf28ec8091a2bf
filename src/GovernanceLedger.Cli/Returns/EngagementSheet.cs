using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Documents.Engagement;

namespace GovernanceLedger.Cli.Returns;

/// <summary>The rows of a table of engagement that was read.</summary>
internal static class EngagementSheet
{
    private const int Longest = 50;

    internal static void Write(Terminal terminal, IReadOnlyList<ReadEngagement> rows)
    {
        if (rows.Count == 0)
            return;
        terminal.Out.WriteLine($"{Numbers.Counted(rows.Count, "row")} of engagement:");
        var sheet = new Sheet("Where", "Days", "Group", "Purpose", "Places");
        foreach (var row in rows)
            sheet.Add(
                row.Where,
                row.Days.Count > 0
                    ? string.Join("; ", row.Days.Select(day => day.InWords()))
                    : $"not understood: {Cut(row.DaysAsWritten)}",
                Cut(row.Group),
                Cut(row.Purpose),
                Cut(string.Join("; ", row.Places))
            );
        sheet.WriteTo(terminal);
        terminal.Out.WriteLine();
    }

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : $"{line[..(Longest - 1)].TrimEnd()}…";
    }
}
