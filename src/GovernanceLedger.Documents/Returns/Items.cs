using System.Buffers;

namespace GovernanceLedger.Documents.Returns;

/// <summary>
/// Collects a list's items: splits them at bullets and joins again what a page or line break cut, without touching the words.
/// </summary>
internal sealed class Items
{
    private const int LineLength = 90;
    private const int ShortRemainder = 12;
    private const int SureToBeWrapped = 40;

    private static readonly SearchValues<char> Bullets = SearchValues.Create("•▪◦‣⁃●■□➢➤\uF0B7\uF0A7\uF0D8");

    private readonly List<string> items = [];
    private bool bulletPending;
    private bool lastWasBulleted;
    private int lastPieceLength;

    public IReadOnlyList<string> List => items;

    /// <summary>Where the first item stands, or null.</summary>
    public string? Where { get; private set; }

    public void Add(Piece piece, string where, bool adjacent)
    {
        Where ??= where;
        var text = piece.Text;
        var first = true;
        while (text.Length > 0)
        {
            var next = text.AsSpan(1).IndexOfAny(Bullets) + 1;
            var part = next == 0 ? text : text[..next];
            AddPart(part, first && piece.StartsItem, first && adjacent);
            text = next == 0 ? "" : text[next..];
            first = false;
        }
    }

    private void AddPart(string part, bool startsItem, bool adjacent)
    {
        var bare = Bare(part.Trim());
        var bulleted = startsItem || bulletPending || bare.Length < part.Trim().Length;
        bulletPending = bulleted && bare.Length == 0;
        if (bare.Length == 0)
            return;
        if (!bulleted && items.Count > 0 && Continues(items[^1], bare, adjacent))
            items[^1] = $"{items[^1]} {bare}";
        else
        {
            items.Add(bare);
            lastWasBulleted = bulleted;
        }
        lastPieceLength = bare.Length;
    }

    private static string Bare(string part)
    {
        if (part.Length > 0 && Bullets.Contains(part[0]))
            return Bare(part[1..].TrimStart());
        if (part is "-" or "–" or "o" or "·" or "*")
            return "";
        var dashed = part.Length > 2 && part[0] is '-' or '–' or '*' or '·' or '>';
        return dashed && part[1] == ' ' || part.StartsWith("o ", StringComparison.Ordinal) ? part[2..].TrimStart() : part;
    }

    private bool Continues(string before, string text, bool adjacent)
    {
        if (char.IsLower(text[0]))
            return adjacent || before[^1] is not ('.' or '!' or '?' or ':');
        if (before[^1] is ',' or '&' or '/' || EndsInMidSentence(before))
            return true;
        if (before[^1] is '.' or '!' or '?' or ':' or ';')
            return false;
        if (adjacent && lastPieceLength >= SureToBeWrapped || char.IsAsciiDigit(text[0]) && text.Length <= ShortRemainder)
            return true;
        return lastWasBulleted && lastPieceLength >= LineLength && char.IsLetter(before[^1]);
    }

    private static bool EndsInMidSentence(string text)
    {
        var last = text.AsSpan(text.LastIndexOf(' ') + 1);
        return last is "and" or "or" or "of" or "the" or "to" or "for" or "in" or "with" or "by" or "a" or "an" or "from" or "on" or "at" or "their";
    }
}
