using System.Collections.Frozen;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>
/// Takes the office out of "report by": only words that are known to belong to offices, so that no person's name is kept.
/// </summary>
internal static class OfficeName
{
    private const int MostWords = 14;

    private static readonly FrozenSet<string> Heads = Set(
        "chief head director manager officer executive lead leader convener chair secretary practitioner adviser advisor accountant solicitor clerk treasurer coordinator auditor team service"
    );

    private static readonly FrozenSet<string> Known = Set(
        "interim acting depute deputy assistant associate principal senior corporate executive medical clinical nurse nursing finance financial strategic strategy planning commissioning health social care work partnership performance improvement quality policy business support transformation operational operations adult children childrens young people community communities services service mental primary legal democratic governance resources human audit risk internal programme project change public protection information digital data development organisational integration joint board council committee s95 section 95 and of for the to services area locality group standards hscp ijb nhs monitoring delivery housing justice"
    );

    private static readonly FrozenSet<string> Linking = Set("of for and the to");

    /// <summary>The office that the text names, or null.</summary>
    public static string? In(string text)
    {
        foreach (var part in text.Split([',', '(', ')', ';', '|', '/'], StringSplitOptions.TrimEntries))
        {
            foreach (var piece in part.Split([" - ", " – ", " — "], StringSplitOptions.TrimEntries))
            {
                if (OfPart(piece) is { } office)
                    return office;
            }
        }
        return null;
    }

    private static string? OfPart(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var head = Array.FindIndex(words, word => Heads.Contains(Folded.Of(word)));
        if (head < 0 || words.Length > 3 * MostWords)
            return null;
        var first = head;
        while (first > 0 && IsKnown(words[first - 1]))
            first--;
        var end = head + 1;
        while (end < words.Length && end - first < MostWords && GoesOn(words, end))
            end++;
        while (end - 1 > head && IsLinking(words[end - 1]))
            end--;
        while (first < head && IsLinking(words[first]))
            first++;
        return string.Join(' ', words[first..end]).Trim(' ', '.', ':');
    }

    // After "of" or "for" any one word may name a service; elsewhere only a known one, for the next may be a name.
    private static bool GoesOn(string[] words, int at) =>
        IsKnown(words[at]) || Folded.Of(words[at - 1]) is "of" or "for";

    private static bool IsKnown(string word) =>
        Folded.Of(word) is var folded && (folded.Length == 0 || Known.Contains(folded) || Heads.Contains(folded));

    private static bool IsLinking(string word) =>
        Folded.Of(word) is var folded && (folded.Length == 0 || Linking.Contains(folded));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
