using GovernanceLedger.Documents.Papers;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>The sheets of what a partnership's self-evaluations hold beside ratings.</summary>
internal static class EvaluationSheets
{
    internal static readonly SheetColumn Evaluation = new("Self-evaluation", 18);
    internal static readonly SheetColumn Proposal = new("Proposal", 10);
    internal static readonly SheetColumn Source = new("Source", 40);

    internal static Sheet Evidence(LedgerAsAt ledger) =>
        new(
            "Evidence",
            [
                Evaluation,
                Proposal,
                new("Evidence", 80),
                new("Effective on", 14),
                new("Withdrawn on", 14),
                new("Withdrawn because", 40),
                Source,
                LedgerWorkbook.EventColumn,
            ],
            Records(ledger)
                .SelectMany(r =>
                    r.Record.Evidence.Select(e =>
                        Row(
                            RoundName.Of(r.Stream),
                            r.Record.Code,
                            e.Text,
                            e.EffectiveOn,
                            e.Withdrawn?.EffectiveOn,
                            e.Withdrawn?.Reason,
                            e.Source.Description,
                            LedgerWorkbook.Events(
                                r.Stream,
                                e.Withdrawn is { } withdrawn ? [e.Version, withdrawn.Version] : [e.Version]
                            )
                        )
                    )
                )
        );

    internal static Sheet ProposedActions(LedgerAsAt ledger) =>
        new(
            "Proposed actions",
            [
                Evaluation,
                Proposal,
                new("Proposed action", 80),
                new("Effective on", 14),
                Source,
                LedgerWorkbook.EventColumn,
            ],
            Records(ledger)
                .SelectMany(r =>
                    r.Record.ProposedActions.Select(a =>
                        Row(
                            RoundName.Of(r.Stream),
                            r.Record.Code,
                            a.Text,
                            a.EffectiveOn,
                            a.Source.Description,
                            LedgerWorkbook.Events(r.Stream, a.Version)
                        )
                    )
                )
        );

    private static IEnumerable<(string Stream, ProposalRecord Record)> Records(LedgerAsAt ledger) =>
        ledger.SelfEvaluations.SelectMany(s => s.State.Proposals.Values.Select(p => (s.Stream, p)));

    internal static IReadOnlyList<object?> Row(params IReadOnlyList<object?> cells) => cells;
}
