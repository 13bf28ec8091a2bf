using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>The actions that a review which is no self-evaluation asks for, by its sections.</summary>
/// <param name="Review">What the document calls the review, or null where it does not say.</param>
/// <param name="Left">The text that was not read.</param>
internal sealed record ReviewActions(
    string? Review,
    IReadOnlyList<ReadAction> Actions,
    IReadOnlyList<Problem> Problems,
    UnplacedBlocks Left
);

/// <summary>
/// Reads the recommendations of a review: sections, and the actions under each, in a table or as marked paragraphs under
/// headings. What stands under no section says so; nothing is put down to a proposal.
/// </summary>
internal sealed class ReviewReader
{
    private const int LongestName = 200;
    private const int MostActions = 500;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly bool _inParagraphs;
    private readonly ReviewGathering _gathered = new();
    private readonly UnplacedBlocks _left = new();
    private string? _review;
    private string? _section;
    private ReviewColumns? _columns;
    private int _table;

    private ReviewReader(IReadOnlyList<Block> blocks, bool inParagraphs)
    {
        _blocks = blocks;
        _inParagraphs = inParagraphs && blocks.Any(block => !block.IsRow && NamesRecommendations(block.Text));
    }

    /// <summary>The actions, or null where the document holds no recommendations of a review.</summary>
    /// <param name="blocks">The document.</param>
    /// <param name="inParagraphs">Whether marked paragraphs may be actions; a report to a board has such for its own ends.</param>
    public static ReviewActions? Read(IReadOnlyList<Block> blocks, bool inParagraphs)
    {
        var reader = new ReviewReader(blocks, inParagraphs);
        for (var at = 0; at < blocks.Count; at++)
            reader.Take(at);
        return reader._gathered.Count == 0
            ? null
            : new(reader._review, reader._gathered.Actions(), reader._gathered.Problems, reader._left);
    }

    private void Take(int at)
    {
        var block = _blocks[at];
        var took = block.IsRow ? TakeRow(block) : TakeParagraph(block);
        _left.Index = at;
        if (!took && block.Text.Length > 0)
            _left.Add(block);
    }

    private bool TakeRow(Block row)
    {
        if (ReviewColumns.Of(row) is { } head)
        {
            (_columns, _table) = (head, row.Table);
            return true;
        }
        // A table without heads goes on from the one before it where it follows at once; another has to name its columns.
        if (_columns is null || row.Table != _table && row.Width != _columns.Width)
            return false;
        _table = row.Table;
        var filled = row.Cells.Where(cell => cell.Text.Length > 0).ToList();
        if (filled is [var only] && only.Column < Math.Max(1, _columns.Action) && only.Text.Length <= LongestName)
        {
            _section = only.Text;
            return true;
        }
        if (
            _columns.Section is { } column
            && row.Cells.FirstOrDefault(c => c.Column == column) is { Text.Length: > 0 } own
        )
            _section = Markup.Cut(own.Text, LongestName - 1);
        if (_gathered.Count >= MostActions)
            return false;
        _gathered.Row(row, _columns, _section);
        return true;
    }

    private bool TakeParagraph(Block block)
    {
        _columns = null;
        if (block.Text.Length == 0)
            return false;
        if (_review is null && _gathered.Count == 0 && NamesReview(block.Text))
        {
            _review = block.Text;
            return true;
        }
        var (mark, behind) = ItemMark.Before(block.Text);
        if (IsSection(block, mark, behind))
        {
            _section = block.Text;
            return true;
        }
        var bulleted = ItemMark.WithoutBullet(block.Text) != block.Text;
        if (
            !_inParagraphs
            || _review is null
            || _section is null
            || mark is null && !bulleted
            || _gathered.Count >= MostActions
        )
            return false;
        _gathered.Paragraph(block, mark?.Printed, mark is null ? ItemMark.WithoutBullet(block.Text) : behind, _section);
        return true;
    }

    private static bool NamesReview(string text) =>
        text.Length is > 0 and <= LongestName
        && text[^1] is not ('.' or ':' or ';')
        && Folded.Words(text).Any(word => word is "review" or "audit" or "inspection");

    private static bool NamesRecommendations(string text) =>
        text.Length is > 0 and <= LongestName
        && Folded.Words(text).Any(word => word is "recommendation" or "recommendations" or "actions");

    private static bool IsSection(Block block, ItemMark? mark, string behind)
    {
        if (block.Text.Length > 120 || block.Text[^1] is '.' or ';')
            return false;
        return Folded.Words(block.Text, 40) is ["section" or "theme" or "part" or "chapter" or "area", _, ..]
            || block.Emphasised && (mark is null || mark.IsTop) && behind.Length > 0;
    }
}
