namespace GovernanceLedger.Documents.Returns;

/// <summary>A paragraph or a table row: the one shape in which every format arrives.</summary>
/// <param name="Where">Its place in the document, in words.</param>
/// <param name="Table">The number of the table it is a row of; 0 for a paragraph.</param>
/// <param name="Cells">The cells from left to right; a paragraph has one.</param>
/// <param name="Width">The number of grid columns, empty ones included.</param>
/// <param name="Adjacent">Whether it follows the block before it without a gap.</param>
internal sealed record Block(string Where, int Table, IReadOnlyList<Cell> Cells, int Width, bool Adjacent)
{
    public bool IsRow => Table > 0;

    /// <summary>Whether it comes from text whose columns are made of spaces or are lost.</summary>
    public bool LaidOut { get; init; }

    /// <summary>Whether the whole paragraph is set as a heading or in heavy type.</summary>
    public bool Emphasised { get; init; }

    public string Text { get; } = string.Join(' ', Cells.Select(cell => cell.Text).Where(text => text.Length > 0));

    /// <summary>The number of hidden characters that were taken out of its cells.</summary>
    public int Hidden { get; } = Cells.Sum(cell => cell.Hidden);

    public Cell? FirstFilled => Cells.FirstOrDefault(cell => cell.Text.Length > 0);

    public static Block Paragraph(string where, Piece piece, bool adjacent) =>
        new(where, 0, [new Cell(0, 1, [piece])], 1, adjacent);
}

/// <summary>A document's blocks, or the refusal to read them.</summary>
internal sealed record DocumentBlocks(IReadOnlyList<Block>? Blocks, Unreadable? Refusal)
{
    public DocumentBlocks(IReadOnlyList<Block> blocks)
        : this(blocks, null) { }

    public DocumentBlocks(Unreadable refusal)
        : this(null, refusal) { }

    /// <summary>Whether a header, a footer or a watermark says draft.</summary>
    public bool StampedDraft { get; init; }

    /// <summary>The notes that were not read.</summary>
    public WordNotes Notes { get; init; } = WordNotes.None;
}

/// <summary>A cell by the grid columns that it covers.</summary>
internal sealed record Cell(int Column, int Span, IReadOnlyList<Piece> Pieces)
{
    public string Text { get; } =
        string.Join(' ', Pieces.Where(piece => piece.Exact is null).Select(piece => piece.Text)).Trim();

    /// <summary>Whether it holds an item that this program wrote as one.</summary>
    public bool HoldsExact { get; } = Pieces.Any(piece => piece.Exact is not null);

    public int End => Column + Span;

    /// <summary>The number of hidden characters that were taken out of its text.</summary>
    public int Hidden { get; } = Pieces.Sum(piece => piece.Hidden);

    /// <summary>Shading or highlighting that sets the cell off, or null.</summary>
    public string? Shade { get; init; }

    /// <summary>Whether the cell holds a picture or a drawn shape, which no text can tell.</summary>
    public bool Picture { get; init; }

    /// <summary>Whether text in the cell is struck through.</summary>
    public bool Struck { get; init; }
}

/// <summary>A paragraph, list item or line within a cell.</summary>
internal sealed record Piece(string Text, bool StartsItem)
{
    /// <summary>The number of hidden characters that were taken out of the text.</summary>
    public int Hidden { get; init; }

    /// <summary>An item that a content control marks as one, to the letter; null for text whose items have to be told apart.</summary>
    public string? Exact { get; init; }
}
