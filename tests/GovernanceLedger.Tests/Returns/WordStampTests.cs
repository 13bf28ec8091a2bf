using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.Returns;

/// <summary>Headers, footers and watermarks of a Word document.</summary>
public class WordStampTests
{
    [Theory]
    [InlineData("word/header1.xml", "<w:p><w:r><w:t>DRAFT</w:t></w:r></w:p>", true)]
    [InlineData("word/header3.xml", "<w:p><w:r><w:t>Dra</w:t></w:r><w:r><w:t>ft</w:t></w:r></w:p>", true)]
    [InlineData("word/footer2.xml", "<w:p><w:r><w:t>Self-evaluation (DRAFT)</w:t></w:r></w:p>", true)]
    [InlineData(
        "word/header1.xml",
        "<w:p><w:r><w:pict><v:shape><v:textpath style=\"x\" string=\"DRAFT\"/></v:shape></w:pict></w:r></w:p>",
        true
    )]
    [InlineData(
        "word/header1.xml",
        "<w:p><w:r><w:pict><v:shape><v:textpath string=\"Draft 2\"/></v:shape></w:pict></w:r></w:p>",
        true
    )]
    [InlineData(
        "word/header1.xml",
        "<w:p><w:r><w:pict><v:shape><v:textpath string=\"CONFIDENTIAL\"/></v:shape></w:pict></w:r></w:p>",
        false
    )]
    [InlineData("word/header1.xml", "<w:p><w:r><w:t>Drafted by the office</w:t></w:r></w:p>", false)]
    [InlineData("word/header1.xml", "", false)]
    [InlineData("word/comments.xml", "<w:p><w:r><w:t>DRAFT</w:t></w:r></w:p>", false)]
    public void Knows_a_draft_by_its_header_footer_or_watermark(string part, string content, bool draft) =>
        ReadingOf.Return(Document().Bytes((part, WordDocument.Stamp(content)))).Draft.Should().Be(draft);

    [Fact]
    public void Refuses_a_header_that_inflates_too_far()
    {
        var bomb = WordDocument.Stamp($"<w:p><w:r><w:t>{new string('x', 9_000_000)}</w:t></w:r></w:p>");
        ReadingOf
            .Bytes(Document().Bytes(("word/header1.xml", bomb)))
            .Should()
            .BeOfType<Unreadable>()
            .Which.Code.Should()
            .Be("document-inflates-too-far");
    }

    [Fact]
    public void Refuses_a_document_whose_header_is_damaged() =>
        ReadingOf
            .Bytes(Document().Bytes(("word/header1.xml", "<w:hdr")))
            .Should()
            .BeOfType<Unreadable>()
            .Which.Code.Should()
            .Be("damaged-word-file");

    private static WordDocument Document() => WordDocument.FromText(SampleTable.RatedAt("1.1", 3));
}
