using System.Globalization;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>The number or letter with which a paragraph or item begins: "2.1", "3.", "(iv)", "b)".</summary>
/// <param name="Printed">The mark as printed.</param>
/// <param name="Style">What tells it from marks of another level.</param>
/// <param name="Ordinal">Its place among marks of its style, from 1.</param>
internal sealed record ItemMark(string Printed, string Style, int Ordinal)
{
    private const int LongestRoman = 5;
    private const int LongestHeading = 80;
    private static readonly string[] Romans =
    [
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "x",
        "xi",
        "xii",
        "xiii",
        "xiv",
        "xv",
        "xvi",
        "xvii",
        "xviii",
        "xix",
        "xx",
    ];

    /// <summary>Whether it is a number without a point or bracket inside it, as a section's heading has.</summary>
    public bool IsTop => Style is "1" or "1.0";

    /// <summary>The mark that a word is, or null. A letter that may be a Roman number goes on from the mark before it.</summary>
    public static ItemMark? Of(string word, ItemMark? before = null)
    {
        if (word.Length is < 2 or > 12)
            return null;
        var bare = word.Trim('(', ')', '.');
        if (bare.Length == 0 || word[0] == '(' && word[^1] != ')')
            return null;
        if (bare.All(sign => char.IsAsciiDigit(sign) || sign == '.'))
            return OfNumber(word, bare);
        return word[^1] is ')' or '.' ? OfLetters(word, bare.ToLowerInvariant(), before) : null;
    }

    /// <summary>The mark before a text, and the text without it.</summary>
    public static (ItemMark? Mark, string Behind) Before(string text)
    {
        var bare = WithoutBullet(text);
        var space = bare.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0)
            return (null, text);
        var rest = bare[(space + 1)..].TrimStart();
        var mark = Of(bare[..space]) ?? (IsBareNumber(bare[..space], rest) ? Of(bare[..space] + ".") : null);
        return mark is null ? (null, text) : (mark, rest);
    }

    // "2 RECOMMENDATIONS" is numbered; "16 May 2019" and "25 proposals" are not.
    private static bool IsBareNumber(string word, string rest) =>
        word.Length <= 2
        && word.All(char.IsAsciiDigit)
        && rest.Length is > 0 and <= LongestHeading
        && char.IsUpper(rest[0])
        && !rest.Any(char.IsAsciiDigit);

    /// <summary>The text without the bullet or dash before it.</summary>
    public static string WithoutBullet(string text)
    {
        var bare = text.TrimStart('•', '▪', '◦', '‣', '●', '■', '➢', '\uF0B7', '\uF0A7', '\uF0D8');
        if (bare.Length > 2 && bare[0] is '-' or '–' or '*' && bare[1] == ' ')
            bare = bare[2..];
        return bare.TrimStart();
    }

    private static ItemMark? OfNumber(string word, string bare)
    {
        var parts = bare.Split('.');
        if (parts.Length > 4 || Array.Exists(parts, part => part.Length is 0 or > 2))
            return null;
        var last = int.Parse(parts[^1], CultureInfo.InvariantCulture);
        if (parts.Length == 1)
            return word[^1] switch
            {
                ')' => new(word, "1)", last),
                '.' => new(word, "1", last),
                _ => null,
            };
        return parts is [var first, "0"]
            ? new(word, "1.0", int.Parse(first, CultureInfo.InvariantCulture))
            : new(word, string.Create(CultureInfo.InvariantCulture, $"1.{parts.Length}"), last);
    }

    private static ItemMark? OfLetters(string word, string bare, ItemMark? before)
    {
        var roman = bare.Length <= LongestRoman ? Array.IndexOf(Romans, bare) + 1 : 0;
        var letter = bare.Length == 1 && char.IsAsciiLetter(bare[0]) ? bare[0] - 'a' + 1 : 0;
        if (word[^1] == '.' && (letter == 0 || !char.IsAsciiLetterLower(word[0])))
            return null;
        var goesOnByLetter = before is { Style: "a" } && letter == before.Ordinal + 1;
        if (roman > 0 && !goesOnByLetter && (bare.Length > 1 || bare == "i" || before is { Style: "i" }))
            return new(word, "i", roman);
        return letter > 0 ? new(word, "a", letter) : null;
    }
}
