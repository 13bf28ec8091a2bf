using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <summary>The names of the four levels as people print them.</summary>
internal static class LevelNames
{
    private const int LongestHeaderCell = 80;

    public static string Of(Level level) =>
        level switch
        {
            Level.NotYetEstablished => "Not yet established",
            Level.PartlyEstablished => "Partly established",
            Level.Established => "Established",
            Level.Exemplary => "Exemplary",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not one of the four levels."),
        };

    /// <summary>The one level that a short text names, or null where it names none or more than one.</summary>
    public static Level? In(string text)
    {
        if (text.Length == 0 || text.Length > LongestHeaderCell)
            return null;
        var named = All(Folded.Words(text));
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>Whether the text is a level's name and nothing else but marks around it.</summary>
    public static bool Is(string text) => In(text) is not null && Folded.Words(text).Length <= 3 && text.Length <= 30;

    /// <summary>Whether the text is one level's name with no word before or behind it, and no question mark.</summary>
    public static bool IsOnly(string text)
    {
        var words = Folded.Words(text);
        var length = In(text) switch
        {
            null => 0,
            _ when words.Any(Fused) => words is ["not", "yetestablished"] ? 2 : 1,
            Level.NotYetEstablished => words is ["not", "yet", _] ? 3 : 2,
            Level.PartlyEstablished => 2,
            _ => 1,
        };
        return words.Length == length && !text.Contains('?', StringComparison.Ordinal);
    }

    /// <summary>The levels that the words name, in the order in which they stand.</summary>
    public static IReadOnlyList<Level> All(IReadOnlyList<string> words)
    {
        var named = new List<Level>();
        for (var index = 0; index < words.Count; index++)
        {
            if (Folded.Alike(words[index], "exemplary"))
                named.Add(Level.Exemplary);
            else if (Folded.Alike(words[index], "established") && !Fused(words[index]))
                named.Add(Before(words, index));
            else if (Fused(words[index]))
                named.Add(words[index][0] == 'p' ? Level.PartlyEstablished : Level.NotYetEstablished);
        }
        return named;
    }

    // Word breaks get lost in conversion: "Partlyestablished", "Notyet established".
    private static bool Fused(string word) => word is "partlyestablished" or "notyetestablished" or "yetestablished";

    private static Level Before(IReadOnlyList<string> words, int index)
    {
        var before = index > 0 ? words[index - 1] : "";
        if (before is "not" or "yet" or "notyet")
            return Level.NotYetEstablished;
        return before is "partly" or "partially" or "part" or "pardy" || Folded.Alike(before, "partly")
            ? Level.PartlyEstablished
            : Level.Established;
    }
}
