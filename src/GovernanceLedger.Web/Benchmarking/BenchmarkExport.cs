using GovernanceLedger.Benchmarking;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Web.Benchmarking;

/// <summary>A benchmark as a table to take away: a row for each item of evidence, one for each return without any, and one for each chosen partnership of which nothing can be set beside the others.</summary>
internal static class BenchmarkExport
{
    internal static string Csv(Benchmark benchmark) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "proposal",
            "partnership",
            "name",
            "health board",
            "round",
            "received on",
            "sent again on",
            "changed since",
            "level",
            "rated by event",
            "left unrated",
            "evidence",
            "evidence event",
            "evidence from",
            "sent by event"
        )
        + string.Concat(benchmark.Returns.SelectMany(r => Lines(benchmark.Proposal, r)))
        + string.Concat(benchmark.NotComparable.Select(p => Line(benchmark.Proposal, p, "Other version")))
        + string.Concat(benchmark.NotReceived.Select(p => Line(benchmark.Proposal, p, "Not received")));

    private static string Line(string proposal, BenchmarkedPartnership p, string why) =>
        Histories.Csv.Line([
            proposal,
            p.Partnership,
            p.Name,
            p.HealthBoard,
            .. Enumerable.Repeat<string?>(null, 4),
            why,
            .. Enumerable.Repeat<string?>(null, 6),
        ]);

    private static IEnumerable<string> Lines(string proposal, BenchmarkedReturn r) =>
        r.Evidence.Count == 0 ? [Line(proposal, r, null)] : r.Evidence.Select(e => Line(proposal, r, e));

    private static string Line(string proposal, BenchmarkedReturn r, BenchmarkedEvidence? evidence) =>
        Histories.Csv.Line(
            proposal,
            r.Partnership,
            r.Name,
            r.HealthBoard,
            r.Round,
            r.ReceivedOn.Iso(),
            r.SentAgainOn?.Iso(),
            r.ChangedSince ? "yes" : "no",
            r.Level.Title(),
            r.RatedBy?.ToString(),
            r.LeftUnrated,
            evidence?.Text,
            evidence?.Event.ToString(),
            evidence?.EffectiveOn.Iso(),
            r.SentBy.ToString()
        );
}
