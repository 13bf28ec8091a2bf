using System.Globalization;
using GovernanceLedger.Cli.CommandLine;

namespace GovernanceLedger.Cli.Benchmarks;

/// <summary>The times of the pages as a person reads them, the slowest first.</summary>
internal static class PageSheet
{
    internal static void Write(Terminal terminal, PageReport report)
    {
        terminal.Out.WriteLine(
            $"{Numbers.Counted(report.Partnerships, "partnership")}, {Numbers.Counted(report.Events, "event")}; the pages of {report.Partnership}"
        );
        var sheet = new Sheet("Page", "Status", "KB", "Median ms", "Worst ms", "Own CPU ms");
        foreach (var p in report.Pages)
            sheet.Add(
                p.Page,
                p.Status.ToString(CultureInfo.InvariantCulture),
                Figure(p.Bytes / 1000.0),
                Figure(p.Median),
                Figure(p.Worst),
                Figure(p.Own)
            );
        sheet.WriteTo(terminal);
        foreach (var page in report.NotFound)
            terminal.Out.WriteLine($"No link led to {page}");
    }

    private static string Figure(double figure) => figure.ToString("N0", CultureInfo.InvariantCulture);
}
