namespace GovernanceLedger.Documents.Returns;

/// <summary>Splits an item that is longer than the ledger takes in one, so that it does not hold up the whole return.</summary>
internal static class LongItem
{
    /// <summary>The item in parts that fit, in order; one part where it fits as it is.</summary>
    public static IReadOnlyList<string> Parts(string text)
    {
        if (text.Length <= TextCheck.Longest)
            return [text];
        var parts = new List<string>();
        var from = 0;
        while (text.Length - from > TextCheck.Longest)
        {
            var length = Fitting(text.AsSpan(from, TextCheck.Longest + 1));
            parts.Add(text.Substring(from, length));
            from += length;
            if (text[from] == ' ')
                from++;
        }
        parts.Add(text[from..]);
        return parts;
    }

    // Up to the last end of a sentence, else of a word, else of a character. The window is one character too long.
    private static int Fitting(ReadOnlySpan<char> window)
    {
        for (var at = window.Length - 1; at > 0; at--)
        {
            if (window[at] == ' ' && EndsSentence(window, at))
                return at;
        }
        var word = window.LastIndexOf(' ');
        if (word > 0)
            return word;
        return char.IsHighSurrogate(window[^2]) ? window.Length - 2 : window.Length - 1;
    }

    // What goes on in lower case followed an abbreviation.
    private static bool EndsSentence(ReadOnlySpan<char> text, int space)
    {
        var before = text[..space].TrimEnd(")]'\"’”»");
        return before.Length > 0
            && before[^1] is '.' or '!' or '?'
            && (space + 1 == text.Length || !char.IsLower(text[space + 1]));
    }
}

/// <summary>An item that was split.</summary>
/// <param name="Where">The place at which it begins.</param>
/// <param name="Length">The number of its characters.</param>
/// <param name="Parts">The number of items that it became.</param>
internal readonly record struct SplitItem(string Where, int Length, int Parts);
