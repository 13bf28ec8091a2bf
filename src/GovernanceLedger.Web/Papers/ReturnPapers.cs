using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.SelfEvaluations;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Papers;

/// <summary>Finds what a completed return is written from.</summary>
public static class ReturnPapers
{
    /// <summary>The facts at a point, or why there are none.</summary>
    /// <param name="position">The last position of the partnership's ledger that counts, or null for all.</param>
    public static async Task<(ReturnFacts? Facts, Refusal? Refusal)> Find(
        LedgerRoom room,
        string slug,
        PointReference point,
        long? position,
        CancellationToken cancel
    )
    {
        var stream = RoundName.StreamOf(point.Cycle);
        var partnership = room.Partnership(slug, cancel);
        var wordings = Places.Wordings(room, cancel);
        List<RecordedEvent> events = [];
        await foreach (var e in room.Events.Stream(slug, stream, cancel: cancel))
            if (!(e.Position > position))
                events.Add(e);
        await Task.WhenAll(partnership, wordings);
        if (await partnership is not { } found || events.Count == 0)
            return (null, NoneThere(point, position));
        var (at, refusal) = PointRules.Find(point, stream, events, point.KnownBy(), room.Today);
        return at is null
            ? (null, refusal)
            : (
                new(
                    slug,
                    found,
                    stream,
                    at.State,
                    point,
                    InWords(point, position),
                    KnownLedger.At(events[(int)at.State.Version - 1]),
                    (await wordings).FirstOrDefault(w => w.Framework == at.State.Framework)
                ),
                null
            );
    }

    private static Refusal NoneThere(PointReference point, long? position) =>
        new(
            "unknown-self-evaluation",
            position is { } last
                ? $"At position {last} there was no self-evaluation {point.Cycle}. Choose a later position."
                : $"There is no self-evaluation {point.Cycle}."
        );

    private static string InWords(PointReference point, long? position) =>
        point.Kind switch
        {
            PointKind.Approved => "as it was last approved",
            PointKind.Submitted => "as it was last submitted",
            PointKind.Known => $"as the ledger knew it at the end of {point.Day!.Value.InWords()}",
            PointKind.InForce => $"as it was in force on {point.Day!.Value.InWords()}",
            _ => position is { } last ? $"as it stood at position {last}" : "as it stands",
        };
}
