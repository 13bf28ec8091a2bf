using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.BoardReports;

public class FirstPageTests
{
    private static string Committee(string before, string after)
    {
        SampleReport.Committee.Should().Contain(before);
        return SampleReport.Committee.Replace(before, after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("REPORT BY CHIEF FINANCE OFFICER", "CHIEF FINANCE OFFICER")]
    [InlineData("REPORT BY KILBRANNAN ROSSAY, CHIEF OFFICER", "CHIEF OFFICER")]
    [InlineData("Report by: Head of Roads and Care", "Head of Roads and Care")]
    [InlineData("Report by Kilbrannan Rossay Locality Manager", "Locality Manager")]
    [InlineData("Report by Chief Officer Kilbrannan Rossay", "Chief Officer")]
    [InlineData("REPORT BY KILBRANNAN ROSSAY", null)]
    public void Keeps_the_office_and_never_the_name(string line, string? office)
    {
        var report = SampleReport.Read(Committee("REPORT BY CHIEF FINANCE OFFICER", line));
        report.AuthorOffice.Should().Be(office);
        (report.Problem("author-office-missing") is null).Should().Be(office is not null);
        System.Text.Json.JsonSerializer.Serialize(report).ToUpperInvariant().Should().NotContain("ROSSAY");
    }

    [Theory]
    [InlineData("AUDIT COMMITTEE - SEPTEMBER 2019", "meeting-date-missing")]
    [InlineData("AUDIT COMMITTEE - 3 SEPTEMBER 2019\n\nDate of meeting: 4 September 2019", "meeting-dates-differ")]
    [InlineData("AUDIT COMMITTEE\n\nDate: in the autumn", "meeting-date-not-a-day")]
    public void Leaves_open_a_date_that_is_not_one_day(string line, string code)
    {
        var report = SampleReport.Read(Committee("AUDIT COMMITTEE - 3 SEPTEMBER 2019", line));
        report.MeetingOn.Should().BeNull();
        report.Problem(code)!.Where.Should().StartWith("line ");
    }

    [Theory]
    [InlineData("Audit Committee, Tuesday 3rd September 2019 at 10am", "Audit Committee")]
    [InlineData("Meeting of the Audit Committee on 03/09/2019", "Audit Committee")]
    [InlineData("Report to: Audit Committee\n\nMeeting date: 3 September 2019", "Audit Committee")]
    [InlineData("Audit Committee\n\n3 September 2019", "Audit Committee")]
    public void Reads_body_and_date_as_reports_print_them(string lines, string body)
    {
        var report = SampleReport.Read(Committee("AUDIT COMMITTEE - 3 SEPTEMBER 2019", lines));
        (report.Body, report.MeetingOn).Should().Be((body, new DateOnly(2019, 9, 3)));
    }

    [Theory]
    [InlineData(
        "AGENDA ITEM NO 13b\nREPORT NO 212/19",
        "Agenda item: 7(a)  Report number: IJB.4-2019",
        "7(a)",
        "IJB.4-2019"
    )]
    [InlineData("AGENDA ITEM NO 13b\nREPORT NO 212/19", "Item\t5\tReport No\t9/20", "5", "9/20")]
    [InlineData("AGENDA ITEM NO 13b\nREPORT NO 212/19", "Paper 3", null, null)]
    public void Reads_item_and_number_and_names_what_is_not_there(
        string before,
        string after,
        string? item,
        string? number
    )
    {
        var report = SampleReport.Read(Committee(before, after));
        (report.Item, report.ReportNumber).Should().Be((item, number));
        (report.Problem("item-missing") is null, report.Problem("report-number-missing") is null)
            .Should()
            .Be((item is not null, number is not null));
    }

    [Fact]
    public void Joins_a_title_over_several_lines_and_chooses_none_of_several()
    {
        SampleReport
            .Read(Committee("INTEGRATION OF CARE", "INTEGRATION OF CARE\n\nAND WHAT FOLLOWS FROM IT"))
            .Title.Should()
            .Be("INTEGRATION OF CARE AND WHAT FOLLOWS FROM IT");
        var report = SampleReport.Read(Committee("INTEGRATION OF CARE", "Integration of care\n\nA look ahead"));
        report.Title.Should().BeNull();
        report.Problem("report-title-doubtful")!.Where.Should().StartWith("line ");
    }
}
