using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;
using GovernanceLedger.Tests.Returns;
using RealDocuments = GovernanceLedger.Tests.Returns.Documents;

namespace GovernanceLedger.Tests.BoardReports;

/// <summary>The reports in front of the returns at hand, by their facts.</summary>
public class RealReportTests
{
    private static BoardReport? Report(string name) => ReadingOf.Return(RealDocuments.Bytes(name)).Report;

    [DocumentsTheory]
    [InlineData("moray.txt")]
    [InlineData("moray.docx")]
    public void Finds_no_report_where_the_return_stands_alone(string name) => Report(name).Should().BeNull();

    [DocumentsFact]
    public void Reads_the_boards_report_of_May_2019()
    {
        var report = Report("north-ayrshire.txt")!;
        (report.Body, report.MeetingOn).Should().Be(("Integration Joint Board", new DateOnly(2019, 5, 16)));
        (report.Item, report.ReportNumber, report.AuthorOffice, report.Direction).Should().Be((null, null, null, null));
        report.Title.Should().NotBeNullOrEmpty();
        report.Purpose.Should().NotBeNullOrEmpty();
        report.Consultation.Should().NotBeNullOrEmpty();
        report.Recommendations.Should().ContainSingle();
        report
            .Implications.Select(one => (one.Heading, one.State, one.Text?.Split(' ')[0], one.Text?.Split(' ')[^1]))
            .Should()
            .Equal(
                (ImplicationHeading.Financial, ImplicationState.Text, "There", "budget."),
                (ImplicationHeading.HumanResources, ImplicationState.Doubtful, "There", "a"),
                (ImplicationHeading.Legal, ImplicationState.Doubtful, "result", "review."),
                (ImplicationHeading.Equality, ImplicationState.Doubtful, "The", "Ayrshire."),
                (ImplicationHeading.ChildrenAndYoungPeople, ImplicationState.Doubtful, "There", "review."),
                (ImplicationHeading.Environment, ImplicationState.Doubtful, "There", "implementation."),
                (ImplicationHeading.KeyPriorities, ImplicationState.Text, "The", "plan."),
                (ImplicationHeading.Risk, ImplicationState.Doubtful, "The", "risks."),
                (ImplicationHeading.CommunityBenefits, ImplicationState.Doubtful, "N/A.", "N/A.")
            );
        report.Implications.Should().OnlyContain(implication => implication.Where == "line 37");
        report.Implications.Select(one => one.Text!.Split(' ').Length).Should().Equal(16, 38, 4, 19, 16, 12, 15, 10, 1);
        report
            .Problems.Select(problem => (problem.Code, problem.Where))
            .Should()
            .Contain([("direction-unmarked", "line 39"), ("implication-heading-unknown", "line 45")]);
    }

    [DocumentsTheory]
    [InlineData("angus.txt")]
    [InlineData("angus.docx")]
    public void Reads_the_committees_report_of_November_2019(string name)
    {
        var report = Report(name)!;
        (report.Organisation, report.Body, report.MeetingOn)
            .Should()
            .Be(("ANGUS COUNCIL", "SCRUTINY AND AUDIT COMMITTEE", new DateOnly(2019, 11, 19)));
        (report.Item, report.ReportNumber, report.AuthorOffice, report.Direction)
            .Should()
            .Be((null, null, "CHIEF EXECUTIVE", null));
        report.Title.Should().EndWith("IMPROVEMENT ACTION PLAN");
        report.Purpose.Should().NotBeNullOrEmpty();
        report.Recommendations.Should().ContainSingle();
        report.Consultation.Should().BeNull();
        report
            .Implications.Where(implication => implication.State != ImplicationState.Missing)
            .Should()
            .ContainSingle(implication =>
                implication.Heading == ImplicationHeading.Financial && implication.State == ImplicationState.Text
            );
        report
            .Problems.Select(problem => problem.Code)
            .Should()
            .BeEquivalentTo(
                "item-missing",
                "report-number-missing",
                "recommendation-cut",
                "implications-missing",
                "consultation-missing",
                "direction-missing"
            );
    }

    [DocumentsFact]
    public void Reads_the_same_report_from_text_as_from_Word()
    {
        static BoardReport Placeless(BoardReport report) =>
            report with
            {
                Where = "",
                Problems = report.Problems.Select(problem => problem with { Where = null }).ToList(),
                Implications = report.Implications.Select(implication => implication with { Where = null }).ToList(),
            };
        Placeless(Report("angus.docx")!).Should().BeEquivalentTo(Placeless(Report("angus.txt")!));
    }
}
