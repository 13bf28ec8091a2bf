namespace GovernanceLedger.Documents.Returns;

/// <summary>Walks the blocks once and gathers them into sections, front matter and text that belongs to neither.</summary>
internal sealed class SectionFinder
{
    private const int LongestLooseText = 400;
    private const int LongestFeatureLine = 160;
    private const int MostSections = 1000;
    private const int RunTogetherFrom = 400;

    private readonly FrontMatter front;
    private readonly UnplacedBlocks unplaced;
    private Section? open;
    private Field field;
    private LevelColumns? tableColumns;
    private int columnsOfTable;
    private bool inPlan;

    private SectionFinder(FrontMatter front, UnplacedBlocks unplaced)
    {
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

    /// <summary>The sections in the document's order, or null where there are more than any return has.</summary>
    public static List<Section>? Find(IReadOnlyList<Block> blocks, FrontMatter front, UnplacedBlocks unplaced)
    {
        var finder = new SectionFinder(front, unplaced);
        for (unplaced.Index = 0; unplaced.Index < blocks.Count && finder.Sections.Count <= MostSections; unplaced.Index++)
            finder.Take(blocks[unplaced.Index]);
        return finder.Sections.Count > MostSections ? null : finder.Sections;
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
    private static bool IsRatingRow(Block block) => block.IsRow && block.FirstFilled is { } first && Labels.Of(first.Text) is Label.OurRating or Label.Rating;

    private void TakeRow(Block row)
    {
        var first = row.FirstFilled!;
        var (label, behind) = first.Column <= 1 ? Labels.Before(first.Text) : (Label.None, "");
        if (LevelColumns.FromHeader(row) is { } columns && !IsWrittenOut(row))
            BeginTable(row, columns);
        else if (label != Label.None && (!inPlan || label is not (Label.Evidence or Label.Actions)))
            TakeLabelled(row, label, first, behind);
        else if (PlanText.IsHeaderRow(row))
            EnterPlan(row);
        else if (RowHeading(row) is { } heading)
            BeginSection(row, heading, whole: row.Cells.Any(cell => string.Equals(Heading.In(cell.Text)?.Title, heading.Title, StringComparison.Ordinal)));
        else if (IsFeatureLine(row.Text))
            Close();
        else
            TakeContent(row);
    }

    // All four levels named in the rating row itself: a return that shades or strikes them instead of marking a cell.
    private bool IsWrittenOut(Block row) =>
        open is { Columns: not null, RatingRows.Count: 0 } && field == Field.Table && Folded.Of(row.FirstFilled!.Text, 40) is "our rating";

    // A heading cut over several cells still begins with its number; its title is lost with the cuts.
    private Heading? RowHeading(Block row)
    {
        if (inPlan)
            return null;
        if (Heading.In(row.FirstFilled!.Text) is { Title.Length: 0 } numbered)
            return numbered with { Title = Heading.In(row.Text)?.Title ?? "" };
        if (row.Cells.Count(cell => cell.Text.Length > 0) == 1)
            return Heading.In(row.Text) is { } whole ? Plausible(whole) : null;
        return row.FirstFilled.Text.StartsWith("Prop", StringComparison.OrdinalIgnoreCase) && Heading.In(row.Text) is { } cut ? Plausible(cut) : null;
    }

    // Inside evidence a sentence may begin with a proposal's number; a heading there carries its own title or none.
    private Heading? Plausible(Heading heading)
    {
        if (field is not (Field.Evidence or Field.Actions) || heading.Title.Length == 0)
            return heading;
        return Template.TitleShare(heading.Code, heading.Title) >= 0.4 ? heading : null;
    }

    private void TakeLabelled(Block row, Label label, Cell first, string behind)
    {
        switch (label)
        {
            case Label.Indicator:
                Ensure(row, fresh: open is { DescriptorRows.Count: > 0 } or { RatingRows.Count: > 0 } or { HasContent: true }).DescriptorRows.Add(row);
                field = Field.Table;
                break;
            case Label.Rating or Label.OurRating:
                TakeRating(row, new RatingRow(row, first, behind));
                break;
            case Label.Evidence or Label.Actions when open is not null:
                SetField(label);
                AddPieces(row, RowContent(row, first, behind), adjacent: false);
                break;
            case Label.PartnershipName or Label.Contact or Label.CompletionDate:
                front.Take(row, label, string.Join(' ', row.Cells.Where(cell => cell != first).Select(cell => cell.Text).Prepend(behind)).Trim());
                break;
            default:
                TakeContent(row);
                break;
        }
    }

    private void TakeRating(Block block, RatingRow rating)
    {
        var section = Ensure(block, fresh: open is { HasContent: true } && (open.RatingRows.Count > 0 || !block.IsRow));
        section.RatingRows.Add(rating);
        section.AwaitsTitle = false;
        field = Field.Evidence;
    }

    private void BeginTable(Block row, LevelColumns columns)
    {
        var section = Ensure(row, fresh: open is { HasTable: true } or { HasContent: true } or { LooseCharacters: > LongestLooseText });
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
        if (open is not { HasTable: false, HasContent: false } || !string.Equals(open.Code, heading.Code, StringComparison.Ordinal))
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
        open!.Title = null;
        open.AwaitsTitle = false;
        open.RunTogetherAt = block.Where;
        open.EvidenceLabelled = at >= 0;
        field = Field.Evidence;
        var rest = at < 0 ? "" : block.Text[(at + "our rating".Length)..].TrimStart('*', ' ', ':');
        if (rest.Length > 0)
            open.Evidence.Add(new Piece(rest, false), block.Where, adjacent: false);
    }

    private void TakeParagraph(Block block, string text)
    {
        if (inPlan && PlanText.Belongs(text))
            unplaced.AddPlan(block);
        else if (Heading.In(text) is { } heading && Plausible(heading) is { } plausible && !(inPlan && !text.StartsWith("Prop", StringComparison.OrdinalIgnoreCase)))
            BeginSection(block, plausible, whole: true);
        else if (IsFeatureLine(text))
            Close();
        else if (Sections.Exists(section => section.RatingRows.Count > 0) && PlanText.IsTitle(text))
            EnterPlan(block);
        else if (PlanText.IsAppendix(text))
            Close();
        else if (Labels.Before(text) is (not Label.None, _) labelled)
            TakeLabelledParagraph(block, labelled.Label, labelled.Behind);
        else
            TakeContent(block);
    }

    private void TakeLabelledParagraph(Block block, Label label, string behind)
    {
        switch (label)
        {
            case Label.Evidence or Label.Actions when open is not null:
                SetField(label);
                AddPieces(block, [new Piece(behind, block.Cells[0].Pieces[0].StartsItem)], adjacent: false);
                break;
            case Label.OurRating when open is not null:
                TakeRating(block, new RatingRow(block, block.Cells[0], behind));
                break;
            case Label.PartnershipName or Label.Contact or Label.CompletionDate:
                front.Take(block, label, behind);
                break;
            case Label.Rating or Label.Indicator when open is not null:
                break;
            default:
                TakeContent(block);
                break;
        }
    }

    private void TakeContent(Block block)
    {
        front.NoteDraft(block.Text);
        if (inPlan)
            unplaced.AddPlan(block);
        else if (open is null || field == Field.None || field == Field.Heading && !TakeTitle(block))
            PutAside(block);
        else if (field == Field.Table)
            TakeTableRow(block);
        else if (field is Field.Evidence or Field.Actions && !(LevelNames.Is(block.Text) && !block.IsRow))
            AddPieces(block, RowContent(block, null, ""), !block.IsRow && block.Adjacent);
    }

    private bool TakeTitle(Block block)
    {
        if (LevelNames.Is(block.Text))
            return true;
        if (!open!.AwaitsTitle || block.IsRow || block.Text.Length > 300)
            return false;
        open.Title = Heading.TidyTitle(block.Text);
        open.AwaitsTitle = false;
        return true;
    }

    private void TakeTableRow(Block block)
    {
        var filled = block.Cells.Count(cell => cell.Text.Length > 0);
        var unlabelled = block.IsRow && block.Cells[0].Text.Length == 0;
        if (unlabelled && filled == 1 && Marks.IsClear(block.FirstFilled!.Text))
            TakeRating(block, new RatingRow(block, null, ""));
        else if (unlabelled && open!.DescriptorRows.Count > 0)
            open.DescriptorRows.Add(block);
        else
            PutAside(block);
    }

    private void PutAside(Block block)
    {
        if (open is not null && field == Field.Heading)
            open.LooseCharacters += block.Text.Length;
        unplaced.Add(block);
    }

    private void AddPieces(Block block, IReadOnlyList<Piece> pieces, bool adjacent)
    {
        if (IsNationalNote(block.Text))
        {
            open!.NotForLocalCompletion = true;
            return;
        }
        var items = field == Field.Actions ? open!.Actions : open!.Evidence;
        foreach (var piece in pieces)
        {
            if (piece.Text.Length > 0 && !Noise.Is(piece.Text))
                items.Add(piece, block.Where, adjacent);
        }
    }

    // A sentence sliced over several cells by the conversion is put together; list items in one cell stay apart.
    private static IReadOnlyList<Piece> RowContent(Block row, Cell? label, string behind)
    {
        var filled = row.Cells.Where(cell => cell != label && cell.Text.Length > 0).ToList();
        if (filled.Count == 1 && behind.Length == 0)
            return filled[0].Pieces;
        return [new Piece(string.Join(' ', filled.Select(cell => cell.Text).Prepend(behind)).Trim(), false)];
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
        open = new Section(block.Where);
        Sections.Add(open);
    }

    private void Close()
    {
        field = Field.None;
        inPlan = false;
    }

    private void EnterPlan(Block block)
    {
        Close();
        inPlan = true;
        unplaced.AddPlan(block);
    }

    private static bool IsFeatureLine(string text) =>
        text.Length <= LongestFeatureLine && Folded.Words(text, 40) is ["key", "feature" or "features", ..];

    private static bool IsNationalNote(string text) =>
        text.Length < 300 && Folded.Of(text, 100).Replace(" ", "", StringComparison.Ordinal).Contains("notforlocal", StringComparison.Ordinal);
}
