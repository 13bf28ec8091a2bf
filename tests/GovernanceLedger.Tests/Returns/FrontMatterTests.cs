using System.Globalization;
using System.Text;

namespace GovernanceLedger.Tests.Returns;

public class FrontMatterTests
{
    private static string Completed(string date) =>
        $"Name of Partnership\tSomewhere HSCP\nDate of completion\t{date}\n\n{SampleTable.RatedAt("1.1", 3)}";

    [Theory]
    [InlineData("10 May 2019", "2019-05-10")]
    [InlineData("18 th April 2019", "2019-04-18")]
    [InlineData("18<sup>th</sup> April, 2019", "2019-04-18")]
    [InlineData("15/05/2019", "2019-05-15")]
    [InlineData("15.5.19", "2019-05-15")]
    [InlineData("15-05-2019", "2019-05-15")]
    [InlineData("2019-05-15", "2019-05-15")]
    [InlineData("Wednesday 1st May 2019", "2019-05-01")]
    [InlineData("14 Sept 2019", "2019-09-14")]
    [InlineData("May 14 2019", "2019-05-14")]
    public void Reads_a_date_as_people_write_it(string printed, string date) =>
        ReadingOf
            .Return(Completed(printed))
            .CompletedOn.Should()
            .Be(DateOnly.Parse(date, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("May 2019")]
    [InlineData("31/02/2019")]
    [InlineData("05/15/2019")]
    [InlineData("14 or 15 May 2019")]
    [InlineData("soon")]
    public void Reports_a_date_that_is_not_a_day(string printed)
    {
        var read = ReadingOf.Return(Completed(printed));
        read.CompletedOn.Should().BeNull();
        read.Problem("completion-date-not-a-day")!.Where.Should().Be("line 2");
    }

    [Fact]
    public void Reports_a_date_left_blank_at_its_place()
    {
        var read = ReadingOf.Return(Completed(""));
        read.CompletedOn.Should().BeNull();
        read.Problem("completion-date-missing")!.Where.Should().Be("line 2");
    }

    [Fact]
    public void Reads_the_partnership_and_reports_its_absence()
    {
        ReadingOf.Return(Completed("")).Partnership.Should().Be("Somewhere HSCP");
        var read = ReadingOf.Return(SampleTable.RatedAt("1.1", 3));
        read.Partnership.Should().BeNull();
        read.Problem("partnership-missing").Should().NotBeNull();
    }

    [Theory]
    [InlineData("DRAFT", true)]
    [InlineData("Draft", true)]
    [InlineData("DRAFT v2", true)]
    [InlineData("Self-evaluation (DRAFT)", true)]
    [InlineData("We drafted a strategy.", false)]
    public void Knows_a_draft_by_its_stamp(string line, bool draft) =>
        ReadingOf.Return($"{line}\n\n{SampleTable.RatedAt("1.1", 3)}").Draft.Should().Be(draft);

    [Fact]
    public void Reads_the_text_in_any_usual_encoding()
    {
        var text = Completed("10 May 2019") + "Evidence – “quoted”, £5\n";
        var encodings = new[]
        {
            new UTF8Encoding(true),
            (Encoding)new UnicodeEncoding(false, true),
            new UnicodeEncoding(true, true),
            Encoding.Latin1,
        };
        foreach (var encoding in encodings)
        {
            var read = ReadingOf.Return([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            read.Partnership.Should().Be("Somewhere HSCP");
            read.Ratings[0].Where.Should().Be("line 8");
        }
    }

    [Fact]
    public void Reads_Windows_1252_quotation_marks_and_dashes()
    {
        var bytes = Encoding.Latin1.GetBytes(
            SampleTable.RatedAt("1.1", 3).Replace("We met.", "\u0093Met\u0094 \u0096 often.", StringComparison.Ordinal)
        );
        ReadingOf.Return(bytes).Of("1.1").Evidence.Should().Equal("“Met” – often.");
    }

    [Fact]
    public void Counts_lines_as_an_editor_does_also_with_carriage_returns()
    {
        var read = ReadingOf.Return(Completed("").Replace("\n", "\r\n", StringComparison.Ordinal));
        read.Of("1.1").Where.Should().Be("line 8");
    }
}
