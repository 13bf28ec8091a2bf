using System.Text;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>Takes recommendations apart: at their marks, one item for each mark of the outer level.</summary>
internal sealed class RecommendationItems
{
    private readonly List<(StringBuilder Text, string Where, ItemMark? Mark)> items = [];
    private string? topStyle;
    private bool bulleted;

    private RecommendationItems() { }

    /// <summary>The words that lead into the list, or null.</summary>
    public string? Lead { get; private set; }

    /// <summary>Where an item without a mark follows marked ones, so that it may be no recommendation, or null.</summary>
    public string? UnmarkedAt { get; private set; }

    /// <summary>Where a mark is skipped, so that an item may be lost, or null.</summary>
    public string? SkippedAt { get; private set; }

    /// <summary>Where the last item breaks off, so that more may follow, or null.</summary>
    public string? CutAt { get; private set; }

    /// <summary>The items without their marks.</summary>
    public IReadOnlyList<PlacedItem> List =>
        items.Select(item => new PlacedItem(Tidy(item.Text.ToString()), item.Where)).ToList();

    public static RecommendationItems Of(IEnumerable<ReportContent> content)
    {
        var read = new RecommendationItems();
        var pieces = MarkedPiece.Of(content.SelectMany(InlineMarks.Apart));
        var lead = pieces.Count > 1 && IsLead(pieces[0], pieces) ? 1 : 0;
        read.Lead = lead > 0 ? pieces[0].Content.Text : null;
        read.topStyle = pieces.Skip(lead).Select(piece => piece.Mark?.Style).FirstOrDefault(style => style is not null);
        foreach (var piece in pieces.Skip(lead))
            read.Take(piece.Content, piece.Mark, piece.Bulleted);
        read.NoteCut();
        return read;
    }

    // "The Board is asked to:" before a list, itself perhaps a numbered paragraph.
    private static bool IsLead(MarkedPiece first, List<MarkedPiece> all)
    {
        var text = first.Content.Text;
        var sibling = first.Mark is { } mark && all.Skip(1).Any(piece => piece.Mark?.Style == mark.Style);
        if (first.Bulleted || sibling || text[^1] is '.' or ';')
            return false;
        if (text[^1] is ':' or '-' or '–')
            return true;
        var outer = first.Mark is null or { Style: "1" or "1.2" };
        return outer && (all[1].Mark is not null || all[1].Bulleted);
    }

    private void Take(ReportContent piece, ItemMark? mark, bool bullet)
    {
        var own = mark is null ? Own(piece, bullet) : mark.Style == topStyle;
        if (own)
            Begin(piece, mark, bullet);
        else if (mark is not null)
            Append($"{mark.Printed} {piece.Text}", piece.Where);
        else
            Append(piece.Text, piece.Where);
    }

    private void Begin(ReportContent piece, ItemMark? mark, bool bullet)
    {
        if (mark is null && topStyle is not null || mark is null && bulleted && !bullet)
            UnmarkedAt ??= piece.Where;
        var last = items.FindLast(item => item.Mark is not null).Mark;
        if (mark is not null && mark.Ordinal != (last?.Ordinal ?? 0) + 1)
            SkippedAt ??= piece.Where;
        bulleted |= bullet;
        items.Add((new StringBuilder(piece.Text), piece.Where, mark));
    }

    private void Append(string text, string where)
    {
        if (items.Count == 0)
            items.Add((new StringBuilder(text), where, null));
        else
            items[^1].Text.Append(' ').Append(text);
    }

    // Without a mark: a new item, unless it goes on with the sentence or list in hand.
    private bool Own(ReportContent piece, bool bullet)
    {
        if (items.Count == 0)
            return true;
        var end = items[^1].Text[^1];
        if (bullet)
            return topStyle is null && end != ':';
        return !(char.IsLower(piece.Text[0]) || piece.Adjacent && end is not ('.' or ';' or ':') || end is ',' or ':');
    }

    private void NoteCut()
    {
        if (items.Count == 0)
            return;
        var text = items[^1].Text.ToString();
        if (
            text[^1] is ';' or ',' or ':'
            || text.EndsWith(" and", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(" or", StringComparison.OrdinalIgnoreCase)
        )
            CutAt = items[^1].Where;
    }

    private static string Tidy(string text)
    {
        var tidy = text.TrimEnd(' ', ';', ',');
        return
            tidy.EndsWith("; and", StringComparison.OrdinalIgnoreCase)
            || tidy.EndsWith(", and", StringComparison.OrdinalIgnoreCase)
            ? tidy[..^5].TrimEnd(' ', ';', ',')
            : tidy;
    }
}
