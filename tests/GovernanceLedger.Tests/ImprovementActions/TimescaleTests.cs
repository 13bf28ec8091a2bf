using System.Text.Json;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Tests.ImprovementActions;

public class TimescaleTests
{
    [Theory]
    [InlineData("By 1st April 2019", "2019-04-01")]
    [InlineData("31 October 2019", "2019-10-31")]
    [InlineData("on the 3rd of June 2020.", "2020-06-03")]
    [InlineData("31/10/2019", "2019-10-31")]
    [InlineData("31.10.2019", "2019-10-31")]
    [InlineData("2019-10-31", "2019-10-31")]
    [InlineData("29 February 2020", "2020-02-29")]
    [InlineData("October 31, 2019", "2019-10-31")]
    [InlineData("31-12-19", "2019-12-31")]
    [InlineData("31/10/19", "2019-10-31")]
    [InlineData("by 31 Dec '19", "2019-12-31")]
    public void Reads_a_day(string written, string due) => Due(written, TimescaleKind.Day, due);

    [Theory]
    [InlineData("April 2020", "2020-04-30")]
    [InlineData("Sept 2019", "2019-09-30")]
    [InlineData("Sep 2019", "2019-09-30")]
    [InlineData("Feb 2020", "2020-02-29")]
    [InlineData("FEBRUARY 2021", "2021-02-28")]
    [InlineData("December 2019.", "2019-12-31")]
    [InlineData("By end of March 2020", "2020-03-31")]
    [InlineData("by the end of May, 2020", "2020-05-31")]
    [InlineData("end June 2020", "2020-06-30")]
    [InlineData("End of 2020", "2020-12-31")]
    [InlineData("Dec '19", "2019-12-31")]
    [InlineData("Dec ’19", "2019-12-31")]
    [InlineData("before end of June 2020", "2020-06-30")]
    [InlineData("before the end of 2020", "2020-12-31")]
    public void Reads_a_month_as_its_last_day(string written, string due) => Due(written, TimescaleKind.MonthEnd, due);

    [Theory]
    [InlineData("March - April 2020", "2020-03-01", "2020-04-30")]
    [InlineData("March to April 2020", "2020-03-01", "2020-04-30")]
    [InlineData("between March and April 2020", "2020-03-01", "2020-04-30")]
    [InlineData("December 2019 – January 2020", "2019-12-01", "2020-01-31")]
    [InlineData("December 2019 — January 2020", "2019-12-01", "2020-01-31")]
    [InlineData("between 30 June 2020 and 30 June 2021", "2020-06-30", "2021-06-30")]
    [InlineData("1-2-20 - 3-4-20", "2020-02-01", "2020-04-03")]
    [InlineData("1 March to 15 April 2020", "2020-03-01", "2020-04-15")]
    [InlineData("April 2020 / May 2020", "2020-04-01", "2020-05-31")]
    public void Reads_a_stretch_as_due_at_its_end(string written, string from, string due)
    {
        Due(written, TimescaleKind.Range, due);
        Timescale.Read(written).StartsOn.Should().Be(Day(from));
    }

    [Theory]
    [InlineData("6 - 12 months", 6, 12)]
    [InlineData("6-12 months", 6, 12)]
    [InlineData("3 to 6 mths", 3, 6)]
    [InlineData("12 months", 12, 12)]
    [InlineData("within six months", 6, 6)]
    [InlineData("1 - 2 years", 12, 24)]
    [InlineData("6 months - 12 months", 6, 12)]
    public void Reads_a_number_of_months_without_a_due_day(string written, int from, int to)
    {
        var read = Timescale.Read(written);
        (read.Kind, read.FromMonths, read.ToMonths, read.DueOn).Should().Be((TimescaleKind.Months, from, to, null));
    }

    [Fact]
    public void Counts_months_from_a_day_that_is_given() =>
        Timescale.Read("6 - 12 months", new DateOnly(2019, 2, 28)).DueOn.Should().Be(new DateOnly(2020, 2, 28));

    [Theory]
    [InlineData(
        "By 1st April 2019 and thereafter each year by end March",
        "2019-04-01",
        "each year by the end of March"
    )]
    [InlineData(
        "By end of March 2020 and thereafter each year by end March",
        "2020-03-31",
        "each year by the end of March"
    )]
    [InlineData("31 March 2020, then annually", "2020-03-31", "each year")]
    [InlineData("each year by end March", null, "each year by the end of March")]
    [InlineData("Every March", null, "each year by the end of March")]
    [InlineData("Annually by 30 June", null, "each year by 30 June")]
    [InlineData("September 2019 and quarterly thereafter", "2019-09-30", "quarterly")]
    [InlineData("Six-monthly", null, "half-yearly")]
    [InlineData("monthly", null, "monthly")]
    public void Reads_what_comes_again(string written, string? first, string words)
    {
        var read = Timescale.Read(written);
        read.Kind.Should().Be(TimescaleKind.Recurring);
        read.DueOn.Should().Be(first is null ? null : Day(first));
        read.Recurrence!.InWords().Should().Be(words);
    }

