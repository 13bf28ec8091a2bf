using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Meetings;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.BoardReports;

public class DirectionTests
{
    private const string Marked = "1. No Direction Required\t√";

    private static string Table(string none, string council, string board, string both) =>
        SampleReport
            .With(Marked, $"1. No Direction Required\t{none}")
            .Replace("2. Skerrivore Council\t", $"2. Skerrivore Council\t{council}", StringComparison.Ordinal)
            .Replace("3. NHS Skerrivore\t", $"3. NHS Skerrivore\t{board}", StringComparison.Ordinal)
            .Replace(
                "4. Skerrivore Council and NHS Skerrivore\t",
                $"4. Skerrivore Council and NHS Skerrivore\t{both}",
                StringComparison.Ordinal
            );

    private static string Instead(string section)
    {
        var start = SampleReport.Board.IndexOf("Direction Required to\t", StringComparison.Ordinal);
        var end = SampleReport.Board.IndexOf("5.\tCONSULTATION", StringComparison.Ordinal);
        return $"{SampleReport.Board[..start]}{section}\n\n{SampleReport.Board[end..]}";
    }

    [Theory]
    [InlineData("√", "", "", "", DirectionRequired.None)]
    [InlineData("", "X", "", "", DirectionRequired.Council)]
    [InlineData("", "", "✓", "", DirectionRequired.HealthBoard)]
    [InlineData("☐", "☐", "☐", "☒", DirectionRequired.Both)]
    [InlineData("No", "No", "No", "Yes", DirectionRequired.Both)]
    public void Reads_the_answer_that_the_mark_stands_beside(
        string none,
        string council,
        string board,
        string both,
        DirectionRequired expected
    )
    {
        SampleReport.Read(Table(none, council, board, both)).Direction.Should().Be(expected);
        SampleReport.ReadWord(Table(none, council, board, both)).Direction.Should().Be(expected);
    }

    [Theory]
    [InlineData("√", "", "", "√", "more-than-one-mark")]
    [InlineData("", "X", "X", "", "more-than-one-mark")]
    [InlineData("X", "", "V", "", "more-than-one-mark")]
    [InlineData("x / x", "", "", "", "more-than-one-mark")]
    [InlineData("", "V", "", "", "doubtful-mark")]
    [InlineData("", "", ".", "", "doubtful-mark")]
    [InlineData("", "", "", "", "direction-unmarked")]
    public void Reports_what_is_no_one_clear_mark(string none, string council, string board, string both, string code)
    {
        var report = SampleReport.Read(Table(none, council, board, both));
        report.Direction.Should().BeNull();
        report.Problem(code)!.Where.Should().StartWith("line ");
    }

    [Fact]
    public void Reads_answers_in_columns_with_the_mark_below()
    {
        const string Header =
            "Direction required?\tNo direction required\tSkerrivore Council\tNHS Skerrivore\tSkerrivore Council and NHS Skerrivore";
        SampleReport.Read(Instead($"{Header}\n\t\t\tX\t")).Direction.Should().Be(DirectionRequired.HealthBoard);
        SampleReport.Read(Instead($"{Header}\n\tX\t\tX\t")).Problem("more-than-one-mark").Should().NotBeNull();
        SampleReport.Read(Instead($"{Header}\nX\t\t\t\t")).Problem("mark-outside-options").Should().NotBeNull();
    }

    [Theory]
    [InlineData(
        "DIRECTIONS\n\n1. No Direction Required ☐\n\n2. Skerrivore Council ☒\n\n3. NHS Skerrivore ☐",
        DirectionRequired.Council
    )]
    [InlineData("Direction required: No direction required", DirectionRequired.None)]
    [InlineData(
        "Direction Required to Council, Health Board or Both\nDirection to:\n1. No Direction Required\t☐\n2. Skerrivore Council\t☐\n3. NHS Skerrivore\t☒",
        DirectionRequired.HealthBoard
    )]
    [InlineData(
        "8.0\tDIRECTIONS\n\n8.1\tThe answer is below.\n\nDirection Required to Council, NHS or Both\tDirection to:\t\n\t1. No Direction Required\t\n\t2. Skerrivore Council\tX",
        DirectionRequired.Council
    )]
    [InlineData("7 DIRECTIONS\n\n7.1 No Directions are required.", DirectionRequired.None)]
    [InlineData("7. DIRECTIONS\n\n7.1 No direction required", DirectionRequired.None)]
    [InlineData("Direction Required to Council, Health Board or Both\tNo Direction Required", DirectionRequired.None)]
    public void Reads_answers_in_paragraphs_and_in_words(string section, DirectionRequired expected) =>
        SampleReport.Read(Instead(section)).Direction.Should().Be(expected);

    [Theory]
    [InlineData(
        "DIRECTIONS\n\nThe Board will wish to think about directions at its next meeting",
        "direction-not-told"
    )]
    [InlineData("Direction required: Yes", "direction-not-told")]
    [InlineData("DIRECTIONS\n\n1. No Direction Required\n\n2. Skerrivore Council", "direction-unmarked")]
    [InlineData("1.1 Nothing is said of it", "direction-missing")]
    public void Leaves_the_direction_open_where_nothing_tells_it(string section, string code)
    {
        var report = SampleReport.Read(Instead(section));
        report.Direction.Should().BeNull();
        report.Problem(code).Should().NotBeNull();
    }

    [Theory]
    [InlineData("\t4. Skerrivore Council and\tX\n\tNHS Skerrivore\t")]
    [InlineData("\t4. Skerrivore Council\tX\n\tand NHS Skerrivore\t")]
    [InlineData("\t4. Skerrivore Council\tX")]
    [InlineData("\t\tX")]
    [InlineData("\t4. Partners\tX")]
    public void Does_not_take_an_answer_that_is_cut_for_a_whole_one(string row)
    {
        var changed = Table("", "", "", "")
            .Replace("\t4. Skerrivore Council and NHS Skerrivore\t", row, StringComparison.Ordinal);
        var report = SampleReport.Read(changed);
        report.Direction.Should().BeNull();
        report.Problem("mark-outside-options").Should().NotBeNull();
    }

    [Fact]
    public void Goes_on_with_implications_that_follow_the_directions_in_one_table()
    {
        var joined = SampleReport
            .Board.Replace("Community Benefits:\tNot applicable\n\n", "", StringComparison.Ordinal)
            .Replace(
                "NHS Skerrivore\t\n\n5.",
                "NHS Skerrivore\t\nCommunity Benefits:\tA garden\n\n5.",
                StringComparison.Ordinal
            );
        var report = SampleReport.Read(joined);
        report.Direction.Should().Be(DirectionRequired.None);
        report.Of(ImplicationHeading.CommunityBenefits).Text.Should().Be("A garden");
    }
}
