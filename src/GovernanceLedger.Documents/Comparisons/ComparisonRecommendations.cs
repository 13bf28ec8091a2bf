using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Word;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What the board is asked, as a draft that an officer edits.</summary>
internal static class ComparisonRecommendations
{
    internal static void Write(WordWriter word, ComparisonFacts facts)
    {
        var (count, actions) = (facts.Comparison.InAll, facts.Explained.Actions);
        word.Heading(2, "Recommendations");
        word.Text("Drafted by the ledger, to be edited before the report goes out. The board is asked to:");
        string[] asked =
        [
            $"note the movement: {Counts(count)}, of {Numbers.Counted(count.Total, "proposal")};",
            $"note what became of the actions: {actions.InWords()[..1].ToLowerInvariant()}{actions.InWords()[1..].TrimEnd('.')};",
            .. Remarked(facts) is > 0 and var remarked
                ? new[] { $"consider the {Numbers.Counted(remarked, "proposal")} of which a reader will ask;" }
                : [],
            $"{ReturnRecommendation.Of(facts.Comparison.From, facts.Comparison.To, facts.From, facts.To)}; and",
            "decide whether a direction is required, as set out below.",
        ];
        foreach (var (text, number) in asked.Select((a, i) => (a, i + 1)))
            word.Text($"{number}. {text}");
    }

    private static string Counts(ComparisonCount count) =>
        string.Join(
            ", ",
            Enum.GetValues<Movement>()
                .Where(m => count.Of(m) > 0)
                .Select(m => $"{ComparisonFacts.Number(count.Of(m))} {m.Title().ToLowerInvariant()}")
        );

    private static int Remarked(ComparisonFacts facts) => facts.Explained.Rows.Count(r => r.Remark is not null);
}