    [Theory]
    [InlineData("January 2020 IJB", "2020-01-31", "IJB")]
    [InlineData("January 2020 (IJB)", "2020-01-31", "IJB")]
    [InlineData("April 2021 IJB meeting", "2021-04-30", "IJB")]
    [InlineData("IJB meeting of 15 January 2020", "2020-01-15", "IJB")]
    [InlineData("By the March 2020 Audit Committee", "2020-03-31", "Audit Committee")]
    [InlineData("Integration Joint Board - June 2020", "2020-06-30", "Integration Joint Board")]
    public void Reads_a_meeting_as_due_at_its_months_end_until_its_day_is_known(string written, string due, string body)
    {
        Due(written, TimescaleKind.Meeting, due);
        var read = Timescale.Read(written);
        read.MeetingBody.Should().Be(body);
        read.HeldOn(new DateOnly(2020, 1, 15)).DueOn.Should().Be(new DateOnly(2020, 1, 15));
    }

    [Theory]
    [InlineData("Complete.", TimescaleKind.Complete)]
    [InlineData("completed", TimescaleKind.Complete)]
    [InlineData("Completed May 2019", TimescaleKind.Complete)]
    [InlineData("Ongoing", TimescaleKind.Ongoing)]
    [InlineData("On-going", TimescaleKind.Ongoing)]
    [InlineData("From August 2020", TimescaleKind.FromThenOn)]
    [InlineData("1 April 2020 onwards", TimescaleKind.FromThenOn)]
    public void Reads_a_state_or_a_beginning_without_a_due_day(string written, TimescaleKind kind)
    {
        var read = Timescale.Read(written);
        (read.Kind, read.DueOn, read.AsWritten).Should().Be((kind, null, written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("2019")]
    [InlineData("Dec 19")]
    [InlineData("31/13/19")]
    [InlineData("31-12-99")]
    [InlineData("31-12/19")]
    [InlineData("October 32, 2019")]
    [InlineData("before June 2020")]
    [InlineData("before 30 June 2020")]
    [InlineData("30 June 2020 and 30 June 2021")]
    [InlineData("30 June 2020 & 30 June 2021")]
    [InlineData("30 June 2020; 30 June 2021")]
    [InlineData("30 June 2020, 30 June 2021")]
    [InlineData("June 2020 and June 2021")]
    [InlineData("March and April 2020")]
    [InlineData("from March and April 2020")]
    [InlineData("31 June 2020")]
    [InlineData("30/02/2020")]
    [InlineData("13/13/2020")]
    [InlineData("April 2020 - March 2020")]
    [InlineData("12 - 6 months")]
    [InlineData("0 months")]
    [InlineData("99999999999 months")]
    [InlineData("By publication of the report in July 2019")]
    [InlineData("Spring 2020")]
    [InlineData("not complete")]
    [InlineData("April 2020 or later")]
    [InlineData("January 2020 football")]
    [InlineData("and")]
    [InlineData("from onwards")]
    [InlineData("by the end of")]
    [InlineData("- / -")]
    [InlineData("TBC")]
    public void Leaves_what_is_not_sure_as_written_without_a_due_day(string written)
    {
        var read = Timescale.Read(written, new DateOnly(2019, 2, 4));
        read.Should().Be(new Timescale(written, TimescaleKind.NotUnderstood));
        (read.Understood, Timescale.NextDue(read, new DateOnly(2020, 1, 1))).Should().Be((false, null));
    }

    [Fact]
    public void Leaves_a_text_too_long_for_a_timescale_alone() =>
        Timescale.Read(new string('x', 50_000) + " April 2020").Understood.Should().BeFalse();

    [Theory]
    [InlineData("By 1st April 2019 and thereafter each year by end March", "2019-03-01", "2019-04-01")]
    [InlineData("By 1st April 2019 and thereafter each year by end March", "2019-04-01", "2019-04-01")]
    [InlineData("By 1st April 2019 and thereafter each year by end March", "2019-04-02", "2020-03-31")]
    [InlineData("By 1st April 2019 and thereafter each year by end March", "2024-03-31", "2024-03-31")]
    [InlineData("each year by end February", "2023-03-01", "2024-02-29")]
    [InlineData("31 August 2019 and quarterly thereafter", "2019-09-01", "2019-11-30")]
    [InlineData("31 August 2019 and quarterly thereafter", "2020-03-01", "2020-05-31")]
    [InlineData("31 August 2019 and monthly thereafter", "2020-02-29", "2020-02-29")]
    [InlineData("April 2020", "2025-01-01", "2020-04-30")]
    public void Tells_the_next_due_day_from_the_day_that_it_is_given(string written, string today, string next) =>
        Timescale.NextDue(Timescale.Read(written), Day(today)).Should().Be(Day(next));

    [Fact]
    public void Knows_no_next_day_of_what_comes_again_from_no_day() =>
        Timescale.NextDue(Timescale.Read("quarterly"), new DateOnly(2020, 1, 1)).Should().BeNull();

    [Fact]
    public void Comes_back_whole_from_its_stored_form()
    {
        var read = Timescale.Read("By 1st April 2019 and thereafter each year by end March");
        var stored = JsonSerializer.Serialize(read, LedgerJson.Options);
        stored.Should().Contain("\"recurring\"").And.Contain("\"yearly\"");
        JsonSerializer.Deserialize<Timescale>(stored, LedgerJson.Options).Should().Be(read);
    }

    private static void Due(string written, TimescaleKind kind, string due)
    {
        var read = Timescale.Read(written);
        (read.Kind, read.DueOn, read.AsWritten).Should().Be((kind, Day(due), written));
    }

    private static DateOnly Day(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
