using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Picture = GovernanceLedger.Documents.Pictures.Picture;

namespace GovernanceLedger.Documents.Word;

/// <summary>
/// Writes a Word document from top to bottom: real headings, lists and tables on pages of A4, in English as written in
/// Britain. The same content gives the same bytes.
/// </summary>
/// <param name="title">The document's title.</param>
/// <param name="author">The office or body that it comes from, never a person.</param>
public sealed class WordWriter(string title, string author)
{
    /// <summary>The type of a Word document in HTTP.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly List<OpenXmlElement> _blocks = [];
    private readonly List<Picture> _pictures = [];

    /// <summary>What stands at the top of every page, or null.</summary>
    public string? Header { get; init; }

    /// <summary>What stands at the foot of every page, beside the page's number.</summary>
    public string Footer { get; init; } = "";

    /// <summary>A heading of a level from 1 to 3.</summary>
    /// <param name="onNewPage">Whether it begins a page.</param>
    public void Heading(int level, string text, bool onNewPage = false) =>
        Heading(level, [new(text, WordSpanKind.Text)], onNewPage);

    /// <summary>A heading of a level from 1 to 3, in stretches.</summary>
    public void Heading(int level, IReadOnlyList<WordSpan> spans, bool onNewPage = false) =>
        _blocks.Add(WordText.Paragraph(spans, WordStyles.Heading(level), onNewPage));

    /// <summary>Text that stands beside what the document is about and is not read back with it.</summary>
    public void Note(string text, string style = WordStyles.Normal) =>
        _blocks.AddRange(
            WordText.Paragraphs(text).Select(p => WordText.Paragraph([new WordSpan(p, WordSpanKind.Note)], style))
        );

    /// <summary>Text as people typed it: a blank line ends a paragraph, a line break stays one.</summary>
    public void Text(string text, string style = WordStyles.Normal) =>
        _blocks.AddRange(WordText.Paragraphs(text).Select(p => WordText.Paragraph(p, style)));

    /// <summary>A list with bullets.</summary>
    public void Bullets(IEnumerable<string> items) =>
        _blocks.AddRange(items.Select(i => WordText.Paragraph(i, WordStyles.Bullet)));

    /// <summary>A table of names and what they stand for, the names as the headers of its rows.</summary>
    /// <param name="caption">What the table shows, for those who hear it.</param>
    /// <param name="names">What the names are, above them.</param>
    /// <param name="texts">What stands beside them, above it.</param>
    public void Facts(string caption, string names, string texts, IEnumerable<(string Name, string Text)> facts) =>
        _blocks.Add(WordTable.OfFacts(caption, names, texts, facts));

    /// <summary>A table with a row of headers that comes again on each page, and a total where there is one.</summary>
    /// <param name="caption">What the table shows; it stands above it.</param>
    public void Table(
        string caption,
        IReadOnlyList<WordColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        IReadOnlyList<string>? total = null
    )
    {
        _blocks.Add(WordText.Paragraph(caption, WordStyles.Caption));
        _blocks.Add(WordTable.Of(caption, columns, rows.Select(Cells), total is null ? null : Cells(total), false));
    }

    /// <summary>A table under a heading that says what it shows, with a row of headers that comes again on each page.</summary>
    /// <param name="caption">What the table shows, for those who hear it.</param>
    /// <param name="headedRows">Whether the first cell of each row is its header.</param>
    public void Table(
        string caption,
        IReadOnlyList<WordColumn> columns,
        IEnumerable<IReadOnlyList<WordCell>> rows,
        bool headedRows
    ) => _blocks.Add(WordTable.Of(caption, columns, rows, null, headedRows));

    private static IReadOnlyList<WordCell> Cells(IReadOnlyList<string> row) => [.. row.Select(WordCell.Of)];

    /// <summary>A picture as wide as the text, with words in its place for those who do not see it.</summary>
    /// <param name="caption">What it shows; it stands above it.</param>
    public void Picture(string caption, Picture picture)
    {
        _pictures.Add(picture);
        _blocks.Add(WordText.Paragraph(caption, WordStyles.Caption));
        _blocks.Add(WordPicture.Of(caption, picture, _pictures.Count));
    }

    /// <summary>Lines to be filled in by hand, each with its name before it.</summary>
    /// <param name="what">What the names are, above them.</param>
    public void ToFillIn(string caption, string what, params IEnumerable<string> names) =>
        _blocks.Add(WordTable.ToFillIn(caption, what, names));

    /// <summary>The document.</summary>
    public byte[] ToArray() => WordPackage.Write(title, author, Header, Footer, _blocks, _pictures);
}
