using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Papers;

/// <summary>Finds what moved between the first and the last self-evaluation that a ledger knows of.</summary>
internal static class KnownMovements
{
    /// <summary>From the first as submitted, or as it stands where it never was, to the last as it stands; null where there is none, or their frameworks do not hang together.</summary>
    internal static async Task<Moved?> Read(LedgerRoom room, LedgerAsAt ledger, CancellationToken cancel)
    {
        var known = ledger.SelfEvaluations.Select(s => new ComparedPoint(s.Stream, s.State, ledger.Day)).ToList();
        if (known.Count == 0 || !Comparison.IsPossible(known[0], known[^1]))
            return null;
        var submitted = new PointReference(RoundName.Of(known[0].Stream), PointKind.Submitted, null);
        var to = new PointReference(RoundName.Of(known[^1].Stream), PointKind.Now, null);
        return await Submitted(room, ledger, known[0], submitted, cancel) is { } from
            ? new(submitted, to, Comparison.Of(from, known[^1]))
            : new(submitted with { Kind = PointKind.Now }, to, Comparison.Of(known[0], known[^1]));
    }

    private static async Task<ComparedPoint?> Submitted(
        LedgerRoom room,
        LedgerAsAt ledger,
        ComparedPoint point,
        PointReference reference,
        CancellationToken cancel
    )
    {
        if (!point.State.WasSubmitted)
            return null;
        var events = await room
            .Events.Stream(ledger.Slug, point.Stream, upTo: point.State.Version, cancel: cancel)
            .ToListAsync(cancel);
        return PointRules.Find(reference, point.Stream, events, null, ledger.Day).Point;
    }
}
