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
        ByFeature(word, facts);
        Decided(word, facts);
        Delivered(word, facts);
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
            $"{ComparisonWords.Counted(e.Decisions, "decision")} taken and {ComparisonWords.Counted(e.DirectionsIssued, "direction")} issued in the period; {ComparisonWords.Counted(e.DirectionsStanding, "direction")} in force at its end."
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
    }

    private static void ByFeature(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(3, "By key feature");
        var framework = Framework.Of(facts.Comparison.To.State.Framework)!;
        List<Movement> kinds = [.. Enum.GetValues<Movement>().Where(m => facts.Comparison.InAll.Of(m) > 0)];
        word.Table(
            "What became of the proposals of each key feature",
            [
                new("Key feature", 30),
                .. kinds.Select(m => new WordColumn(m.Title(), 14, OfAmounts: true)),
                new("All", 10, OfAmounts: true),
            ],
            facts.Comparison.ByFeature.Select(f =>
                (IReadOnlyList<string>)
                    [Title(framework, f.Feature), .. kinds.Select(m => Number(f.Count.Of(m))), Number(f.Count.Total)]
            ),
            ["All", .. kinds.Select(m => Number(facts.Comparison.InAll.Of(m))), Number(facts.Comparison.InAll.Total)]
        );
    }

    private static void Decided(WordWriter word, ComparisonFacts facts)
    {
        var framework = Framework.Of(facts.Comparison.To.State.Framework)!;
        word.Table(
            "The decisions of the period and the directions in force in it that are tied to the proposals of each key feature; one that is tied to several features is counted under each",
            [new("Key feature", 50), new("Decisions", 25, OfAmounts: true), new("Directions", 25, OfAmounts: true)],
            facts.Comparison.ByFeature.Select(f =>
                (IReadOnlyList<string>)
                    [
                        Title(framework, f.Feature),
                        Number(facts.Explained.DecisionsOf(f.Feature)),
                        Number(facts.Explained.DirectionsOf(f.Feature)),
                    ]
            )
        );
    }

    private static void Delivered(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(3, "Actions delivered of those promised");
        word.Text(facts.Explained.Actions.InWords());
        if (facts.Explained.Actions.Promised == 0)
            return;
        word.Picture("What became of the promised actions", DeliveryPicture.Of(facts));
        var framework = Framework.Of(facts.Comparison.To.State.Framework)!;
        word.Table(
            "The promised actions that serve each key feature; one that serves several features is counted under each, and one that serves none only in all",
            [
                new("Key feature", 30),
                .. Enum.GetValues<ActionProgress>().Select(p => new WordColumn(p.Title(), 15, OfAmounts: true)),
                new("Promised", 13, OfAmounts: true),
            ],
            facts.Comparison.ByFeature.Select(f =>
                Tallied(Title(framework, f.Feature), facts.Explained.ActionsOf(f.Feature))
            ),
            Tallied("In all, each once", facts.Explained.Actions)
        );
    }

    private static IReadOnlyList<string> Tallied(string name, ActionTally tally) =>
        [
            name,
            .. Enum.GetValues<ActionProgress>().Select(p => Number(DeliveryPicture.Of(tally, p))),
            Number(tally.Promised),
        ];

    private static string Title(Framework framework, int feature) =>
        $"{Number(feature)} {framework.Features.FirstOrDefault(f => f.Number == feature)?.Title}".TrimEnd();

    private static string Number(int number) => ComparisonFacts.Number(number);
}
