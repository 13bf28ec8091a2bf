using System.Globalization;

namespace GovernanceLedger.Documents.Returns;

/// <summary>A proposal's heading: its code, and the title where it stands behind the code.</summary>
internal sealed record Heading(string Code, string Title)
{
    private const int LongestHeading = 320;
    private const int LongestTitle = 250;
    private const int FarthestIn = 120;

    /// <summary>The heading that a text is, also behind a key feature's name or printed twice; else null.</summary>
    public static Heading? In(string text)
    {
        var last = Last(text.Length > LongestHeading ? text[..LongestHeading] : text);
        if (last is not null)
            return last;
        return text.Length <= LongestHeading ? NumberOnly(text) : null;
    }

    /// <summary>The title without what partnerships added to it, such as the months allowed.</summary>
    public static string TidyTitle(string title)
    {
        var tidy = title.Trim(' ', '_', ':', '-', '–', '—', '*');
        while (tidy.EndsWith(')') && tidy.LastIndexOf('(') is var open and > 0)
            tidy = tidy[..open].TrimEnd(' ', '_');
        return tidy;
    }

    private static Heading? Last(string text)
    {
        Heading? found = null;
        for (var at = 0; at <= FarthestIn && Next(text, at) is var (start, end, code); at = end)
        {
            if (found is null ? IsHeadingPlace(text, start) : string.Equals(found.Code, code, StringComparison.Ordinal))
                found = new Heading(code, TidyTitle(text[end..]));
        }
        return found;
    }

    // "Proposal" or "Indicator" followed by a code, wherever it stands.
    private static (int Start, int End, string Code)? Next(string text, int from)
    {
        for (var at = from; at < text.Length - 2; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || at > 0 && char.IsLetterOrDigit(text[at - 1]))
                continue;
            var word = WordBefore(text, at, out var start);
            if (start >= from && IsHeadingWord(word) && CodeAt(text, at) is var (code, end))
                return (start, end, code);
        }
        return null;
    }

    private static bool IsHeadingPlace(string text, int start)
    {
        var before = Folded.Of(text[..start]);
        return before.Length == 0
            || before.StartsWith("key feature", StringComparison.Ordinal)
            || before.StartsWith("proposal", StringComparison.Ordinal);
    }

    // "1.1 Title": a bare number is a heading only when the title behind it is that proposal's.
    private static Heading? NumberOnly(string text)
    {
        if (CodeAt(text, 0) is not var (code, end))
            return text.Length < LongestTitle && Template.ByTitle(text) is { } byTitle
                ? new Heading(byTitle, TidyTitle(text))
                : null;
        return Template.TitleShare(code, text[end..]) >= 0.6 ? new Heading(code, TidyTitle(text[end..])) : null;
    }

    private static string WordBefore(string text, int at, out int start)
    {
        var end = at;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return at - end <= 6 ? text[start..end].ToLowerInvariant() : "";
    }

    private static bool IsHeadingWord(string word) =>
        Folded.Alike(word, "proposal") || Folded.Alike(word, "indicator") || word is "osal";

    private static (string Code, int End)? CodeAt(string text, int at)
    {
        if (at >= text.Length || text[at] is < '1' or > '6')
            return null;
        var next = at + 1;
        while (next < text.Length && next - at < 4 && text[next] is ' ' or '.' or ',' or '·')
            next++;
        if (next == at + 1 || next >= text.Length || !char.IsAsciiDigit(text[next]))
            return null;
        if (next + 1 < text.Length && char.IsLetterOrDigit(text[next + 1]))
            return null;
        var code = string.Create(CultureInfo.InvariantCulture, $"{text[at]}.{text[next]}");
        return Template.IndexOf(code) < 0 ? null : (code, next + 1);
    }
}
