using System.Globalization;
using GovernanceLedger.Directions;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Directions;

/// <summary>The register and its log as tables to take away.</summary>
internal static class DirectionExport
{
    internal static string Register(IEnumerable<DirectionSummary> directions) =>
        Csv.ByteOrderMark
        + Csv.Line(
            "reference",
            "status",
            "functions",
            "recipients",
            "drafted",
            "approved",
            "issued",
            "in force from",
            "total committed (pounds)",
            "spend to date (pounds)",
            "progress",
            "review date",
            "not yet acknowledged by"
        )
        + string.Concat(directions.Select(Line));

    internal static string Log(LogQuery query, IEnumerable<LogEntry> log) =>
        Csv.ByteOrderMark
        + Csv.Line("function", "reference", "date issued", "recipient", "total committed (pounds)", "status", "log")
        + string.Concat(log.Select(e => Line(e, query.Title)));

    private static string Line(DirectionSummary d) =>
        Csv.Line(
            d.Reference,
            d.Status.Code(),
            string.Join("; ", d.Term.Functions),
            string.Join("; ", d.Term.Recipients.Select(r => r.Name)),
            d.DraftedOn.Iso(),
            d.ApprovedOn?.Iso(),
            d.IssuedOn?.Iso(),
            d.Term.From?.Iso(),
            Amount(d.CommittedPence),
            Amount(d.SpentPence),
            d.Progress?.Code(),
            d.ReviewOn?.Iso(),
            string.Join("; ", d.Unacknowledged)
        );

    private static string Line(LogEntry e, string log) =>
        Csv.Line(
            string.Join("; ", e.Functions),
            e.Reference,
            e.IssuedOn.Iso(),
            string.Join("; ", e.Recipients),
            Amount(e.CommittedPence),
            e.Status.Code(),
            log
        );

    private static string? Amount(long? pence) => (pence / 100m)?.ToString("0.00", CultureInfo.InvariantCulture);
}
