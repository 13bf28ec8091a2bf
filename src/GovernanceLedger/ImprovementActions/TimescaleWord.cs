using System.Globalization;

namespace GovernanceLedger.ImprovementActions;

/// <summary>A word, a number or a joining sign of a timescale.</summary>
/// <param name="Text">The word in lower case, its ordinal ending taken off.</param>
/// <param name="Printed">The word as printed.</param>
internal readonly record struct TimescaleWord(string Text, string Printed)
{
    private static readonly string[] Months = [.. Dates.Months];

    private static readonly string[] Numbers =
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    /// <summary>The month that it names in full or in short, 1 to 12, or 0.</summary>
    public int Month
    {
        get
        {
            var text = Text;
            return text is "sept" ? 9
                : text.Length < 3 ? 0
                : Array.FindIndex(
                    Months,
                    month => month == text || text.Length == 3 && month.StartsWith(text, StringComparison.Ordinal)
                ) + 1;
        }
    }

    /// <summary>The year of four digits that it is, or 0.</summary>
    public int Year => Text.Length == 4 && Number is >= 2000 and <= 2100 ? Number : 0;

    /// <summary>The year of this century that it is in two digits, up to its middle, or 0.</summary>
    public int ShortYear =>
        Text.Length == 2 && char.IsAsciiDigit(Text[0]) && Number is >= 0 and < 50 ? 2000 + Number : 0;

    /// <summary>The number that it is in figures or, up to twelve, in letters, or -1.</summary>
    public int Number
    {
        get
        {
            if (int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
            var text = Text;
            return Array.FindIndex(Numbers, name => name == text) is var at and >= 0 ? at + 1 : -1;
        }
    }

    /// <summary>The words of a text; brackets and stops are left out, since they mean nothing here.</summary>
    public static List<TimescaleWord> In(string text)
    {
        var words = new List<TimescaleWord>();
        for (var at = 0; at < text.Length; )
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > at)
                words.Add(Of(text[at..end]));
            else if (!char.IsWhiteSpace(text[at]) && text[at] is not ('(' or ')' or ','))
                words.Add(Sign(text[at]));
            at = Math.Max(end, at + 1);
        }
        while (words.Count > 0 && words[^1].Text is "." or ";")
            words.RemoveAt(words.Count - 1);
        return words;
    }

    private static TimescaleWord Of(string printed)
    {
        var lower = printed.ToLowerInvariant();
        var digits = lower.Length - lower.AsSpan().TrimStart("0123456789").Length;
        return new(digits > 0 && lower[digits..] is "st" or "nd" or "rd" or "th" ? lower[..digits] : lower, printed);
    }

    private static TimescaleWord Sign(char sign)
    {
        var printed = sign.ToString();
        return new(
            sign switch
            {
                '–' or '—' or '‑' or '−' => "-",
                '’' or '‘' => "'",
                _ => printed,
            },
            printed
        );
    }
}
