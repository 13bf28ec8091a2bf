using System.Globalization;
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
            "sent by event",
            "put right since"
        )
        + string.Concat(benchmark.Returns.SelectMany(r => Lines(benchmark.Proposal, r)))
        + string.Concat(benchmark.NotComparable.Select(p => Line(benchmark.Proposal, p, "Other version")))
        + string.Concat(benchmark.NotReceived.Select(p => Line(benchmark.Proposal, p, "Not received")));

    /// <summary>The chosen returns side by side: a row for each proposal, a column for each partnership.</summary>
    internal static string Beside(IReadOnlyList<BesideReturn> beside) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(["proposal", "title", .. beside.Select(r => r.Partnership), "counted from"])
        + string.Concat(
            beside.Count == 0
                ? []
                : Framework.Newest.LocalProposals.Select(
                    (p, i) => Line(p, [.. beside.Select(r => r.Levels[i])], beside)
                )
        );

    /// <summary>The profiles nearest to one partnership's, the nearest first.</summary>
    /// <param name="to">That partnership, by short name.</param>
    internal static string Nearest(string to, IEnumerable<NearProfile> near) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "nearest to",
            "partnership",
            "name",
            "round",
            "another round",
            "distance",
            "proposals compared",
            "out of",
            "counted from"
        )
        + string.Concat(near.Select(n => Line(to, n)));

    private static string Line(string to, NearProfile n) =>
        Histories.Csv.Line(
            to,
            n.Partnership,
            n.Name,
            n.Round,
            n.IsOfAnotherRound ? "yes" : "no",
            n.Compared == 0 ? null : Number(n.Distance),
            Number(n.Compared),
            Number(n.OutOf),
            $"{to} {n.OwnSentBy}; {n.Partnership} {n.SentBy}"
        );

    private static string Line(
        Proposal proposal,
        IEnumerable<NationalLevel> levels,
        IEnumerable<BesideReturn> beside
    ) =>
        Histories.Csv.Line([
            proposal.Code,
            proposal.Title,
            .. levels.Select(l => l.Words()),
            string.Join("; ", beside.Select(r => $"{r.Partnership} {r.SentBy}")),
        ]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Line(string proposal, BenchmarkedPartnership p, string why) =>
        Histories.Csv.Line([
            proposal,
            p.Partnership,
            p.Name,
            p.HealthBoard,
            .. Enumerable.Repeat<string?>(null, 4),
            why,
            .. Enumerable.Repeat<string?>(null, 7),
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
            r.SentBy.ToString(),
            r.PutRight?.Level.Title()
        );
}
