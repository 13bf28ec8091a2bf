using GovernanceLedger.Documents.Engagement;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Engagement;
using GovernanceLedger.Tests.Imports;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.Engagement;

public sealed class EngagementTableTests
{
    private const string Head = "Date\tGroup consulted\tTerms of reference or purpose\tIssues consulted on\tMembership";

    [Fact]
    public void Reads_a_row_under_the_five_heads()
    {
        var row = Rows("3 September 2019\tCarers forum\tTo hear carers\tRespite\tCarers; Staff").Single();
        row.Days.Should().Equal(new DateOnly(2019, 9, 3));
        (row.Group, row.Purpose, row.Issues).Should().Be(("Carers forum", "To hear carers", "Respite"));
        row.AttendedBy.Should().Equal("Carers", "Staff");
        row.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("3, 10 and 17 May 2019", "2019-05-03 2019-05-10 2019-05-17", "")]
    [InlineData("3 September and 10 October 2019", "2019-09-03 2019-10-10", "")]
    [InlineData("Tuesday 3rd Sept 2019, 1/10/19", "2019-09-03 2019-10-01", "")]
    [InlineData("2019-09-03", "2019-09-03", "")]
    [InlineData("3 September 2019, Town hall", "2019-09-03", "Town hall")]
    [InlineData("3 May 2019 at Forfar<br>4 May 2019 at Brechin", "2019-05-03 2019-05-04", "Forfar|Brechin")]
    [InlineData("12 June 2019 Forfar; 13 June 2019 Brechin", "2019-06-12 2019-06-13", "Forfar|Brechin")]
    [InlineData("12 June 2019, Forfar, 13 June 2019, Brechin", "2019-06-12 2019-06-13", "Forfar|Brechin")]
    [InlineData("12 June 2019 (Forfar), 13 June 2019 (Brechin)", "2019-06-12 2019-06-13", "Forfar|Brechin")]
    [InlineData("12 June 2019 – Forfar – 13 June 2019 – Brechin", "2019-06-12 2019-06-13", "Forfar|Brechin")]
    [InlineData("12 June 2019 Forfar & 13/6/2019 Brechin", "2019-06-12 2019-06-13", "Forfar|Brechin")]
    [InlineData("12 June 2019 at Forfar and 13 June 2019 at Brechin", "2019-06-12 2019-06-13", "Forfar|Brechin")]
    [InlineData("12 June 2019<br>Forfar<br>13 June 2019<br>Brechin", "2019-06-12 2019-06-13", "Forfar|Brechin")]
    [InlineData(
        "12 June 2019 Town hall, Forfar; 13 and 14 June 2019 Brechin",
        "2019-06-12 2019-06-13 2019-06-14",
        "Town hall, Forfar|Brechin"
    )]
    [InlineData("12 June 2019 Forfar; Brechin", "2019-06-12", "Forfar|Brechin")]
    [InlineData("12 June 2019, Room 2, Town hall", "2019-06-12", "Room 2, Town hall")]
    [InlineData("12 June 2019 Perth and Kinross offices", "2019-06-12", "Perth and Kinross offices")]
    [InlineData("12 June 2019 Forfar 13 June 2019 Brechin", "", "")]
    [InlineData("12 June 2019 Forfar; 13 June Brechin", "", "")]
    [InlineData("12 June 2019 Forfar; 13 Brechin", "", "")]
    [InlineData("12 June 2019 Room 1, 13 June 2019 Brechin", "", "")]
    [InlineData("12 June 2019 - 14 June 2019 Forfar", "", "")]
    [InlineData("12 June 2019 to 14 June 2019 Forfar", "", "")]
    [InlineData("12 June 2019 at 2pm", "", "")]
    [InlineData("12 June 2019, Forfar, 10.30 to noon", "", "")]
    [InlineData("12 June 2019 and weekly thereafter", "", "")]
    [InlineData("12 June 2019<br>and monthly", "", "")]
    [InlineData("12 June 2019 Forfar until July", "", "")]
    [InlineData("3 to 5 May 2019", "", "")]
    [InlineData("May 2019", "", "")]
    [InlineData("31 June 2019", "", "")]
    [InlineData("Spring", "", "")]
    [InlineData("", "", "")]
    public void Reads_several_days_and_places_in_one_cell_and_no_day_that_is_not_sure(
        string cell,
        string days,
        string places
    )
    {
        var row = Rows($"{cell}\tCarers forum\tTo hear carers\tRespite\tCarers").Single();
        string.Join(' ', row.Days.Select(d => d.ToString("yyyy-MM-dd", null))).Should().Be(days);
        string.Join('|', row.Places).Should().Be(places);
    }

