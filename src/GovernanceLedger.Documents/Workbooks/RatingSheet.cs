using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>The sheet of ratings.</summary>
internal static class RatingSheet
{
    // Every rating that was ever given, those that were changed or struck out since included, and a row for each without one.
    internal static Sheet Of(LedgerAsAt ledger) =>
        new(
            "Ratings",
            [
                EvaluationSheets.Evaluation,
                EvaluationSheets.Proposal,
                new("Title (summary)", 40),
                new("Level", 20),
                new("Level number", 10),
                new("Effective on", 14),
                new("Stands", 9),
                new("First or change", 14),
                new("Reason", 50),
                new("Corrections", 12),
                new("Left unrated because", 40),
                EvaluationSheets.Source,
                LedgerWorkbook.EventColumn,
            ],
            ledger.SelfEvaluations.SelectMany(s =>
                Framework.Of(s.State.Framework)!.LocalProposals.SelectMany(p => Rows(ledger, s.Stream, p, s.State))
            )
        );

    private static IEnumerable<IReadOnlyList<object?>> Rows(
        LedgerAsAt ledger,
        string stream,
        Proposal proposal,
        SelfEvaluation state
    )
    {
        var record = state.Proposal(proposal.Code);
        if (record.Ratings.IsEmpty)
            yield return EvaluationSheets.Row(
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
            yield return EvaluationSheets.Row(
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
}
