using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Meetings;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.BoardReports;

public class BoardReportTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reads_a_boards_report_from_a_table_of_labels(bool word)
    {
        var report = word ? SampleReport.ReadWord(SampleReport.Board) : SampleReport.Read(SampleReport.Board);
        report.Body.Should().Be("Skerrivore Integration Joint Board");
        report.MeetingOn.Should().Be(new DateOnly(2019, 6, 4));
        report.Title.Should().Be("Our own look at integration");
        report.Purpose.Should().Be("To place the finished self-evaluation before the Board.");
        report.RecommendationsLead.Should().Be("The Board is asked to:");
        report
            .Recommendations.Should()
            .Equal("approve the self-evaluation", "agree its actions", "ask for an account of them in a year.");
        report.Consultation.Should().Be("The planning group met twice.\nCarers were asked by letter.");
        report.Direction.Should().Be(DirectionRequired.None);
        report
            .Problems.Select(problem => problem.Code)
            .Should()
            .BeEquivalentTo("item-missing", "report-number-missing", "author-office-missing");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reads_a_committees_report_from_headings_in_capitals(bool word)
    {
        var report = word ? SampleReport.ReadWord(SampleReport.Committee) : SampleReport.Read(SampleReport.Committee);
        (report.Organisation, report.Body, report.MeetingOn)
            .Should()
            .Be(("KILBRANNAN COUNCIL", "AUDIT COMMITTEE", new DateOnly(2019, 9, 3)));
        (report.Item, report.ReportNumber, report.Title).Should().Be(("13b", "212/19", "INTEGRATION OF CARE"));
        report.AuthorOffice.Should().Be("CHIEF FINANCE OFFICER");
        report.Purpose.Should().Be("This report tells the committee what the partnership found.");
        report
            .Recommendations.Should()
            .Equal("note the findings", "note the plan", "ask for a further report in March.");
        report.Consultation.Should().Be("The Chief Executive was consulted.");
        report.Of(ImplicationHeading.Financial).State.Should().Be(ImplicationState.None);
        report.Direction.Should().BeNull();
        report
            .Problems.Select(problem => problem.Code)
            .Should()
            .BeEquivalentTo("implications-missing", "direction-missing");
    }

    [Fact]
    public void Reads_the_nine_implications_with_text_or_none()
    {
        var report = SampleReport.Read(SampleReport.Board);
        report
            .Implications.Select(implication => implication.State)
            .Should()
            .Equal(
                ImplicationState.None,
                ImplicationState.Text,
                ImplicationState.None,
                ImplicationState.Text,
                ImplicationState.None,
                ImplicationState.Text,
                ImplicationState.Text,
                ImplicationState.Text,
                ImplicationState.None
            );
        report.Of(ImplicationHeading.HumanResources).Text.Should().Be("Two posts move to the planning team.");
        report.Of(ImplicationHeading.Risk).Where.Should().Be("line 21");
    }

    [Fact]
    public void Takes_a_document_without_such_a_front_for_no_report()
    {
        ReadingOf.Return(SampleTable.RatedAt("1.1", 3)).Report.Should().BeNull();
        SampleReport.Whole("Purpose of this form\n\nTo help you.\n\nTitle: A form").Report.Should().BeNull();
        SampleReport.Whole("Consultation\n\nWe asked.\n\nRisk: None").Report.Should().BeNull();
    }

    [Fact]
    public void No_longer_counts_what_the_report_took_as_belonging_to_no_proposal()
    {
        var read = SampleReport.Whole(SampleReport.Committee);
        read.Unplaced.Paragraphs.Should().Be(3, "the background, its heading and the note are left");
        read.Problem("text-outside-proposals")!.Where.Should().Be("line 26");
    }

    [Theory]
    [InlineData("Recommendation:", "recommendations-missing")]
    [InlineData("Purpose:", "purpose-missing")]
    [InlineData("Subject:", "report-title-missing")]
    public void Names_a_label_that_is_lost(string label, string code)
    {
        var lines = SampleReport.Board.Split('\n').Where(line => !line.StartsWith(label, StringComparison.Ordinal));
        var report = SampleReport.Read(string.Join('\n', lines));
        report.Problem(code)!.Where.Should().StartWith("line 1 to line");
    }

    [Fact]
    public void Whom_to_ask_is_no_part_of_the_section_before_it()
    {
        const string Asked = "For more information please contact the Head of Planning on the number above.";
        var report = SampleReport.Read(SampleReport.With("5.2\tCarers were asked by letter.", Asked));
        report.Consultation.Should().Be("The planning group met twice.");
    }

    [Fact]
    public void Names_a_heading_under_which_nothing_stands()
    {
        var report = SampleReport.Read(SampleReport.With("Legal:\tNone.", "Legal:\t"));
        report.Of(ImplicationHeading.Legal).State.Should().Be(ImplicationState.Missing);
        report.Problem("implication-empty")!.Where.Should().Be("line 16");
        var bare = SampleReport.Read(
            SampleReport.With("Purpose:\tTo place the finished self-evaluation before the Board.", "Purpose:\t")
        );
        bare.Problem("purpose-missing")!.Where.Should().Be("line 3");
    }

    [Fact]
    public void Names_a_heading_that_is_none_of_the_nine_and_leaves_its_text_counted()
    {
        var cut = SampleReport.With("Community Benefits:\tNot applicable", "Benefits:\tMany");
        var report = SampleReport.Read(cut);
        report.Problem("implication-heading-unknown")!.Where.Should().Be("line 22");
        report.Of(ImplicationHeading.CommunityBenefits).State.Should().Be(ImplicationState.Missing);
        report.Problem("implications-missing")!.Message.Should().Contain("community benefits");
        SampleReport
            .Whole(cut)
            .Unplaced.Characters.Should()
            .Be(SampleReport.Whole(SampleReport.Board).Unplaced.Characters + "Benefits: Many".Length);
    }

    [Fact]
    public void Keeps_text_under_both_where_one_heading_names_two()
    {
        var report = SampleReport.Read(SampleReport.With("Legal:\tNone.", "Legal and Risk:\tWatch both."));
        report.Of(ImplicationHeading.Legal).Text.Should().Be("Watch both.");
        report.Problem("implication-shared")!.Where.Should().Be("line 16");
        report.Problem("part-repeated")!.Where.Should().Be("line 21");
    }

    [Theory]
    [InlineData("None", true)]
    [InlineData("N/A", true)]
    [InlineData("There are no legal implications arising from this report.", true)]
    [InlineData("There are no direct legal implications in this report.", false)]
    [InlineData("None, but see the scheme.", false)]
    [InlineData("No implications were found by the sheriff.", false)]
    public void Says_none_only_where_the_report_does_without_reserve(string text, bool none) =>
        SampleReport
            .Read(SampleReport.With("Legal:\tNone.", $"Legal:\t{text}"))
            .Of(ImplicationHeading.Legal)
            .State.Should()
            .Be(none ? ImplicationState.None : ImplicationState.Text);

    [Fact]
    public void Reads_sections_whose_numbers_have_no_point_and_the_office_at_the_end()
    {
        var report = SampleReport.Read(
            "REPORT TO: Skerrivore Integration Joint Board\nMEETING DATE: 27 June 2019\nSUBJECT: Boards of change\n\n1 PURPOSE\n1.1 To tell the Board of them.\n\n2 RECOMMENDATIONS\nThe Board is asked to:\n2.1 Note the work.\n2.2 Agree what follows.\n\n3 BACKGROUND\n3.1 Some words.\n\n4 ENGAGEMENT\n4.1 Groups were met.\n\n5 POLICY IMPLICATIONS\n5.1 None.\n\n8 RESOURCE IMPLICATIONS\n8.1 Financial - None\n8.2 Personnel – One post.\n\nAUTHOR'S NAME\tKilbrannan Rossay\nDESIGNATION\tService Manager\nDATE\t12 June 2019\n"
        );
        (report.Body, report.MeetingOn, report.Title, report.AuthorOffice)
            .Should()
            .Be(
                ("Skerrivore Integration Joint Board", new DateOnly(2019, 6, 27), "Boards of change", "Service Manager")
            );
        report.Purpose.Should().Be("To tell the Board of them.");
        report.Recommendations.Should().Equal("Note the work.", "Agree what follows.");
        report.Consultation.Should().Be("Groups were met.");
        report.Of(ImplicationHeading.Financial).State.Should().Be(ImplicationState.None);
        report.Of(ImplicationHeading.HumanResources).Text.Should().Be("One post.");
        report.Problems.Count(problem => problem.Code is "implication-heading-unknown").Should().Be(2);
    }

    [Fact]
    public void Reads_implications_from_lettered_headings()
    {
        var report = SampleReport.Read(
            "REPORT TO: ROSSAY INTEGRATION JOINT BOARD ON 28 MARCH 2019\n\nSUBJECT: CARE AT HOME\n\nBY: CHIEF OFFICER\n\n1. REASON FOR REPORT\n\n1.1 To tell the Board of care at home.\n\n2. RECOMMENDATION\n\n2.1 It is recommended that the Board:\n\ni) notes the report; and\n\nii) agrees the change.\n\n3. SUMMARY OF IMPLICATIONS\n\n(a) Policy and Legal\n\nThe scheme applies.\n\n(b) Financial implications\n\nNone.\n\n(c) Property\n\nOne roof leaks.\n\n(d) Staffing Implications\n\nNone arising.\n\n(e) Consultations\n\nThe head of service was asked.\n\n4. CONCLUSION\n\n4.1 It can be agreed.\n"
        );
        (report.Body, report.MeetingOn, report.Title, report.AuthorOffice)
            .Should()
            .Be(("ROSSAY INTEGRATION JOINT BOARD", new DateOnly(2019, 3, 28), "CARE AT HOME", "CHIEF OFFICER"));
        report.Recommendations.Should().Equal("notes the report", "agrees the change.");
        report
            .Of(ImplicationHeading.Legal)
            .Should()
            .Match<ReadImplication>(one => one.Printed == "Policy and Legal" && one.Text == "The scheme applies.");
        report.Of(ImplicationHeading.HumanResources).State.Should().Be(ImplicationState.None);
        report.Problem("implication-heading-unknown")!.Message.Should().Contain("Property");
        report.Consultation.Should().Be("The head of service was asked.");
    }

    [Fact]
    public void A_report_without_a_return_is_read_as_one()
    {
        var read = ReadingOf.Return(SampleReport.Board);
        read.Report!.Recommendations.Should().HaveCount(3);
        read.HoldsReturn.Should().BeFalse();
        read.Problems.Should().NotContain(p => p.Code == "completion-date-missing");
    }
}
