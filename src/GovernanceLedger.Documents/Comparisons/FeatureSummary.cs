using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What became of the proposals of each key feature, and what was decided, promised and done for them.</summary>
internal static class FeatureSummary
{
    // More columns than this are too narrow for words such as "Unchanged".
    private const int MostSideBySide = 5;

    internal static void Write(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(3, "By key feature");
        Moved(word, facts);
        Decided(word, facts);
        Delivered(word, facts);
    }

    private static void Moved(WordWriter word, ComparisonFacts facts)
    {
        var framework = Framework.Of(facts.Comparison.To.State.Framework)!;
        List<Movement> kinds = [.. Enum.GetValues<Movement>().Where(m => facts.Comparison.InAll.Of(m) > 0)];
        word.Table(
            "What became of the proposals of each key feature",
            [
                new("Key feature", 25),
                .. kinds.Select(m => Column(m.Title(), kinds.Count > MostSideBySide)),
                new("All", 8, OfAmounts: true),
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

    private static WordColumn Column(string title, bool isUpright) =>
        new(title, isUpright ? 7 : 15, OfAmounts: true, isUpright);

    private static string Title(Framework framework, int feature) =>
        $"{Number(feature)} {framework.Features.FirstOrDefault(f => f.Number == feature)?.Title}".TrimEnd();

    private static string Number(int number) => ComparisonFacts.Number(number);
}
