using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What moved in all, by feature and from level to level; what was promised and done; what a reader will ask.</summary>
internal static class ComparisonSummary
{
    internal static void Write(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(2, "Summary", onNewPage: true);
        InAll(word, facts);
        Remarks(word, facts);
        word.Heading(3, "Where each proposal stood and stands");
        word.Picture("From and to, proposal by proposal", MovementPicture.Of(facts));
        FromLevelToLevel(word, facts);
        FeatureSummary.Write(word, facts);
    }

    private static void InAll(WordWriter word, ComparisonFacts facts)
    {
        var (count, e) = (facts.Comparison.InAll, facts.Explained);
        word.Table(
            "What became of every proposal",
            [new("Movement", 70), new("Proposals", 30, OfAmounts: true)],
            Enum.GetValues<Movement>()
                .Where(m => count.Of(m) > 0)
                .Select(m => (IReadOnlyList<string>)[m.Title(), Number(count.Of(m))]),
            ["All", Number(count.Total)]
        );
        word.Text(
            $"{Numbers.Counted(e.Decisions, "decision")} taken and {Numbers.Counted(e.DirectionsIssued, "direction")} issued in the period; {Numbers.Counted(e.DirectionsStanding, "direction")} in force at its end."
        );
    }

    private static void Remarks(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(3, "What a reader will ask about");
        var remarked = facts.Explained.Rows.Where(r => r.Remark is not null).ToList();
        if (remarked.Count == 0)
            word.Text(
                "Every movement has something recorded behind it, and no proposal stayed where much was done for it."
            );
        word.Bullets(
            remarked.Select(r =>
                $"{r.Row.Proposal.Code} {r.Row.Proposal.Title} ({r.Row.Moved()}): {r.Remark!.Value.InWords(r)}"
            )
        );
    }

    private static void FromLevelToLevel(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(3, "From level to level");
        word.Picture("How many proposals stood at each level", LevelsPicture.Of(facts));
        word.Table(
            "How many local proposals that can be compared went from which level (rows) to which (columns)",
            [new("From, to", 25), .. Levels.AndUnrated.Select(l => new WordColumn(l.Title(), 15, OfAmounts: true))],
            Levels.AndUnrated.Select(from =>
                (IReadOnlyList<string>)
                    [from.Title(), .. Levels.AndUnrated.Select(to => Number(facts.Comparison.FromTo(from, to)))]
            ),
            [
                "All",
                .. Levels.AndUnrated.Select(to =>
                    Number(Levels.AndUnrated.Sum(from => facts.Comparison.FromTo(from, to)))
                ),
            ]
        );
        if (MatrixNote.Of(facts.Comparison) is { } note)
            word.Note(note);
    }

    private static string Number(int number) => ComparisonFacts.Number(number);
}
