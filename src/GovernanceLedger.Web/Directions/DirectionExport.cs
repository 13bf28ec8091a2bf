using System.Globalization;
using GovernanceLedger.Directions;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Directions;

/// <summary>The register and its log as tables to take away.</summary>
internal static class DirectionExport
{
    internal static string Register(
        DirectionList register,
        IEnumerable<DirectionSummary> directions,
        ILookup<string, long> events
    ) =>
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
            "not yet acknowledged by",
            "earlier directions",
            "events"
        )
        + string.Concat(directions.Select(d => Line(register, d, events[d.Reference])));

    internal static string Log(
        DirectionList register,
        LogQuery query,
        IEnumerable<LogEntry> log,
        ILookup<string, long> events
    ) =>
        Csv.ByteOrderMark
        + Csv.Line(
            "function",
            "reference",
            "date issued",
            "recipient",
            "total committed (pounds)",
            "status",
            "log",
            "earlier directions",
            "events"
        )
        + string.Concat(log.Select(e => Line(register, e, query, events[e.Reference])));

    private static string Line(DirectionList register, DirectionSummary d, IEnumerable<long> events) =>
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
            string.Join("; ", d.Unacknowledged),
            Earlier(register, d.Reference, DateOnly.MaxValue),
            EventsAbout.InWords(DirectionRules.Stream, events)
        );

    private static string Line(DirectionList register, LogEntry e, LogQuery log, IEnumerable<long> events) =>
        Csv.Line(
            string.Join("; ", e.Functions),
            e.Reference,
            e.IssuedOn.Iso(),
            string.Join("; ", e.Recipients),
            Amount(e.CommittedPence),
            e.Status.Code(),
            log.Title,
            Earlier(register, e.Reference, log.AsAt),
            EventsAbout.InWords(DirectionRules.Stream, events)
        );

    // A log speaks as at a day, and what was recorded as of a later one is not among it.
    private static string Earlier(DirectionList register, string reference, DateOnly day) =>
        DirectionWords.Earlier(
            register.Directions.Single(d => d.Reference == reference).Earlier,
            [.. DirectionChain.Besides(register.Directions, reference).Where(s => s.From <= day)]
        );

    private static string? Amount(long? pence) => (pence / 100m)?.ToString("0.00", CultureInfo.InvariantCulture);
}
