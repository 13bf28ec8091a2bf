using System.Buffers;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Lines that belong to the page and not to the text: rules, page numbers, draft stamps.</summary>
internal static class Noise
{
    private const int LongestStamp = 60;
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-–—_=*. |");

    public static bool Is(string text) => IsRule(text) || IsPageNumber(text) || IsDraftStamp(text);

    /// <summary>Whether a short line says that the document is a draft.</summary>
    public static bool IsDraftStamp(string text)
    {
        if (text.Length is < 5 or > LongestStamp || !text.Contains("draft", StringComparison.OrdinalIgnoreCase))
            return false;
        var words = Folded.Words(text);
        return words is ["draft"]
            || words is ["draft", _]
            || words is [_, "draft"]
            || words is ["draft", "return" or "self" or "version" or "document", ..];
    }

    /// <summary>Whether a line of the front page has the word stamped on it in capitals.</summary>
    public static bool HoldsDraftStamp(string text) =>
        IsDraftStamp(text)
        || text.Length <= LongestStamp && text.Split(' ', '(', ')', '-', ':').Contains("DRAFT", StringComparer.Ordinal);

    private static bool IsRule(string text) => text.Length > 1 && text.AsSpan().IndexOfAnyExcept(RuleSigns) < 0;

    private static bool IsPageNumber(string text)
    {
        if (text.Length > 20)
            return false;
        var words = Folded.Words(text);
        return words is ["page", ..]
                && words
                    .Skip(1)
                    .All(word =>
                        word is "of" || int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out _)
                    )
            || words.Length == 1 && words[0].Length <= 3 && words[0].All(char.IsAsciiDigit) && text.Length <= 5;
    }
}
