using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What a board expects at the front of a report.</summary>
internal static class ComparisonFront
{
    private const string Mark = "✓";
    private const string Box = "☐";

    private static readonly IReadOnlyList<WordColumn> Grid =
    [
        new("Proposal", 34),
        .. Levels.Ascending.Select(l => new WordColumn($"From: {l.Title()}", 7, IsUpright: true)),
        .. Levels.Ascending.Select(l => new WordColumn($"To: {l.Title()}", 7, IsUpright: true)),
        new("Movement", 20),
    ];

    internal static void Write(WordWriter word, ComparisonFacts facts, string title)
    {
        var partnership = facts.Ledger.Partnership;
        word.Heading(1, title);
        word.Facts(
            "The report",
            "About the report",
            "What it is",
            [
                ("Report to", partnership.Board),
                ("Date of meeting and item", ""),
                (
                    "Subject",
                    $"{partnership.Name}: {facts.From} ({facts.Comparison.From.Day.InWords()}) beside {facts.To} ({facts.Comparison.To.Day.InWords()})"
                ),
                ("Report by", ""),
                ("Made from the ledger", facts.Ledger.AsAt.InWords()),
            ]
        );
        word.Heading(2, "Purpose");
        word.Text(
            $"To tell the board how far {partnership.Name} has moved on the proposals of the national review of integration from {facts.From} to {facts.To}, by which decisions, directions and actions, and what has not moved."
        );
        ComparisonRecommendations.Write(word, facts);
        SummaryGrid(word, facts);
        Directions(word, facts);
    }

    private static void SummaryGrid(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(2, "Summary of ratings");
        word.Text(
            $"From: {facts.From} ({facts.Comparison.From.Day.InWords()}). To: {facts.To} ({facts.Comparison.To.Day.InWords()})."
        );
        word.Table(
            "Every proposal against the four levels, at both points",
            Grid,
            facts.Comparison.Rows.Select(GridRow),
            headedRows: true
        );
    }

    private static IReadOnlyList<WordCell> GridRow(ComparisonRow row) =>
        [
            WordCell.Of($"{row.Proposal.Code} {row.Proposal.Title}"),
            .. row.Movement == Movement.National
                ? [WordCell.Of("National bodies answer for it: not rated locally") with { Columns = 8 }]
                : Marks(row.FromLevel, row.From.Count).Concat(Marks(row.ToLevel, row.To.Count)),
            WordCell.Of(row.Moved()),
        ];

    private static IEnumerable<WordCell> Marks(Level? level, int proposals) =>
        level is null
            ?
            [
                WordCell.Of(
                    proposals switch
                    {
                        0 => "Not in this framework",
                        1 => "Unrated",
                        _ => "At differing levels",
                    }
                ) with
                {
                    Columns = 4,
                },
            ]
            : Levels.Ascending.Select(l => WordCell.Of(l == level ? Mark : ""));

    private static void Directions(WordWriter word, ComparisonFacts facts)
    {
        var partnership = facts.Ledger.Partnership;
        var councils = string.Join(" and ", partnership.Councils);
        word.Heading(2, "Direction required");
        word.Text("Mark one. Where a direction is required, it is drafted and approved with this report.");
        word.Table(
            "Direction required to the council, the Health Board or both",
            [new("Direction required to", 80), new("Mark", 20)],
            new[]
            {
                "1. No direction required",
                $"2. Council: {councils}",
                $"3. Health Board: {partnership.HealthBoard}",
                $"4. Both: {councils} and {partnership.HealthBoard}",
            }.Select(option => (IReadOnlyList<WordCell>)[WordCell.Of(option), WordCell.Of(Box)]),
            headedRows: true
        );
    }
}
