using System.Collections.Frozen;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>Recognises the headings of a report: by their words, else by capitals, heavy type or a section's number.</summary>
internal static class ReportHeadings
{
    private const int Longest = 100;
    private const int MostWords = 16;

    private static readonly FrozenSet<string> PurposeWords = Set(
        "purpose of the this report reason reasons for abstract aim aims and s"
    );
    private static readonly FrozenSet<string> RecommendationWords = Set(
        "summary of the and s key decision decisions required proposed for in this report"
    );
    private static readonly FrozenSet<string> ConsultationWords = Set(
        "and with of s stakeholder stakeholders public partners partner carried out undertaken details participation involvement communication community summary"
    );

    private static readonly string[][] Others = Phrases(
        "background|introduction|context|main text|main issues|main body|main report|main points|key matters|key issues|key points|current position|proposal|proposals|executive summary|summary|discussion|relevance to|links to|link to|alignment|strategic plan|strategic context|measuring impact|anticipated outcomes|options|governance|performance|next steps|timescales|report|table of contents|contents"
    );
    private static readonly string[][] Endings = Phrases(
        "conclusion|conclusions|appendix|appendices|list of appendices|glossary|for more information|for further information|further information|background papers|supporting papers|list of background papers|note|notes|signature|approved for submission"
    );

    /// <summary>The heading that the line is or begins with, or null.</summary>
    /// <param name="line">The line.</param>
    /// <param name="weighing">Whether it stands among implications, where a heading of none of the nine is still one.</param>
    public static ReportHeading? Of(ReportLine line, bool weighing)
    {
        var (printed, behind, colon) = Parted(line.Text);
        var words = Folded.Words(printed, 200);
        // Whom to ask is written as a sentence as often as under a heading, and belongs to no section before it.
        if (
            words is ["for", "more" or "further", "information", ..]
            && words.Contains("contact", StringComparer.Ordinal)
        )
            return new(PartKind.Other, printed, behind);
        if (words.Length is 0 or > MostWords || printed.Length > 2 * Longest || LooksLikeSentence(printed))
            return null;
        var labelled = colon || line.IsLabelRow;
        var known = Known(words, printed, behind, labelled || weighing || Stands(line, printed));
        return known ?? Unknown(line, words, printed, behind, labelled, weighing);
    }

    /// <summary>Whether the words ask to whom a direction is required, rather than answer it.</summary>
    public static bool AsksForDirection(string[] words) =>
        words is ["direction" or "directions"] or ["direction" or "directions", "to"]
        || words is not ["no", ..]
            && words.Any(word => word is "direction" or "directions")
            && (words.Contains("required", StringComparer.Ordinal) || words.Contains("or", StringComparer.Ordinal))
            && !words.Contains("not", StringComparer.Ordinal);

    private static ReportHeading? Known(string[] words, string printed, string behind, bool sure)
    {
        if (AsksForDirection(words))
            return new(PartKind.Direction, printed, behind);
        if (
            All(words, PurposeWords)
            && words.Any(word => word is "purpose" or "abstract" or "reason" or "aim" or "aims")
        )
            return new(PartKind.Purpose, printed, behind);
        if (AllBut(words, RecommendationWords, "recommendation", "recommendations"))
            return new(PartKind.Recommendations, printed, behind);
        if (AllBut(words, ConsultationWords, "consultation", "consultations", "engagement", "consultees"))
            return new(PartKind.Consultation, printed, behind);
        if (words is ["implications", ..] || AllBut(words, RecommendationWords, "implication", "implications"))
            return new(PartKind.Implications, printed, behind);
        var (headings, whole) = ImplicationWords.In(words);
        var names = ImplicationWords.NamesImplications(words);
        if (headings.Count > 0 && (whole && sure || names && words.Length <= 10))
            return new(PartKind.Implication, printed, behind) { Implications = headings };
        if (names && words.Length <= 8)
            return new(PartKind.UnknownImplication, printed, behind);
        return Begins(words, Endings) ? new(PartKind.Other, printed, behind) : null;
    }

    private static ReportHeading? Unknown(
        ReportLine line,
        string[] words,
        string printed,
        string behind,
        bool labelled,
        bool weighing
    )
    {
        if (words.Length > 12)
            return null;
        var top = line.Mark?.IsTop == true;
        if (weighing && !top && char.IsUpper(printed[0]) && (labelled && words.Length <= 8 || Stands(line, printed)))
        {
            var (headings, _) = ImplicationWords.In(words);
            return new(headings.Count > 0 ? PartKind.Implication : PartKind.UnknownImplication, printed, behind)
            {
                Implications = headings,
            };
        }
        return
            Begins(words, Others)
            || behind.Length == 0 && !line.IsLabelRow && (IsCapitals(printed) || line.Block.Emphasised)
            ? new(PartKind.Other, printed, behind)
            : null;
    }

    /// <summary>Whether a line of its own stands out as a heading: by capitals, heavy type, or a short line behind a mark.</summary>
    private static bool Stands(ReportLine line, string printed) =>
        IsCapitals(printed)
        || line.Block.Emphasised
        || line.Mark is not null && printed.Length <= 60 && printed[^1] is not (';' or ',');

    private static bool IsCapitals(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters >= 4 && text.Length <= 2 * Longest && text.Count(char.IsUpper) * 10 >= letters * 9;
    }

    // The heading before a colon, or before a dash where it is one of the nine and nothing else.
    private static (string Printed, string Behind, bool Colon) Parted(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and <= Longest)
            return (text[..colon].Trim(), text[(colon + 1)..].TrimStart(' ', '-', '–'), true);
        foreach (var dash in new[] { " - ", " – ", " — " })
        {
            var at = text.IndexOf(dash, StringComparison.Ordinal);
            if (at is > 0 and <= Longest && ImplicationWords.In(Folded.Words(text[..at])).Whole)
                return (text[..at].Trim(), text[(at + dash.Length)..].Trim(), true);
        }
        return (text, "", false);
    }

    private static bool LooksLikeSentence(string text) =>
        text.Length == 0 || text[^1] is '.' or ';' or ',' or '?' or '!' || char.IsLower(text[0]);

    private static bool All(string[] words, FrozenSet<string> known) => words.All(known.Contains);

    private static bool AllBut(string[] words, FrozenSet<string> fillers, params string[] wanted) =>
        words.Length <= 8
        && words.Any(word => wanted.Any(want => Folded.Alike(word, want)))
        && words.All(word => fillers.Contains(word) || wanted.Any(want => Folded.Alike(word, want)));

    private static bool Begins(string[] words, string[][] phrases) =>
        words.Length <= 10 && Array.Exists(phrases, phrase => words.AsSpan().StartsWith(phrase));

    private static string[][] Phrases(string phrases) =>
        phrases.Split('|').Select(phrase => phrase.Split(' ')).ToArray();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
