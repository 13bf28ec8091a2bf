using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Papers;

/// <summary>Finds what moved between the first and the last self-evaluation that a ledger knows of.</summary>
internal static class KnownMovements
{
    /// <summary>Between the usual points; null where there is no self-evaluation, or their frameworks do not hang together.</summary>
    internal static async Task<Moved?> Read(LedgerRoom room, LedgerAsAt ledger, CancellationToken cancel)
    {
        var known = ledger.SelfEvaluations.Select(s => new ComparedPoint(s.Stream, s.State, ledger.Day)).ToList();
        if (known.Count == 0 || !Comparison.IsPossible(known[0], known[^1]))
            return null;
        var (from, to) = UsualPoints.Of([.. known.Select(k => (k.Stream, k.State.WasSubmitted, k.State.Status))]);
        var compared = Comparison.Of(
            await At(room, ledger, known[0], from, cancel),
            await At(room, ledger, known[^1], to, cancel)
        );
        return new(from, to, compared);
    }

    private static async Task<ComparedPoint> At(
        LedgerRoom room,
        LedgerAsAt ledger,
        ComparedPoint point,
        PointReference reference,
        CancellationToken cancel
    )
    {
        if (reference.Kind == PointKind.Now)
            return point;
        var events = await room
            .Events.Stream(ledger.Slug, point.Stream, upTo: point.State.Version, cancel: cancel)
            .ToListAsync(cancel);
        return PointRules.Find(reference, point.Stream, events, null, ledger.Day).Point!;
    }
}
