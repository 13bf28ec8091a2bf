using GovernanceLedger.Directions;
using GovernanceLedger.Documents.Papers;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>The sheet of directions, a row for each.</summary>
internal static class DirectionSheet
{
    internal static Sheet Of(LedgerAsAt ledger) =>
        new(
            "Directions",
            [
                new("Reference", 12),
                new("Status", 14),
                new("Functions", 40),
                new("Recipients", 30),
                new("Instruction", 70),
                new("Drafted on", 14),
                new("Approved on", 14),
                new("Issued on", 14),
                new("In force from", 14),
                new("Committed", 18),
                new("Spent", 18),
                new("Progress", 14),
                new("Review on", 14),
                new("Ended from", 14),
                LedgerWorkbook.EventColumn,
            ],
            ledger.Directions.Directions.Values.Select(d => Row(d, ledger))
        );

    private static IReadOnlyList<object?> Row(Direction d, LedgerAsAt ledger) =>
        [
            d.Reference,
            d.Status.Title(),
            string.Join("; ", d.Content.Functions),
            string.Join("; ", d.Content.Recipients.Select(r => r.Name)),
            d.Content.Instruction,
            d.DraftedOn,
            d.Approval?.EffectiveOn,
            d.IssuedOn,
            d.Term.From,
            (d.Content.Money.Value ?? []).Sum(m => m.Pence) / 100m,
            d.Progress.LastOrDefault()?.SpentPence / 100m,
            d.Progress.LastOrDefault()?.Status.Title(),
            d.Content.ReviewOn.Value,
            d.End?.From,
            LedgerWorkbook.Events(DirectionRules.Stream, ledger.OfDirections[d.Reference]),
        ];
}
