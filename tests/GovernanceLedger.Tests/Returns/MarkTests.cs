using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Tests.Returns;

public class MarkTests
{
    [Theory]
    [InlineData("✓")]
    [InlineData("✔")]
    [InlineData("√")]
    [InlineData("☑")]
    [InlineData("☒")]
    [InlineData("🗸")]
    [InlineData("×")]
    [InlineData("✗")]
    [InlineData("✘")]
    [InlineData("x")]
    [InlineData("X")]
    [InlineData("х")] // Cyrillic
    [InlineData("Х")] // Cyrillic
    [InlineData("●")]
    [InlineData("Yes")]
    [InlineData("[x]")]
    [InlineData("(X)")]
    [InlineData("X.")]
    [InlineData("**X**")]
    [InlineData("<b>X</b>")]
    [InlineData("&#10003;")]
    [InlineData("$\\sqrt{}$")]
    [InlineData("$\\sqrt{ }$")]
    [InlineData("\\sqrt{}")]
    [InlineData("$\\surd$")]
    [InlineData("$\\checkmark$")]
    [InlineData("Established")]
    public void Reads_a_mark_that_nobody_mistakes(string mark)
    {
        var rating = ReadingOf.Return(SampleTable.Rated(SampleTable.Row(mark, 3))).Of("1.1");
        rating.Status.Should().Be(RatingStatus.Read);
        rating.Level.Should().Be(Level.Established);
        rating.Where.Should().Be("line 5");
        rating.Marks.Should().ContainSingle().Which.Should().EndWith(" under Established");
    }

    [Theory]
    [InlineData("V")]
    [InlineData("1")]
    [InlineData("J.")]
    [InlineData("P")]
    [InlineData(".")]
    [InlineData("*")]
    [InlineData("•")]
    [InlineData("/")]
    public void Calls_a_small_mark_doubtful_and_suggests_its_level(string mark)
    {
        var read = ReadingOf.Return(SampleTable.Rated(SampleTable.Row(mark, 2)));
        read.Of("1.1").Status.Should().Be(RatingStatus.Doubtful);
        read.Of("1.1").Level.Should().Be(Level.PartlyEstablished);
        read.Problem("doubtful-mark", "1.1")!.Where.Should().Be("line 5");
    }

    [Theory]
    [InlineData("Our Rating\t\tX\tX\t")]
    [InlineData("Our Rating\t\tX\tV\t")]
    [InlineData("Our Rating\t\tJ. J. J.\t\tV")]
    [InlineData("Our Rating\t\tx / x\t\t")]
    [InlineData("Our Rating\t\tX\tEstablished\t")]
    [InlineData("Our Rating\t\tX, not agreed\t\t")]
    [InlineData("Our Rating\t\tX or Established\t\t")]
    public void Calls_more_than_one_mark_doubtful_and_suggests_nothing(string row)
    {
        var read = ReadingOf.Return(SampleTable.Rated(row));
        read.Of("1.1").Status.Should().Be(RatingStatus.Doubtful);
        read.Of("1.1").Level.Should().BeNull();
        read.Problem("more-than-one-mark", "1.1").Should().NotBeNull();
    }

    [Theory]
    [InlineData("Our Rating\t\tX\t,\t")]
    [InlineData("Our Rating\t-\tX\t-\t-")]
    [InlineData("Our Rating\t☐\t☒\t☐\t☐")]
    [InlineData("Our Rating\tNo\tYes\tNo\tNo")]
    [InlineData("Rating:\t\tX\t\t")]
    [InlineData("Our ratlng\t\tX\t\t")]
    [InlineData("OUR RATING\t\tX\t\t")]
    [InlineData("Our Rating\tPartly Established\t\t\t")]
    [InlineData("Our Rating: Partly established\t\t\t\t")]
    public void Reads_one_mark_beside_fillers_and_dust(string row)
    {
        var rating = ReadingOf.Return(SampleTable.Rated(row)).Of("1.1");
        rating.Status.Should().Be(RatingStatus.Read);
        rating.Level.Should().Be(Level.PartlyEstablished);
    }

    [Theory]
    [InlineData("Our Rating\t\t\t\t")]
    [InlineData("Our Rating\t-\t-\t-\t-")]
    [InlineData("Our Rating\t☐\t☐\t☐\t☐")]
    [InlineData("Our Rating\t\t\t\tOwn words that spilled over.")]
    public void Reports_an_empty_row_as_missing(string row)
    {
        var read = ReadingOf.Return(SampleTable.Rated(row));
        read.Of("1.1").Status.Should().Be(RatingStatus.Missing);
        read.Of("1.1").Level.Should().BeNull();
        read.Problem("rating-missing", "1.1")!.Where.Should().Be("line 5");
    }

    [Fact]
    public void Lists_what_stands_in_the_row_as_printed()
    {
        var rating = ReadingOf.Return(SampleTable.Rated("Our Rating\t\tJ. J. J.\t\tV")).Of("1.1");
        rating.Marks.Should().Equal("J. J. J. under Partly established", "V under Exemplary");
    }

    [Fact]
    public void Does_not_read_a_level_under_another_levels_column()
    {
        var rating = ReadingOf.Return(SampleTable.Rated("Our Rating\t\t\t\tEstablished")).Of("1.1");
        rating.Status.Should().Be(RatingStatus.Doubtful);
    }

    [Fact]
    public void Reads_a_mark_in_the_header_row_where_the_rating_row_is_empty()
    {
        var text = SampleTable
            .Rated("Our Rating\t\t\t\t")
            .Replace("\tEstablished\t", "\tEstablished X\t", StringComparison.Ordinal);
        var rating = ReadingOf.Return(text).Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Read, Level.Established));
    }

    [Fact]
    public void Calls_a_mark_inside_a_descriptor_doubtful()
    {
        var text = SampleTable
            .Rated("Our Rating\t\t\t\t")
            .Replace("First signs", "✓ First signs", StringComparison.Ordinal);
        var rating = ReadingOf.Return(text).Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Doubtful, Level.PartlyEstablished));
    }
}
