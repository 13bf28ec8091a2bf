using System.Collections.Frozen;

namespace GovernanceLedger.Documents.Returns;

/// <summary>The names of the four levels on one line or wrapped over several, in a text whose columns are made of spaces.</summary>
/// <param name="Lines">The number of lines that it covers.</param>
/// <param name="Starts">Where the four names begin, lowest level first; null where that cannot be told.</param>
internal sealed record LaidOutHeader(int Lines, int[]? Starts)
{
    private const int MostLines = 10;
    private const int MostWords = 12;
    private const int NarrowestColumn = 8;
    private const int Slant = 4;

    private static readonly FrozenSet<string> HeaderWords = new[]
    {
        "rating",
        "descriptor",
        "descriptors",
        "indicator",
        "not",
        "yet",
        "partly",
        "partially",
        "established",
        "exemplary",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The header that begins on this line, or null.</summary>
    public static LaidOutHeader? At(IReadOnlyList<string> lines, int at)
    {
        var words = new List<Word>();
        var count = 0;
        for (var line = at; line < lines.Count && line - at < MostLines; line++)
        {
            var found = Words(lines[line], line);
            if (found is null || found.Count == 0 && line == at)
                break;
            if (found.Count > 0)
                count = line - at + 1;
            words.AddRange(found);
        }
        return IsHeader(words) ? new LaidOutHeader(count, StartsOf(words)) : null;
    }

    // All four names; or the label with the first of them, where the others stand among the descriptors.
    private static bool IsHeader(List<Word> words)
    {
        int Count(string text) => words.Count(word => string.Equals(word.Text, text, StringComparison.Ordinal));
        return Count("established") is 2 or 3 && Count("exemplary") == 1
            || Count("rating") > 0 && Count("yet") == 1 && Count("established") > 0;
    }

    // The header's words of the line, or null where it has others.
    private static List<Word>? Words(string line, int number)
    {
        var words = new List<Word>();
        for (var at = 0; at < line.Length; )
        {
            var end = line.IndexOf(' ', at) is var space and >= 0 ? space : line.Length;
            if (end > at)
            {
                var text = end - at <= 12 ? Folded.Of(line[at..end]) : "";
                if (!HeaderWords.Contains(text) || words.Count == MostWords)
                    return null;
                words.Add(new Word(text, number, at, end));
            }
            at = end + 1;
        }
        return words;
    }

    private static int[]? StartsOf(List<Word> words)
    {
        var notYet = words.FindIndex(word => word.Text is "not");
        var partly = words.FindIndex(word => word.Text is "partly" or "partially");
        if (notYet < 0 || partly < 0 || notYet + 1 == words.Count || words[notYet + 1].Text is not "yet")
            return null;
        var free = words.Where(word => word.Text is "established").ToList();
        if (
            !Complete(words[notYet], words[notYet + 1], free)
            || !Complete(words[partly], words[partly], free)
            || free.Count != 1
        )
            return null;
        var exemplary = words.FindIndex(word => word.Text is "exemplary");
        if (exemplary < 0)
            return null;
        int[] starts = [words[notYet].Start, words[partly].Start, free[0].Start, words[exemplary].Start];
        return starts.Zip(starts.Skip(1)).All(pair => pair.Second - pair.First >= NarrowestColumn) ? starts : null;
    }

    // The second half of a name stands behind the first, or below it in the same column.
    private static bool Complete(Word first, Word last, List<Word> free)
    {
        var behind = free.FindIndex(word => word.Line == last.Line && word.Start == last.End + 1);
        var half =
            behind >= 0
                ? behind
                : free.FindIndex(word => word.Line > last.Line && Math.Abs(word.Start - first.Start) <= Slant);
        if (half >= 0)
            free.RemoveAt(half);
        return half >= 0;
    }

    private readonly record struct Word(string Text, int Line, int Start, int End);
}
