namespace GovernanceLedger.Documents.Returns;

/// <summary>Walks the blocks once and gathers them into sections, front matter and text that belongs to neither.</summary>
internal sealed partial class SectionFinder
{
    private const int LongestLooseText = 400;
    private const int LongestFeatureLine = 160;
    private const int LongestOwnTitle = 120;
    private const int MostSections = 1000;
    private const int RunTogetherFrom = 400;

    private readonly IReadOnlyList<Block> blocks;
    private readonly FrontMatter front;
    private readonly UnplacedBlocks unplaced;
    private Section? open;
    private Field field;
    private LevelColumns? tableColumns;
    private int columnsOfTable;
    private bool inPlan;
    private Block? heading;

    private SectionFinder(IReadOnlyList<Block> blocks, FrontMatter front, UnplacedBlocks unplaced)
    {
        this.blocks = blocks;
        this.front = front;
        this.unplaced = unplaced;
    }

    private enum Field
    {
        None,
        Heading,
        Table,
        Evidence,
        Actions,
    }

    public List<Section> Sections { get; } = [];

    /// <summary>What stands in an action plan bound with the return.</summary>
    public List<Block> Plan { get; } = [];

    /// <summary>The finder with all it found, or null where there are more sections than any return has.</summary>
    public static SectionFinder? Find(IReadOnlyList<Block> blocks, FrontMatter front, UnplacedBlocks unplaced)
    {
        var finder = new SectionFinder(blocks, front, unplaced);
        for (
            unplaced.Index = 0;
            unplaced.Index < blocks.Count && finder.Sections.Count <= MostSections;
            unplaced.Index++
        )
            finder.Take(blocks[unplaced.Index]);
        return finder.Sections.Count > MostSections ? null : finder;
    }

    private void Take(Block block)
    {
        var text = block.Text;
        if (text.Length == 0 || Noise.Is(text) && !IsRatingRow(block))
        {
            front.NoteDraft(text);
            unplaced.Pass();
            return;
        }
        if (block.IsRow)
            TakeRow(block);
        else
            TakeParagraph(block, text);
    }

    // A row with nothing but a dash or a digit in it may still be the rating.
    private static bool IsRatingRow(Block block) =>
        block.IsRow && block.FirstFilled is { } first && Labels.Of(first.Text) is Label.OurRating or Label.Rating;

    private void BeginTable(Block row, LevelColumns? columns)
    {
        var section = Ensure(
            row,
            fresh: open is { HasTable: true } or { HasContent: true } or { LooseCharacters: > LongestLooseText }
        );
        section.Columns = columns;
        section.Header = row;
        section.AwaitsTitle = false;
        tableColumns = columns;
        columnsOfTable = row.Table;
        field = Field.Table;
        inPlan = false;
    }

    private void BeginSection(Block block, Heading heading, bool whole)
    {
        inPlan = false;
        this.heading = block;
        if (
            open is not { HasTable: false, HasContent: false }
            || !string.Equals(open.Code, heading.Code, StringComparison.Ordinal)
        )
            Open(block);
        open!.Code = heading.Code;
        open.Title ??= whole && heading.Title.Length > 0 ? heading.Title : null;
        open.AwaitsTitle = heading.Title.Length == 0;
        field = Field.Heading;
        TakeRunTogether(block);
    }

    // A whole table flattened into one paragraph: its columns are gone, and with them the rating.
    private void TakeRunTogether(Block block)
    {
        if (block.Text.Length < RunTogetherFrom)
            return;
        var at = block.Text.IndexOf("our rating", StringComparison.OrdinalIgnoreCase);
        open!.NoteHidden(block);
        open.Title = null;
        open.AwaitsTitle = false;
        open.RunTogetherAt = block.Where;
        open.EvidenceLabelled = at >= 0;
        field = Field.Evidence;
        var rest = at < 0 ? "" : block.Text[(at + "our rating".Length)..].TrimStart('*', ' ', ':');
        if (rest.Length > 0)
            open.Evidence.Add(new Piece(rest, false), block.Where, adjacent: false);
    }

    private void SetField(Label label)
    {
        field = label == Label.Actions ? Field.Actions : Field.Evidence;
        open!.AwaitsTitle = false;
        open.EvidenceLabelled |= label == Label.Evidence;
        open.ActionsLabelled |= label == Label.Actions;
    }

    private Section Ensure(Block block, bool fresh)
    {
        if (open is null || fresh || field == Field.None)
            Open(block);
        if (block.IsRow && block.Table == columnsOfTable)
            open!.Inherited = tableColumns;
        return open!;
    }

    private void Open(Block block)
    {
        open = new Section(block);
        Sections.Add(open);
    }

    private void Close()
    {
        field = Field.None;
        inPlan = false;
    }

    private void EnterPlan(Block block)
    {
        TakeHeadingAlong();
        Close();
        inPlan = true;
        Plan.Add(block);
    }

    // A proposal's heading right over a table of actions is the plan's, not that of a rating.
    private void TakeHeadingAlong()
    {
        if (field != Field.Heading || heading is null || open is not { HasTable: false, HasContent: false })
            return;
        Sections.Remove(open);
        open = null;
        Plan.Add(heading);
    }

    private static bool IsFeatureLine(string text) =>
        text.Length <= LongestFeatureLine && Folded.Words(text, 40) is ["key", "feature" or "features", ..];

    private static bool IsNationalNote(string text) =>
        text.Length < 300
        && Folded
            .Of(text, 100)
            .Replace(" ", "", StringComparison.Ordinal)
            .Contains("notforlocal", StringComparison.Ordinal);
}
