using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>The sheets of a partnership's self-evaluations.</summary>
internal static class EvaluationSheets
{
    private static readonly SheetColumn Evaluation = new("Self-evaluation", 18);
    private static readonly SheetColumn Proposal = new("Proposal", 10);
    private static readonly SheetColumn Source = new("Source", 40);
    private static readonly SheetColumn Events = new("Events", 34);

    // Every rating that was ever given, those that were changed or struck out since included, and a row for each without one.
    internal static Sheet Ratings(LedgerAsAt ledger) =>
        new(
            "Ratings",
            [
                Evaluation,
                Proposal,
                new("Title (summary)", 40),
                new("Level", 20),
                new("Level number", 10),
                new("Effective on", 14),
                new("Stands", 9),
                new("First or change", 14),
                new("Reason", 50),
                new("Corrections", 12),
                new("Left unrated because", 40),
                Source,
                Events,
            ],
            ledger.SelfEvaluations.SelectMany(s =>
                Framework.Of(s.State.Framework)!.LocalProposals.SelectMany(p => Ratings(ledger, s.Stream, p, s.State))
            )
        );

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
                Events,
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
            [Evaluation, Proposal, new("Proposed action", 80), new("Effective on", 14), Source, Events],
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

    private static IEnumerable<IReadOnlyList<object?>> Ratings(
        LedgerAsAt ledger,
        string stream,
        Proposal proposal,
        SelfEvaluation state
    )
    {
        var record = state.Proposal(proposal.Code);
        if (record.Ratings.IsEmpty)
            yield return Row(
                RoundName.Of(stream),
                proposal.Code,
                proposal.Title,
                "Unrated",
                null,
                null,
                null,
                null,
                null,
                null,
                record.LeftUnrated,
                null,
                string.Join(
                    ", ",
                    ledger.BehindUnrated(stream, record, state.Version).DefaultIfEmpty(LedgerAsAt.Beginning(stream))
                )
            );
        foreach (var rating in record.Ratings)
            yield return Row(
                RoundName.Of(stream),
                proposal.Code,
                proposal.Title,
                rating.Level?.Title() ?? "Struck out by a correction",
                (int?)rating.Level,
                rating.EffectiveOn,
                rating == record.Current ? "Yes" : "No",
                rating.IsChange ? "Change" : "First",
                rating.Reason,
                rating.Corrections.Count,
                null,
                rating.Source.Description,
                LedgerWorkbook.Events(stream, rating.Corrections.Select(c => c.Version).Prepend(rating.Version))
            );
    }

    private static IEnumerable<(string Stream, ProposalRecord Record)> Records(LedgerAsAt ledger) =>
        ledger.SelfEvaluations.SelectMany(s => s.State.Proposals.Values.Select(p => (s.Stream, p)));

    private static IReadOnlyList<object?> Row(params IReadOnlyList<object?> cells) => cells;
}