    [Theory]
    [InlineData("12 June 2019 at 2pm")]
    [InlineData("12 June 2019 and weekly thereafter")]
    [InlineData("12 June 2019 Forfar; 13 June Brechin")]
    public void What_is_neither_surely_a_day_nor_surely_a_place_is_asked_under_the_days(string cell)
    {
        var read = Table($"{cell}\tCarers forum\tTo hear carers\tRespite\tCarers");
        var asked = SampleDocument.Plan(read).Questions.Should().ContainSingle().Subject;
        asked.Field.Should().Be(ImportFields.Days(1));
        asked.Message.Should().Contain("12 June 2019");
        var plan = SampleDocument.Plan(
            read,
            (ImportFields.Days(1), "12 June 2019"),
            (ImportFields.Places(1), "Forfar")
        );
        plan.Engagement.Single().Command.Places.Should().Equal("Forfar");
    }

    [Fact]
    public void A_row_that_a_page_break_cut_is_joined_and_says_so()
    {
        var row = Rows("3 May 2019\tCarers forum\tTo hear\tRespite\tCarers", "\t\tall carers\tand travel\tStaff")
            .Single();
        row.Purpose.Should().Be("To hear\nall carers");
        row.AttendedBy.Should().Equal("Carers", "Staff");
        row.Problems.Should().ContainSingle(p => p.Code == "engagement-row-joined");
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    public void Reads_what_a_spreadsheet_saves(char separator)
    {
        var text = string.Join(
            '\n',
            string.Join(separator, "Date", "Group consulted", "Purpose", "Membership"),
            string.Join(
                separator,
                "\"3 May 2019\n4 May 2019\"",
                "\"Carers, \"\"north\"\"\"",
                "To hear",
                "\"Carers\nStaff\""
            )
        );
        var row = ReadingOf.Return(text).Engagement.Single();
        row.Days.Should().HaveCount(2);
        row.Group.Should().Be("Carers, \"north\"");
        row.AttendedBy.Should().Equal("Carers", "Staff");
        row.Where.Should().Be("line 2");
    }

    [Fact]
    public void Reads_the_table_of_a_Word_document() =>
        ReadingOf
            .Return(WordDocument.FromText($"{Head}\n3 May 2019\tCarers forum\tTo hear\tRespite\tCarers\n").Bytes())
            .Engagement.Should()
            .ContainSingle(row => row.Group == "Carers forum");

    [Fact]
    public void What_is_not_understood_is_a_question_beside_its_row_and_the_rest_becomes_commands()
    {
        var read = Table(
            "3 May 2019\tCarers forum\tTo hear\tRespite\tCarers",
            "Spring 2019\tYouth panel\tTo shape\t\t",
            "4 May 2019\t\tTo ask\tFares\tRiders"
        );
        SampleDocument
            .Plan(read)
            .Questions.Select(q => q.Field)
            .Should()
            .Equal(ImportFields.Days(2), ImportFields.Group(3));
        var plan = SampleDocument.Plan(
            read,
            (ImportFields.Days(2), "1 3 2019\n2 April 2019"),
            (ImportFields.Row(3), ImportFields.LeaveOut)
        );
        plan.Questions.Should().BeEmpty();
        plan.Engagement.Select(e => e.Row).Should().Equal(1, 2);
        plan.Engagement[1].Command.Days.Should().Equal(new DateOnly(2019, 3, 1), new DateOnly(2019, 4, 2));
        var log = (EngagementLog?)null;
        foreach (var row in plan.Engagement)
            log = EngagementRules
                .Decide(log, row.Command, new(2026, 1, 1))
                .Should()
                .BeOfType<Result.Accepted>()
                .Subject.Events.Aggregate(log, EngagementRules.Evolve);
        log!.Entries.Should().HaveCount(2);
    }

    private static IReadOnlyList<ReadEngagement> Rows(params string[] rows) => Table(rows).Engagement;

    private static Return Table(params string[] rows) => ReadingOf.Return(string.Join('\n', [Head, .. rows]) + "\n");
}
