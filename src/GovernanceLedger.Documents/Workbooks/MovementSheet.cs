using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Comparisons;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>The sheet of what moved from the first self-evaluation to the last, a row for each proposal.</summary>
internal static class MovementSheet
{
    internal static Sheet Of(LedgerAsAt ledger) =>
        new(
            "Movements",
            [
                new("Proposal", 10),
                new("Title (summary)", 40),
                new("From", 30),
                new("From level", 20),
                new("From level number", 12),
                new("From effective on", 14),
                new("To", 30),
                new("To level", 20),
                new("To level number", 12),
                new("To effective on", 14),
                new("Movement", 20),
                new("Levels moved", 10),
                new("Levels by correction", 14),
                new("Due on", 14),
                new("In time", 22),
                new("Evidence added", 10),
                new("Evidence gone", 10),
                new("Evidence reworded", 12),
                new("Corrections", 12),
                new("Events", 60),
            ],
            ledger.Moved is { } moved ? moved.Comparison.Rows.Select(r => Row(ledger, moved, r)) : []
        );

    private static IReadOnlyList<object?> Row(LedgerAsAt ledger, Moved moved, ComparisonRow row) =>
        [
            row.Proposal.Code,
            row.Proposal.Title,
            moved.From.ToString(),
            row.LevelInWords(row.FromLevel),
            (int?)row.FromLevel,
            row.From is [{ Current: { } before }] ? before.EffectiveOn : null,
            moved.To.ToString(),
            row.LevelInWords(row.ToLevel),
            (int?)row.ToLevel,
            row.To is [{ Current: { } after }] ? after.EffectiveOn : null,
            row.Movement.Title(),
            row.HasSteps ? row.MovedSteps : null,
            row.HasSteps ? row.CorrectedSteps : null,
            row.Movement == Movement.National ? null : row.Proposal.DueOn,
            row.Delivery?.InWords(),
            row.Evidence.Added.Count,
            row.Evidence.Gone.Count,
            row.Evidence.Reworded.Count,
            row.Difference.Corrections.Count,
            string.Join(
                ", ",
                Behind(ledger, moved.Comparison.From, row.From)
                    .Concat(Behind(ledger, moved.Comparison.To, row.To))
                    .Distinct()
            ),
        ];

    private static IEnumerable<EventReference> Behind(
        LedgerAsAt ledger,
        ComparedPoint end,
        IReadOnlyList<ProposalRecord> records
    ) =>
        EventsBehind
            .OfEnd(end, records)
            .Concat(records.SelectMany(r => ledger.BehindUnrated(end.Stream, r, end.State.Version)))
            .DefaultIfEmpty(LedgerAsAt.Beginning(end.Stream));
}
