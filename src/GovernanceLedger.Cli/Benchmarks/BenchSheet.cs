using System.Globalization;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Postgres.Benchmarks;

namespace GovernanceLedger.Cli.Benchmarks;

/// <summary>The figures of a run as a person reads them, with what they must be read beside.</summary>
internal static class BenchSheet
{
    internal static void Write(Terminal terminal, BenchReport report)
    {
        terminal.Out.WriteLine(
            $"PostgreSQL {report.Server}; {(report.Durable ? "commits wait for the disk" : "commits do not wait for the disk")}"
        );
        terminal.Out.WriteLine($"Connection: {report.Connection}");
        terminal.Out.WriteLine($"Events: {report.Order}; {report.EventBytes} bytes each on average");
        var sheet = new Sheet("Work", "Unit", "Floor", "Ledger", "Ratio", "Aim");
        foreach (var m in report.Measurements)
            sheet.Add(
                m.Work,
                m.Unit,
                Figure(m.Floor),
                Figure(m.Ledger),
                Ratio(m.Ratio),
                m.Floor is null ? Figure(m.Target) : Ratio(m.Target)
            );
        sheet.WriteTo(terminal);
        var one = report.OneStream;
        terminal.Out.WriteLine(
            $"Eight writers on one stream: {Numbers.Counted(one.Commands, "command")}, {Figure(one.PerSecond)} a second, {Numbers.Counted(one.Conflicts, "conflict")} retried, {one.Failed} failed, {one.Lost} lost."
        );
        terminal.Out.WriteLine($"Peak memory until the ledger had rebuilt: {report.PeakMemory / 1_000_000} MB");
    }

    private static string Figure(double? figure) =>
        figure is { } value ? value.ToString(value < 100 ? "N2" : "N0", CultureInfo.InvariantCulture) : "";

    private static string Ratio(double? ratio) => ratio?.ToString("N2", CultureInfo.InvariantCulture) ?? "";
}
