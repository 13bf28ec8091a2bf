using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>Parts the leads of an action that stand in one cell, by commas and brackets, and names of two words by their number.</summary>
internal static class LeadNames
{
    private const int MostPaired = 12;

    // An office is written in as many words as it takes, so it cannot be cut in pairs.
    private static readonly HashSet<string> OfficeWords = new(
        "chief officer officers head director directors manager managers service services lead leads board boards council team group health social care finance financial integration joint partnership partnerships committee chair vice nurse medical clinical executive strategic planning performance improvement senior depute deputy associate assistant of all and the for community locality quality governance workforce people legal adult children housing primary acute support principal business".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>Whether a word, in lower case, is one of those that offices are called by.</summary>
    public static bool IsOfficeWord(string word) => word is not ("and" or "of" or "the") && OfficeWords.Contains(word);

    /// <summary>Whether two words beside each other may be a person's first name and surname.</summary>
    public static bool HoldsName(IReadOnlyList<string> words) =>
        Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(at => IsName(words[at - 1]) && IsName(words[at]));

    /// <summary>The leads, one by one.</summary>
    /// <param name="cells">The cells in which they stand, from the action's first row to its last.</param>
    /// <param name="paired">Whether names were parted by nothing but their number of words.</param>
    public static IReadOnlyList<string> In(IReadOnlyList<Cell> cells, out bool paired)
    {
        paired = false;
        var leads = new List<string>();
        foreach (var part in Lines(cells).SelectMany(Parts))
        {
            var pairs = Pairs(part);
            paired |= pairs.Count > 1;
            leads.AddRange(pairs);
        }
        return leads;
    }

    // Paragraphs of a cell are leads of their own where each is more than one word, as no broken line would be.
    private static IEnumerable<string> Lines(IReadOnlyList<Cell> cells) =>
        cells is [{ Pieces.Count: > 1 } one]
        && one.Pieces.All(piece => piece.StartsItem || piece.Text.Contains(' ', StringComparison.Ordinal))
            ? one.Pieces.Select(piece => piece.Text)
            : [string.Join(' ', cells.Select(cell => cell.Text))];

    private static IEnumerable<string> Parts(string line)
    {
        var from = 0;
        var depth = 0;
        for (var at = 0; at < line.Length; at++)
        {
            depth = Math.Max(
                0,
                depth
                    + (
                        line[at] == '(' ? 1
                        : line[at] == ')' ? -1
                        : 0
                    )
            );
            if (depth > 0 || Joint(line, at) is not (> 0 and var length))
                continue;
            yield return line[from..(line[at] == ')' ? at + 1 : at)];
            at += length - 1;
            from = at + 1;
        }
        yield return line[from..];
    }

    private static int Joint(string line, int at)
    {
        if (line[at] is ',' or ';' or '/' or '•' or ')')
            return 1;
        return string.CompareOrdinal(line, at, " and ", 0, 5) == 0 && EndsInName(line[..at]) ? 5 : 0;
    }

    // An "and" behind a person's name joins two leads; elsewhere it may belong to what an office is called.
    private static bool EndsInName(string before) =>
        before.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is [.., var first, var last]
        && IsName(first)
        && IsName(last);

    private static List<string> Pairs(string part)
    {
        var bare = part.Trim(' ', '.', ',', ';', ':', '-');
        var words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bracket = Array.FindIndex(words, word => word[0] == '(');
        var names = bracket < 0 ? words.Length : bracket;
        if (names is < 4 or > MostPaired || names % 2 != 0 || !words.Take(names).All(IsName))
            return bare.Any(char.IsLetter) ? [bare] : [];
        var pairs = words.Take(names).Chunk(2).Select(pair => string.Join(' ', pair)).ToList();
        if (bracket >= 0)
            pairs[^1] = string.Join(' ', words.Skip(names - 2));
        return pairs;
    }

    // A scanner takes the capital I of a first name for a lower-case l.
    private static bool IsName(string word) =>
        word.Length > 1
        && (char.IsUpper(word[0]) || word[0] == 'l')
        && word.Any(char.IsLower)
        && word.All(sign => char.IsLetter(sign) || sign is '\'' or '’' or '-')
        && !OfficeWords.Contains(word.ToLowerInvariant());
}
