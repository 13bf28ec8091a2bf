using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Tests.Returns;

public class WordTests
{
    private const string Shaded = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"92D050\"/>";

    [Theory]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F050\"/></w:r>")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr><w:t>ü</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings 2\" w:hAnsi=\"Wingdings 2\"/></w:rPr><w:t>P</w:t></w:r>")]
    [InlineData("<w:r><w:t>\uF0FC</w:t></w:r>")]
    [InlineData(
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent></w:sdt>"
    )]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
    )]
    [InlineData("<w:ins w:id=\"1\"><w:r><w:t>X</w:t></w:r></w:ins>")]
    public void Reads_marks_in_every_way_that_Word_keeps_them(string runs)
    {
        var row = WordDocument.Row("Our Rating", "", "", WordDocument.RawCell($"<w:p>{runs}</w:p>"), "");
        var rating = ReadingOf.Return(WordDocument.Rated(row)).Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Read, Level.Established));
        rating.Where.Should().Be("table 1, row 3");
    }

    [Theory]
    [InlineData("<w:del w:id=\"1\"><w:r><w:delText>X</w:delText></w:r></w:del>")]
    [InlineData(
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>"
    )]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>X</w:t></w:r>")]
    public void Does_not_read_what_Word_does_not_show(string runs)
    {
        var row = WordDocument.Row("Our Rating", "", "", WordDocument.RawCell($"<w:p>{runs}</w:p>"), "");
        ReadingOf.Return(WordDocument.Rated(row)).Of("1.1").Status.Should().Be(RatingStatus.Missing);
    }

    [Theory]
    [InlineData("<w:r><w:rPr><w:strike/></w:rPr><w:t>X</w:t></w:r>")]
    [InlineData("<w:r><w:drawing/></w:r>")]
    public void Doubts_a_struck_mark_and_a_drawn_one(string runs)
    {
        var row = WordDocument.Row("Our Rating", "", "", WordDocument.RawCell($"<w:p>{runs}</w:p>"), "");
        var rating = ReadingOf.Return(WordDocument.Rated(row)).Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Doubtful, Level.Established));
    }

    [Fact]
    public void Reads_by_grid_column_where_cells_are_merged()
    {
        var row = WordDocument.Row("Our Rating", WordDocument.Cell("", 2), "X", "");
        ReadingOf.Return(WordDocument.Rated(row)).Of("1.1").Level.Should().Be(Level.Established);
    }

    [Fact]
    public void Does_not_choose_between_two_levels_under_one_merged_cell()
    {
        var row = WordDocument.Row("Our Rating", "", WordDocument.Cell("X", 2), "");
        var rating = ReadingOf.Return(WordDocument.Rated(row)).Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Doubtful, null));
    }

    [Fact]
    public void Reads_a_levels_name_from_a_cell_merged_across_the_columns()
    {
        var row = WordDocument.Row("Our Rating", WordDocument.Cell("Partly Established", 4));
        var rating = ReadingOf.Return(WordDocument.Rated(row)).Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Read, Level.PartlyEstablished));
    }

    [Fact]
    public void Doubts_the_one_shaded_cell_of_an_empty_rating_row()
    {
        var row = WordDocument.Row("Our Rating", "", WordDocument.Cell("", 1, Shaded), "", "");
        var read = ReadingOf.Return(WordDocument.Rated(row));
        var rating = read.Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Doubtful, Level.PartlyEstablished));
        rating.Marks.Should().Equal("shading under Partly established");
        read.Problem("shading-alone", "1.1")!.Where.Should().Be("table 1, row 3");
    }

    [Fact]
    public void Keeps_the_words_of_a_shaded_rating_row()
    {
        var row = WordDocument.Row("Our Rating", "", WordDocument.Cell("", 1, Shaded), "", "The council dissents.");
        var read = ReadingOf.Return(WordDocument.Rated(row));
        read.Of("1.1").Status.Should().Be(RatingStatus.Doubtful);
        read.Problem("shading-alone", "1.1")!.Message.Should().Contain("The council dissents.");
    }

    [Fact]
    public void Doubts_a_mark_that_the_shading_contradicts()
    {
        var row = WordDocument.Row("Our Rating", "", WordDocument.Cell("", 1, Shaded), "X", "");
        ReadingOf.Return(WordDocument.Rated(row)).Of("1.1").Status.Should().Be(RatingStatus.Doubtful);
    }

    [Fact]
    public void Doubts_a_row_that_has_lost_a_cell()
    {
        var row = WordDocument.Row("Our Rating", "", "X", "");
        ReadingOf.Return(WordDocument.Rated(row)).Of("1.1").Status.Should().Be(RatingStatus.Doubtful);
    }

    [Fact]
    public void Keeps_list_paragraphs_lines_and_nested_tables_as_items()
    {
        var nested =
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Plan</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>made</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var content =
            "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>first</w:t></w:r></w:p><w:p><w:r><w:t>Second.</w:t><w:br/><w:t>Third</w:t></w:r></w:p>"
            + nested
            + "<w:p/>";
        var rows =
            WordDocument.Row("Our Rating", "", "X", "", "")
            + WordDocument.Row("Evidence / Notes", WordDocument.RawCell(content, 4));
        var rating = ReadingOf.Return(WordDocument.Rated(rows)).Of("1.1");
        rating.Evidence.Should().StartWith(["first", "Second.", "Third", "Plan made"]);
    }

    [Fact]
    public void Names_the_place_of_a_paragraph_by_the_table_before_it()
    {
        var bytes = new WordDocument()
            .Raw(Body())
            .Paragraph("Evidence")
            .Paragraph("call 01234 567890 for more")
            .Bytes();
        ReadingOf.Return(bytes).Problem("label-lost", "1.1")!.Where.Should().Be("paragraph 2 after table 1");
    }

    private static string Body() =>
        $"<w:p>{WordDocument.Run("Proposal 1.1")}</w:p><w:tbl>{WordDocument.Row("Rating", "Not yet established", "Partly established", "Established", "Exemplary")}{WordDocument.Row("Our Rating", "", "X", "", "")}</w:tbl>";
}
