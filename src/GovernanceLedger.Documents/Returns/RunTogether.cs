namespace GovernanceLedger.Documents.Returns;

/// <summary>
/// Notices an item in which several plainly run together because the marks of their list were lost. Where one ends and the
/// next begins is not guessed.
/// </summary>
internal static class RunTogether
{
    private const int Shortest = 100;
    private const int LongWithoutEnd = 250;
    private const int LongestSentence = 400;

    // After these a capital letter begins a name and not a new item.
    private static readonly HashSet<string> Leading = new(
        "the a an of and or in on at as by to for from with via into per our all each any no its their this that these those is are was were be both between within under through called".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    public static bool Is(string item)
    {
        if (item.Length < Shortest)
            return false;
        var words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joints = Enumerable
            .Range(1, Math.Max(0, words.Length - 2))
            .Count(at => IsJoint(words[at - 1], words[at], words[at + 1]));
        var longest = LongestStretch(item, out var ends);
        return joints >= 2 && joints > ends || joints >= 1 && longest >= LongWithoutEnd || longest >= LongestSentence;
    }

    // A capital between words in lower case, where no sentence ends.
    private static bool IsJoint(string before, string word, string after) =>
        char.IsUpper(word[0])
        && word.Length > 1
        && word.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0
        && char.IsLower(after[0])
        && char.IsLower(before[0])
        && (char.IsLower(before[^1]) || before[^1] == ')')
        && !Leading.Contains(before);

    private static int LongestStretch(string item, out int ends)
    {
        var (longest, from) = (0, 0);
        ends = 0;
        for (var at = 0; at + 1 < item.Length; at++)
        {
            if (item[at] is not ('.' or ';' or ':' or '?' or '!') || item[at + 1] != ' ')
                continue;
            ends++;
            longest = Math.Max(longest, at - from);
            from = at;
        }
        return Math.Max(longest, item.Length - from);
    }
}
