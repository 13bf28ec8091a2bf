using GovernanceLedger.Comparisons;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>The events that a comparison rests on.</summary>
internal static class EventsBehind
{
    /// <summary>Their versions by stream.</summary>
    internal static ILookup<string, long> Of(ComparisonFacts facts) =>
        facts
            .Explained.Rows.SelectMany(r => OfEnds(r.Row, facts.Comparison).Concat(OfWork(r.Work, facts)))
            .Distinct()
            .OrderBy(e => e.Stream, StringComparer.Ordinal)
            .ToLookup(e => e.Stream, e => e.Version, StringComparer.Ordinal);

    /// <summary>The events behind both ends of a row.</summary>
    internal static IEnumerable<EventReference> OfEnds(ComparisonRow row, Comparison comparison) =>
        OfEnd(comparison.From, row.From).Concat(OfEnd(comparison.To, row.To)).Distinct();

    /// <summary>The events behind one end of a row.</summary>
    internal static IEnumerable<EventReference> OfEnd(ComparedPoint end, IEnumerable<ProposalRecord> records) =>
        records.SelectMany(Versions).Select(v => new EventReference(end.Stream, v));

    private static IEnumerable<long> Versions(ProposalRecord p) =>
        p
            .Ratings.SelectMany(r => r.Corrections.Select(c => c.Version).Prepend(r.Version))
            .Concat(p.PartnerViews.Select(v => v.Version))
            .Concat(p.Evidence.Select(e => e.Version))
            .Concat(p.Evidence.Select(e => e.Withdrawn?.Version).OfType<long>());

    private static IEnumerable<EventReference> OfWork(Work work, ComparisonFacts facts) =>
        [
            .. work.Decisions.Select(d => d.Event),
            .. work.Directions.SelectMany(d =>
                facts
                    .Ledger.OfDirections[d.Direction.Reference]
                    .Select(v => new EventReference(DirectionRules.Stream, v))
            ),
            .. work.Actions.SelectMany(a =>
                facts.Ledger.OfActions[a.Action.Number].Select(v => new EventReference(ActionPlanRules.Stream, v))
            ),
            .. work.Engagement.Select(e => new EventReference(EngagementRules.Stream, e.Number)),
        ];
}
