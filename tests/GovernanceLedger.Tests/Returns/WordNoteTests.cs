using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.Returns;

/// <summary>Footnotes, endnotes and comments of a Word document, which are counted and not read.</summary>
public class WordNoteTests
{
    private const string Separators =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
        + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:t>...</w:t></w:r></w:p></w:footnote>";

    [Fact]
    public void Says_how_many_notes_of_each_kind_there_are_and_quotes_none()
    {
        var problem = With(
                (
                    "word/footnotes.xml",
                    Notes(Separators, Note("footnote", "The council"), Note("footnote", "dissents."))
                ),
                ("word/endnotes.xml", Notes(Note("endnote", "Not the council."))),
                ("word/comments.xml", Notes(Note("comment", "Is it?"), Note("comment", "No."), Note("comment", "Yes.")))
            )
            .Problem("notes-not-read")!;
        problem.Message.Should().Contain("2 footnotes, 1 endnote and 3 comments").And.NotContain("council");
        problem.Proposal.Should().BeNull();
    }

    [Theory]
    [InlineData("word/footnotes.xml", "footnote", "1 footnote,")]
    [InlineData("word/endnotes.xml", "endnote", "1 endnote,")]
    [InlineData("word/comments.xml", "comment", "1 comment,")]
    [InlineData("word/comments2.xml", "comment", "1 comment,")]
    public void Counts_one_note_as_one(string part, string kind, string said) =>
        With((part, Notes(Note(kind, "Words.")))).Problem("notes-not-read")!.Message.Should().Contain(said);

    [Fact]
    public void Says_nothing_where_no_note_holds_text()
    {
        With().Problem("notes-not-read").Should().BeNull();
        With(("word/footnotes.xml", Notes(Separators)), ("word/comments.xml", Notes(Note("comment", " "))))
            .Problem("notes-not-read")
            .Should()
            .BeNull();
    }

    [Fact]
    public void Does_not_count_what_was_deleted_from_a_note()
    {
        var deleted =
            "<w:comment><w:p><w:del w:id=\"1\"><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p></w:comment>";
        With(("word/comments.xml", Notes(deleted))).Problem("notes-not-read").Should().BeNull();
    }

    [Fact]
    public void Refuses_notes_that_inflate_too_far() =>
        Refused(Notes(Note("comment", new string('x', 9_000_000)))).Should().Be("document-inflates-too-far");

    [Fact]
    public void Refuses_a_document_whose_notes_are_damaged() => Refused("<w:comments").Should().Be("damaged-word-file");

    private static string Refused(string comments) =>
        ReadingOf.Bytes(Document().Bytes(("word/comments.xml", comments))).Should().BeOfType<Unreadable>().Subject.Code;

    private static Return With(params (string Name, string Content)[] parts) =>
        ReadingOf.Return(Document().Bytes(parts));

    private static WordDocument Document() => WordDocument.FromText(SampleTable.RatedAt("1.1", 3));

    private static string Notes(params string[] notes) =>
        $"<w:notes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{string.Concat(notes)}</w:notes>";

    private static string Note(string kind, string text) =>
        $"<w:{kind} w:id=\"1\"><w:p>{WordDocument.Run(text)}</w:p><w:p/></w:{kind}>";
}
