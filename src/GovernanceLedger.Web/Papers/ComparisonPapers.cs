using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Comparisons;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Papers;

/// <summary>Finds what a board report on a comparison is written from.</summary>
public static class ComparisonPapers
{
    /// <summary>The facts of a comparison of two points, or why there are none.</summary>
    public static async Task<(ComparisonFacts? Facts, NotCompared? Refusal)> Find(
        LedgerRoom room,
        string slug,
        PointReference from,
        PointReference to,
        CancellationToken cancel
    )
    {
        // Read before the comparison, so that the comparison holds all that was recorded up to the position.
        var ledger = await KnownLedger.Read(room, slug, null, null, withMovements: false, cancel);
        if (ledger is null)
            return (null, new(new("unknown-partnership", "There is no such partnership in this ledger."), null));
        var compared = room.Comparisons.Of(slug, from, to, room.Today, cancel);
        var wordings = Places.Wordings(room, cancel);
        await Task.WhenAll(compared, wordings);
        var (explained, refusal) = await compared;
        return explained is null ? (null, refusal) : (new(ledger, from, to, explained, await wordings), null);
    }
}
