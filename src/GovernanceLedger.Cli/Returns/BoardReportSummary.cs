using System.Globalization;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Cli.Returns;

/// <summary>A board or committee report as a person reads it on a terminal: in short, with its problems.</summary>
internal static class BoardReportSummary
{
    private const int Widest = 100;

    internal static void Write(Terminal terminal, BoardReport report)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"Report at the front ({report.Where})");
        foreach (var (label, value) in Lines(report))
            terminal.Out.WriteLine($"{label}: {value ?? "not read"}");
        for (var at = 0; at < report.Recommendations.Count; at++)
            terminal.Out.WriteLine(
                $"  {(at + 1).ToString(CultureInfo.InvariantCulture)}. {Cut(report.Recommendations[at])}"
            );
        terminal.Out.WriteLine();
        ReturnReport.WriteProblems(terminal, report.Problems);
    }

    private static IEnumerable<(string Label, string? Value)> Lines(BoardReport report) =>
        [
            ("Body", report.Organisation is null ? report.Body : $"{report.Organisation}, {report.Body}"),
            ("Meeting", report.MeetingOn?.InWords()),
            ("Item", report.Item),
            ("Report number", report.ReportNumber),
            ("Title", report.Title),
            ("From", report.AuthorOffice),
            ("Purpose", Cut(report.Purpose)),
            ("Implications", Implications(report)),
            ("Consultation", Cut(report.Consultation)),
            ("Direction required", InWords(report.Direction)),
            ("Recommendations", report.Recommendations.Count.ToString(CultureInfo.InvariantCulture)),
        ];

    private static string Implications(BoardReport report)
    {
        int Of(ImplicationState state) => report.Implications.Count(implication => implication.State == state);
        return $"{Of(ImplicationState.Text)} with text, {Of(ImplicationState.Doubtful)} in doubt, {Of(ImplicationState.None)} none, {Of(ImplicationState.Missing)} missing";
    }

    private static string? InWords(DirectionRequired? direction) =>
        direction switch
        {
            null => null,
            DirectionRequired.None => "none",
            DirectionRequired.Council => "the council",
            DirectionRequired.HealthBoard => "the Health Board",
            DirectionRequired.Both => "the council and the Health Board",
            _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not one of the four."),
        };

    private static string? Cut(string? text)
    {
        var line = text?.ReplaceLineEndings(" ");
        return line?.Length > Widest
            ? line[..(char.IsHighSurrogate(line[Widest - 1]) ? Widest - 1 : Widest)] + "…"
            : line;
    }
}
