using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>One proposal at both points, and what was done for it in between.</summary>
internal static class ComparedProposal
{
    internal static void Write(WordWriter word, ComparisonFacts facts, ExplainedRow explained)
    {
        var (row, proposal) = (explained.Row, explained.Row.Proposal);
        word.Heading(3, $"{proposal.Code} {facts.Title(row)}");
        var isNational = row.Movement == Movement.National;
        if (isNational)
            word.Text(ComparisonWords.OfNationalBodies);
        if (isNational && explained.Work.IsNone)
            return;
        word.Table(
            $"Proposal {proposal.Code} at both points",
            [new("At", 16), new($"From: {facts.From}", 42), new($"To: {facts.To}", 42)],
            isNational ? [Done(facts, explained)] : Rows(facts, explained),
            headedRows: true
        );
    }

    private static IEnumerable<IReadOnlyList<WordCell>> Rows(ComparisonFacts facts, ExplainedRow explained)
    {
        var row = explained.Row;
        var (from, to) = (facts.Comparison.From, facts.Comparison.To);
        yield return
        [
            WordCell.Of("Level"),
            ComparedEnds.Level(facts, from, row.Pair.From, row.From),
            ComparedEnds.Level(facts, to, row.Pair.To, row.To),
        ];
        yield return [WordCell.Of("Partner views"), ComparedEnds.Views(row.From), ComparedEnds.Views(row.To)];
        yield return Across("Movement", Moved(explained));
        if (row.Delivery is { } delivery)
            yield return Across(
                "Timescale",
                [
                    Plain(
                        $"{row.Proposal.Timescale}, by {row.Proposal.DueOn.InWords()}: {delivery.InWords().ToLowerInvariant()}."
                    ),
                ]
            );
        if (row.Difference.Corrections.Count > 0)
            yield return Across(
                "Corrections of the record, which are no movement",
                row.Difference.Corrections.Select(Corrected)
            );
        yield return Across("Evidence", EvidenceLines.Of(row.Evidence));
        yield return Done(facts, explained);
    }

    private static IReadOnlyList<WordCell> Done(ComparisonFacts facts, ExplainedRow explained) =>
        Across("Done in between", WorkLines.Of(explained.Work, facts.Ledger));

    private static IReadOnlyList<WordCell> Across(string name, IEnumerable<WordLine> lines) =>
        [WordCell.Of(name), new([.. lines], Columns: 2)];

    private static IEnumerable<WordLine> Moved(ExplainedRow explained)
    {
        yield return Plain($"{explained.Row.Moved()}.");
        if (explained.Row.Pair.InWords() is { } carried)
            yield return Plain(carried);
        if (explained.Remark is { } remark)
            yield return Plain(remark.InWords(explained));
    }

    private static WordLine Corrected(RatingCorrection c) =>
        new(
            [
                new(
                    $"It had read {c.WasLevel?.Title().ToLowerInvariant() ?? "no rating"} from {c.WasEffectiveOn.InWords()}. {c.Reason}",
                    WordSpanKind.Text
                ),
                WordSpan.Events(c.Version),
            ],
            IsBulleted: true
        );

    internal static WordLine Plain(string text) => new([new(text, WordSpanKind.Text)]);
}
