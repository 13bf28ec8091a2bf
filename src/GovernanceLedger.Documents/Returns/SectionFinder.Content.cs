namespace GovernanceLedger.Documents.Returns;

/// <content>Where text without a label of its own belongs.</content>
internal sealed partial class SectionFinder
{
    private void TakeContent(Block block)
    {
        front.NoteDraft(block.Text);
        if (inPlan)
            Plan.Add(block);
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
        if (unlabelled && filled == 1 && Marks.IsMark(block.FirstFilled!.Text))
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
        open!.NoteHidden(block);
        var items = field == Field.Actions ? open!.Actions : open!.Evidence;
        if (
            block.IsRow
            && !block.LaidOut
            && block.Cells.Count(cell => cell.Text.Length > 0 && Labels.Of(cell.Text) == Label.None) > 1
        )
            items.ScatteredAt ??= block.Where;
        foreach (var piece in pieces)
        {
            if (piece.Exact is not null || piece.Text.Length > 0 && !Noise.Is(piece.Text))
                items.Add(piece, block.Where, adjacent);
        }
    }

    // A sentence sliced over several cells by the conversion is put together; list items in one cell stay apart.
    private static IReadOnlyList<Piece> RowContent(Block row, Cell? label, string behind)
    {
        var filled = row.Cells.Where(cell => cell != label && (cell.Text.Length > 0 || cell.HoldsExact)).ToList();
        if ((filled.Count == 1 && behind.Length == 0) || filled.Exists(cell => cell.HoldsExact))
            return [.. filled.SelectMany(cell => cell.Pieces)];
        return [new Piece(string.Join(' ', filled.Select(cell => cell.Text).Prepend(behind)).Trim(), false)];
    }
}
