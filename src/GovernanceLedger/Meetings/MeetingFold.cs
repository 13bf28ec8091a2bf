using System.Collections.Immutable;

namespace GovernanceLedger.Meetings;

/// <summary>Folds the events of one meeting into what they add up to.</summary>
public static class MeetingFold
{
    /// <summary>The state after one more event.</summary>
    /// <exception cref="InvalidOperationException">The event does not belong to such a stream, or there: the stream is broken.</exception>
    public static Meeting Evolve(Meeting? state, LedgerEvent ledgerEvent)
    {
        if (state is null)
            return ledgerEvent is MeetingRecorded e
                ? new(1, e.Body, e.EffectiveOn, e.Place, [], [], null)
                : throw Misplaced(ledgerEvent);
        var next = state with { Version = state.Version + 1 };
        return ledgerEvent switch
        {
            PaperTabled e => next with { Papers = next.Papers.Add(new(e.Item, e.Title, e.Sha256)) },
            ReportTabled e => next with
            {
                Reports = next.Reports.Add(
                    new(next.Version, e.Report, ImmutableSortedDictionary<int, DecisionRecord>.Empty, null)
                ),
            },
            DecisionTaken e => next.With(e.Decision.Item, r => Decided(r, next.Version, e)),
            DirectionForgone e => next.With(e.Item, r => r with { DirectionForgone = e.Reason }),
            MeetingPlaceRecorded e => next with { Place = e.Place },
            MinutesApproved e => next with { MinutesApprovedOn = e.EffectiveOn },
            _ => throw Misplaced(ledgerEvent),
        };
    }

    private static ReportRecord Decided(ReportRecord report, long version, DecisionTaken e) =>
        report with
        {
            Decisions = report.Decisions.Add(e.Decision.Recommendation, new(version, e.Decision, e.Source)),
        };

    private static Meeting With(this Meeting state, string item, Func<ReportRecord, ReportRecord> evolve)
    {
        var report =
            state.Report(item) ?? throw new InvalidOperationException($"No report was tabled under item {item}.");
        return state with { Reports = state.Reports.Replace(report, evolve(report)) };
    }

    private static InvalidOperationException Misplaced(LedgerEvent ledgerEvent) =>
        new($"A meeting does not hold {ledgerEvent.GetType().Name} here.");
}
