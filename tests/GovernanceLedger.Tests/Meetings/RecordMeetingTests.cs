using GovernanceLedger.Meetings;
using GovernanceLedger.Tests.SelfEvaluations;
using static GovernanceLedger.Tests.Meetings.GivenMeeting;

namespace GovernanceLedger.Tests.Meetings;

public sealed class RecordMeetingTests
{
    private static readonly Decision Approved = new("8", 1, DecisionKind.Approved);

    [Fact]
    public void Records_a_meeting_with_its_papers_reports_and_decisions_in_one_go() =>
        new GivenMeeting()
            .When(Met([new("7", "Minute of the last meeting", null)], [Report], [Approved]))
            .ShouldRecord(
                new MeetingRecorded(Board, "Council chamber", Day, Minute),
                new PaperTabled("7", "Minute of the last meeting", null, Day, Minute),
                new ReportTabled(Report, Day, Minute),
                new DecisionTaken(Approved, Day, Minute)
            );

    [Fact]
    public void Records_nothing_of_a_meeting_when_one_part_cannot_stand() =>
        new GivenMeeting()
            .When(Met([], [Report], [Approved, new("9", 1, DecisionKind.Noted)]))
            .ShouldBeRefused("unknown-item");

    [Fact]
    public void Refuses_a_meeting_that_is_in_the_ledger() =>
        AMeeting.When(Met([], [], [])).ShouldBeRefused("already-recorded");

    [Fact]
    public void Refuses_a_meeting_that_is_still_to_come() =>
        new GivenMeeting()
            .When(Met([], [], []) with { EffectiveOn = Today.AddDays(1) })
            .ShouldBeRefused("effective-in-future");

    [Fact]
    public void Refuses_a_meeting_of_nobody_and_of_nobody_knows_whom()
    {
        var met = Met([], [], []);
        new GivenMeeting().When(met with { Body = new(" ", BodyOf.Board) }).ShouldBeRefused("blank-body");
        new GivenMeeting().When(met with { Body = new("…", BodyOf.Board) }).ShouldBeRefused("unusable-body");
        new GivenMeeting().When(met with { Body = new("Board", (BodyOf)9) }).ShouldBeRefused("unknown-partner");
    }

    [Fact]
    public void Refuses_anything_at_a_meeting_that_was_not_recorded() =>
        new GivenMeeting().WhenDecided(Approved).ShouldBeRefused("not-recorded");

    [Fact]
    public void Refuses_a_second_paper_or_report_under_an_item()
    {
        AReport.When(new TableReport(Report, [], Day, Minute)).ShouldBeRefused("item-tabled");
        AReport.When(new TablePaper(new("8", "Another", null), Day, Minute)).ShouldBeRefused("item-tabled");
    }

    [Fact]
    public void Refuses_what_was_tabled_on_another_day() =>
        AMeeting.When(new TableReport(Report, [], Day.AddDays(1), Minute)).ShouldBeRefused("not-on-the-day");

    public static TheoryData<string, TabledReport> Incomplete =>
        new()
        {
            { "blank-item", Report with { Item = "" } },
            { "text-too-long", Report with { Item = new string('1', 21) } },
            { "blank-title", Report with { Title = " " } },
            { "blank-office", Report with { AuthorOffice = "" } },
            { "blank-purpose", Report with { Purpose = "" } },
            { "blank-recommendation", Report with { Recommendations = ["Approve it.", ""] } },
            { "blank-implication", Report with { Implications = [new(ImplicationHeading.Risk, "")] } },
            { "unknown-heading", Report with { Implications = [new((ImplicationHeading)99, null)] } },
            {
                "heading-twice",
                Report with
                {
                    Implications = [new(ImplicationHeading.Risk, null), new(ImplicationHeading.Risk, "Some.")],
                }
            },
            { "blank-consultation", Report with { Consultation = "" } },
            { "unknown-direction", Report with { DirectionRequired = (DirectionRequired)9 } },
            { "unreadable-hash", Report with { Sha256 = "ABC" } },
        };

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void Refuses_a_report_that_lacks_what_a_report_has(string code, TabledReport report) =>
        AMeeting.When(new TableReport(report, [], Day, Minute)).ShouldBeRefused(code);

    private static RecordMeeting Met(
        IReadOnlyList<Paper> papers,
        IReadOnlyList<TabledReport> reports,
        IReadOnlyList<Decision> decisions
    ) => new(Board, "Council chamber", papers, reports, decisions, Day, Minute);
}
