using System.Collections.Frozen;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>Tells which of the nine headings a printed heading names, by its words.</summary>
internal static class ImplicationWords
{
    private static readonly (ImplicationHeading Heading, string[][] Names)[] Known =
    [
        Names(ImplicationHeading.Financial, "financial", "finance", "finances"),
        Names(
            ImplicationHeading.HumanResources,
            "human resources",
            "human resource",
            "hr",
            "staffing",
            "personnel",
            "workforce",
            "staff",
            "employees"
        ),
        Names(ImplicationHeading.Legal, "legal"),
        Names(ImplicationHeading.Equality, "equality", "equalities", "eqia"),
        Names(ImplicationHeading.ChildrenAndYoungPeople, "children", "childrens", "young people"),
        Names(ImplicationHeading.Environment, "environment", "environmental", "sustainability"),
        Names(ImplicationHeading.KeyPriorities, "key priorities", "key priority"),
        Names(ImplicationHeading.Risk, "risk", "risks"),
        Names(ImplicationHeading.CommunityBenefits, "community benefits", "community benefit"),
    ];

    private static readonly FrozenSet<string> Fillers = Set(
        "and or of the for on s implication implications impact impacts assessment assessments issues considerations analysis diversity people"
    );

    private static readonly FrozenSet<string> Reserves = Set(
        "but however except although though beyond other apart until unless direct directly significant immediate additional material further specific known current currently yet present"
    );

    /// <summary>Whether one of the words is "implications".</summary>
    public static bool NamesImplications(string[] words) =>
        words.Any(word => Folded.Alike(word, "implications") || Folded.Alike(word, "implication"));

    /// <summary>The headings that the words name, and whether no word is left over.</summary>
    public static (IReadOnlyList<ImplicationHeading> Headings, bool Whole) In(string[] words)
    {
        var left = words.Select(IsFiller).ToArray();
        var named = new List<ImplicationHeading>();
        foreach (var (heading, names) in Known)
        {
            if (names.Where(name => Explain(words, name, left)).ToList() is { Count: > 0 })
                named.Add(heading);
        }
        return (named, named.Count > 0 && Array.TrueForAll(left, explained => explained));
    }

    /// <summary>Whether the text is the name of a heading, or of several, and nothing before or behind it.</summary>
    public static bool IsHeading(string text) =>
        Folded.Words(text) is [var first, ..] words && !IsFiller(first) && In(words).Whole;

    /// <summary>Whether the text says without reserve that there are none.</summary>
    public static bool SaysNone(string text)
    {
        var words = Folded.Words(text, 200);
        if (words.Length is 0 or > 16 || text.Length > 200 || words.Any(Reserves.Contains))
            return false;
        return words switch
        {
            ["none" or "nil"] or ["na"] or ["n", "a"] or ["not", "applicable"] => true,
            ["none" or "nil", "identified" or "arising" or "anticipated" or "noted"] => true,
            ["no", .. var rest] => EndsTheMatter(rest),
            ["there", "are" or "is", "no", .. var rest] => EndsTheMatter(rest),
            _ => false,
        };
    }

    // "no legal implications", "no implications arising from this report": nothing is said but that there are none.
    private static bool EndsTheMatter(string[] rest) =>
        NamesImplications(rest)
        && rest.SkipWhile(word => !NamesImplications([word]))
            .Skip(1)
            .All(word =>
                word
                    is "arising"
                        or "arise"
                        or "from"
                        or "of"
                        or "as"
                        or "a"
                        or "result"
                        or "for"
                        or "in"
                        or "this"
                        or "the"
                        or "report"
                        or "associated"
                        or "with"
                        or "identified"
                        or "to"
                        or "relation"
            );

    private static bool IsFiller(string word) => Fillers.Contains(word) || NamesImplications([word]);

    private static bool Explain(string[] words, string[] name, bool[] left)
    {
        for (var at = 0; at + name.Length <= words.Length; at++)
        {
            if (!name.Select((word, offset) => Folded.Alike(words[at + offset], word)).All(alike => alike))
                continue;
            Array.Fill(left, true, at, name.Length);
            return true;
        }
        return false;
    }

    private static (ImplicationHeading, string[][]) Names(ImplicationHeading heading, params string[] names) =>
        (heading, names.Select(name => name.Split(' ')).ToArray());

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
