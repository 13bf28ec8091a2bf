using System.Text;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Text reduced to lower-case words, so that conversion noise in case, spacing and punctuation does not count.</summary>
internal static class Folded
{
    public static string Of(string text, int limit = int.MaxValue)
    {
        var folded = new StringBuilder(Math.Min(text.Length, 256));
        foreach (var letter in text.Length > limit ? text.AsSpan(0, limit) : text)
            Append(folded, letter);
        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    public static string[] Words(string text, int limit = int.MaxValue) =>
        Of(text, limit).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether two words are the same but for one slip in six letters or more, two in ten or more.</summary>
    public static bool Alike(string word, string wanted)
    {
        if (string.Equals(word, wanted, StringComparison.Ordinal))
            return true;
        var allowed = wanted.Length switch
        {
            < 6 => 0,
            < 10 => 1,
            _ => 2,
        };
        return allowed > 0 && Math.Abs(word.Length - wanted.Length) <= allowed && Distance(word, wanted) <= allowed;
    }

    private static void Append(StringBuilder folded, char letter)
    {
        if (letter is >= '\uFB00' and <= '\uFB04')
            folded.Append(
                letter switch
                {
                    '\uFB00' => "ff",
                    '\uFB01' => "fi",
                    '\uFB02' => "fl",
                    '\uFB03' => "ffi",
                    _ => "ffl",
                }
            );
        else if (letter is '\'' or '\u2019' or '\u00AD')
            return;
        else if (char.IsLetterOrDigit(letter))
            folded.Append(char.ToLowerInvariant(letter));
        else if (folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var swap = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(swap, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[right.Length];
    }
}
