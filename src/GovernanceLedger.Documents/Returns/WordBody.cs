using System.Text;
using System.Xml;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Puts paragraphs, cells and rows together; a table within a cell becomes lines of that cell.</summary>
internal sealed class WordBody
{
    private const int WidestSpan = 64;
    private const int DeepestTable = 8;
    private const int MostColumns = 256;

    private readonly Stack<WordRow> rows = new();
    private readonly StringBuilder text = new();
    private int tables;
    private int paragraphsSinceTable;
    private int rowsInTable;
    private bool startsItem;
    private bool heading;
    private bool light;
    private StringBuilder? letters;

    public List<Block> Blocks { get; } = [];

    /// <summary>The number of characters read so far.</summary>
    public long Characters { get; private set; }

    /// <summary>Whether what comes is an item to the letter.</summary>
    public bool InItem => letters is not null;

    private WordRow? Row => rows.Count > 0 ? rows.Peek() : null;

    public void BeginTable()
    {
        FlushPiece();
        if (rows.Count > 0)
            return;
        tables++;
        rowsInTable = 0;
        paragraphsSinceTable = 0;
    }

    public void EndTable() => FlushPiece();

    public void BeginRow()
    {
        FlushPiece();
        if (rows.Count == 0)
            rowsInTable++;
        if (rows.Count > DeepestTable)
            throw new XmlException("Tables nested too deeply.");
        rows.Push(new WordRow());
    }

    public void EndRow()
    {
        FlushPiece();
        if (!rows.TryPop(out var row))
            return;
        if (Row is { } outer)
            outer.Add(
                new Piece(string.Join(' ', row.Cells.Select(cell => cell.Text).Where(part => part.Length > 0)), true)
                {
                    Hidden = row.Cells.Sum(cell => cell.Hidden),
                }
            );
        else if (row.Cells.Count > 0)
            Blocks.Add(
                new Block(
                    FormattableString.Invariant($"table {tables}, row {rowsInTable}"),
                    tables,
                    row.Cells,
                    row.Width,
                    Blocks.Count > 0 && rowsInTable > 1
                )
            );
    }

    public void BeginCell() => Row?.BeginCell();

    public void EndCell()
    {
        EndItem();
        FlushPiece();
        Row?.EndCell();
    }

    public void BeginParagraph()
    {
        FlushPiece();
        if (letters is { Length: > 0 })
            letters.Append('\n');
        if (rows.Count == 0)
            paragraphsSinceTable++;
    }

    public void EndParagraph()
    {
        FlushPiece();
        startsItem = heading = light = false;
    }

    public void StartItem() => startsItem = true;

    public void BreakLine()
    {
        FlushPiece();
        startsItem = false;
    }

    public void StartHeading() => heading = true;

    /// <summary>Begins an item that is kept to the letter; outside a table there is none.</summary>
    public void BeginItem()
    {
        FlushPiece();
        letters = Row is null ? null : new();
    }

    // What could show what it does not say is not kept to the letter; it is read as any text is.
    public void EndItem()
    {
        if (letters?.ToString() is not { } exact)
            return;
        letters = null;
        if (string.IsNullOrWhiteSpace(exact))
            return;
        if (TextCheck.HiddenCharacter(exact) is null)
            Row!.Add(new Piece("", StartsItem: true) { Exact = exact });
        else
            foreach (var piece in Markup.Pieces(exact))
                Row!.Add(piece with { StartsItem = true });
    }

    public void Append(string part, bool bold = false)
    {
        Characters += part.Length;
        if (letters is not null)
        {
            letters.Append(part);
            return;
        }
        light |= !bold && !string.IsNullOrWhiteSpace(part);
        text.Append(part);
    }

    public void Span(int span) => Row?.Span(Math.Clamp(span, 1, WidestSpan));

    public void SkipColumns(int count) => Row?.Skip(Math.Clamp(count, 0, MostColumns));

    public void LeaveColumns(int count) => Row?.Leave(Math.Clamp(count, 0, MostColumns));

    public void Shade(string colour) => Row?.Shade(colour);

    public void NotePicture() => Row?.NotePicture();

    public void NoteStruck() => Row?.NoteStruck();

    private void FlushPiece()
    {
        if (text.Length == 0)
            return;
        var where =
            tables == 0
                ? $"paragraph {paragraphsSinceTable}"
                : $"paragraph {paragraphsSinceTable} after table {tables}";
        var raw = text.ToString();
        text.Clear();
        foreach (var piece in Markup.Pieces(raw))
        {
            var item = piece with { StartsItem = piece.StartsItem || startsItem };
            if (item.Text.Length == 0)
                continue;
            if (Row is { } row)
                row.Add(item);
            else
                Blocks.Add(Block.Paragraph(where, item, adjacent: false) with { Emphasised = heading || !light });
        }
    }
}

/// <summary>A row under construction, by grid columns.</summary>
internal sealed class WordRow
{
    private const int MostCells = 256;
    private List<Piece> pieces = [];
    private bool inCell;
    private int span = 1;
    private string? shade;
    private bool picture;
    private bool struck;
    private int after;
    private int next;

    public List<Cell> Cells { get; } = [];

    public int Width => next + after;

    public void Skip(int columns) => next += Cells.Count == 0 ? columns : 0;

    public void Leave(int columns) => after = columns;

    public void Span(int columns) => span = columns;

    public void Shade(string colour) => shade = inCell ? colour : shade;

    public void NotePicture() => picture = inCell;

    public void NoteStruck() => struck = inCell;

    public void Add(Piece piece) => pieces.Add(piece);

    public void BeginCell()
    {
        pieces = [];
        span = 1;
        shade = null;
        picture = struck = false;
        inCell = true;
    }

    public void EndCell()
    {
        inCell = false;
        if (Cells.Count < MostCells)
            Cells.Add(
                new Cell(next, span, pieces)
                {
                    Shade = shade,
                    Picture = picture,
                    Struck = struck,
                }
            );
        next += span;
        pieces = [];
    }
}
