using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.Returns;

/// <summary>The same return in other layouts: its ratings survive.</summary>
public class LayoutTests
{
    [DocumentsTheory]
    [InlineData("word")]
    [InlineData("word, one giant table")]
    [InlineData("utf-16")]
    [InlineData("carriage returns")]
    [InlineData("pipes")]
    [InlineData("pipes with rules")]
    [InlineData("grid")]
    [InlineData("html")]
    [InlineData("lower case")]
    [InlineData("capitals")]
    [InlineData("no blank lines")]
    [InlineData("blank lines everywhere")]
    [InlineData("trailing tabs")]
    [InlineData("leading tab")]
    [InlineData("other marks")]
    [InlineData("latex marks")]
    [InlineData("no headings")]
    [InlineData("no descriptors")]
    [InlineData("no header rows")]
    [InlineData("misspelt")]
    [InlineData("columns of spaces")]
    public void Reads_the_same_ratings_from_every_layout(string layout) =>
        RealReturnTests
            .Profile(ReadingOf.Return(Layouts.As(layout, Documents.Text("moray.txt"))))
            .Should()
            .Be(RealReturnTests.Moray);

    [DocumentsTheory]
    [InlineData("word")]
    [InlineData("carriage returns")]
    [InlineData("pipes")]
    [InlineData("grid")]
    [InlineData("html")]
    [InlineData("lower case")]
    [InlineData("no blank lines")]
    [InlineData("blank lines everywhere")]
    [InlineData("trailing tabs")]
    [InlineData("leading tab")]
    [InlineData("other marks")]
    [InlineData("no headings")]
    [InlineData("no header rows")]
    [InlineData("misspelt")]
    public void Reads_the_same_ratings_where_only_descriptors_tell_the_tables(string layout) =>
        RealReturnTests
            .Profile(ReadingOf.Return(Layouts.As(layout, Documents.Text("angus.txt"))))
            .Should()
            .Be(RealReturnTests.Angus);

    [DocumentsTheory]
    [InlineData("word")]
    [InlineData("pipes")]
    [InlineData("grid")]
    [InlineData("html")]
    [InlineData("carriage returns")]
    [InlineData("trailing tabs")]
    public void Reads_the_same_doubts_from_every_layout(string layout) =>
        RealReturnTests
            .Profile(ReadingOf.Return(Layouts.As(layout, Documents.Text("north-ayrshire.txt"))))
            .Should()
            .Be(RealReturnTests.NorthAyrshire);

    [DocumentsTheory]
    [InlineData("angus.txt", RealReturnTests.Angus)]
    [InlineData("north-ayrshire.txt", RealReturnTests.NorthAyrshire)]
    public void Reads_no_level_from_columns_of_spaces_that_the_table_does_not_show(string name, string known)
    {
        var read = ReadingOf.Return(Layouts.As("columns of spaces", Documents.Text(name)));
        read.Ratings.Count(rating => rating.Status == RatingStatus.Read).Should().BePositive();
        RealReturnTests.AgreesWith(read, known);
    }
}
