using System.Buffers;
using System.Text;

namespace GovernanceLedger.Documents.Returns;

/// <summary>
/// Collects a list's items: splits them at bullets and joins again what a page or line break cut, without touching the words.
/// </summary>
internal sealed class Items
{
    private const int LineLength = 90;
    private const int LongestJoiningWord = 12;
    private const int ShortRemainder = 12;
    private const int SureToBeWrapped = 40;

    private static readonly SearchValues<char> Bullets = SearchValues.Create("•▪◦‣⁃●■□➢➤\uF0B7\uF0A7\uF0D8");

    private readonly List<PlacedItem> items = [];
    private readonly List<SplitItem> split = [];
    private readonly StringBuilder last = new();
    private bool bulletPending;
    private bool lastWasBulleted;
    private int lastPieceLength;
    private string lastWhere = "";

    public IReadOnlyList<string> List => Placed.Select(item => item.Text).ToList();

    /// <summary>The items with the places at which they begin.</summary>
    public IReadOnlyList<PlacedItem> Placed
    {
        get
        {
            Close();
            return items;
        }
    }

    /// <summary>The items that were too long for the ledger and were split.</summary>
    public IReadOnlyList<SplitItem> Split
    {
        get
        {
            Close();
            return split;
        }
    }

    public bool Any => items.Count > 0 || last.Length > 0;

    /// <summary>Where the first item stands, or null.</summary>
    public string? Where { get; private set; }

    /// <summary>Where text was first put together from several cells of a row, or null.</summary>
    public string? ScatteredAt { get; set; }

    public void Add(Piece piece, string where, bool adjacent)
    {
        Where ??= where;
        if (piece.Exact is { } exact)
        {
            Close();
            lastWhere = where;
            bulletPending = false;
            AddWhole(exact, isExact: true);
            return;
        }
        for (var at = 0; at < piece.Text.Length; )
        {
            var next = piece.Text.AsSpan(at + 1).IndexOfAny(Bullets);
            var end = next < 0 ? piece.Text.Length : at + 1 + next;
            AddPart(piece.Text[at..end].Trim(), at == 0 && piece.StartsItem, at == 0 && adjacent, where);
            at = end;
        }
    }

    private void AddPart(string part, bool startsItem, bool adjacent, string where)
    {
        var bare = Bare(part);
        var bulleted = startsItem || bulletPending || bare.Length < part.Length;
        bulletPending = bulleted && bare.Length == 0;
        if (bare.Length == 0)
            return;
        if (!bulleted && last.Length > 0 && Continues(bare, adjacent))
            last.Append(' ').Append(bare);
        else
        {
            Close();
            last.Append(bare);
            lastWhere = where;
            lastWasBulleted = bulleted;
        }
        lastPieceLength = bare.Length;
    }

    // The item in hand is kept open, for a line that goes on with it may follow.
    private void Close()
    {
        if (last.Length > 0)
            AddWhole(last.ToString());
        last.Clear();
    }

    private void AddWhole(string text, bool isExact = false)
    {
        var parts = LongItem.Parts(text);
        if (parts.Count > 1)
            split.Add(new SplitItem(lastWhere, text.Length, parts.Count));
        items.AddRange(parts.Select(part => new PlacedItem(part, lastWhere, isExact)));
    }

    private static string Bare(string part)
    {
        if (part.Length > 0 && Bullets.Contains(part[0]))
            return Bare(part[1..].TrimStart());
        if (part is "-" or "–" or "o" or "·" or "*")
            return "";
        var dashed = part.Length > 2 && part[0] is '-' or '–' or '*' or '·' or '>';
        return dashed && part[1] == ' ' || part.StartsWith("o ", StringComparison.Ordinal)
            ? part[2..].TrimStart()
            : part;
    }

    private bool Continues(string text, bool adjacent)
    {
        var before = last.ToString(
            Math.Max(0, last.Length - LongestJoiningWord),
            Math.Min(last.Length, LongestJoiningWord)
        );
        if (char.IsLower(text[0]))
            return adjacent || before[^1] is not ('.' or '!' or '?' or ':');
        if (before[^1] is ',' or '&' or '/' || EndsInMidSentence(before))
            return true;
        if (before[^1] is '.' or '!' or '?' or ':' or ';')
            return false;
        if (
            adjacent && lastPieceLength >= SureToBeWrapped
            || char.IsAsciiDigit(text[0]) && text.Length <= ShortRemainder
        )
            return true;
        return lastWasBulleted && lastPieceLength >= LineLength && char.IsLetter(before[^1]);
    }

    private static bool EndsInMidSentence(string text)
    {
        var word = text.AsSpan(text.LastIndexOf(' ') + 1);
        return word
            is "and"
                or "or"
                or "of"
                or "the"
                or "to"
                or "for"
                or "in"
                or "with"
                or "by"
                or "a"
                or "an"
                or "from"
                or "on"
                or "at"
                or "their";
    }
}

/// <summary>An item with the place at which it begins.</summary>
/// <param name="IsExact">Whether it is kept to the letter, so that no conversion can have spoilt it.</param>
internal readonly record struct PlacedItem(string Text, string Where, bool IsExact = false);
