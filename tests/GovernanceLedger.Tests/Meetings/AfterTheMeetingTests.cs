using GovernanceLedger.Meetings;
using GovernanceLedger.Tests.SelfEvaluations;
using static GovernanceLedger.Tests.Meetings.GivenMeeting;

namespace GovernanceLedger.Tests.Meetings;

public sealed class AfterTheMeetingTests
{
    private static readonly DateOnly Later = new(2019, 6, 20);
    private static readonly EventReference LaterMeeting = new("meeting/2019-06-20-integration-joint-board", 1);

    [Fact]
    public void A_report_that_requires_a_direction_waits_for_it_until_a_reason_is_recorded()
    {
        Waiting(AReport).Should().Equal("8");
        var forgone = new DirectionForgone("8", "The Health Board does it already.", Later, Minute);
        AReport.When(new ForgoDirection("8", "The Health Board does it already.", Later, Minute)).ShouldRecord(forgone);
        Waiting(AReport.And(forgone)).Should().BeEmpty();
        AReport
            .And(forgone)
            .When(new ForgoDirection("8", "Again.", Later, Minute))
            .ShouldBeRefused("no-direction-required");
    }

    [Theory]
    [InlineData(DirectionRequired.None)]
    [InlineData(null)]
    public void A_report_that_requires_none_waits_for_none(DirectionRequired? required)
    {
        var given = AMeeting.And(new ReportTabled(Report with { DirectionRequired = required }, Day, Minute));
        Waiting(given).Should().BeEmpty();
        given.When(new ForgoDirection("8", "Why?", Later, Minute)).ShouldBeRefused("no-direction-required");
    }

    [Fact]
    public void Refuses_to_explain_what_was_not_tabled_or_without_a_reason_or_before_the_meeting()
    {
        AReport.When(new ForgoDirection("9", "Why?", Later, Minute)).ShouldBeRefused("unknown-item");
        AReport.When(new ForgoDirection("8", " ", Later, Minute)).ShouldBeRefused("blank-reason");
        AReport.When(new ForgoDirection("8", "Why?", Day.AddDays(-1), Minute)).ShouldBeRefused("before-meeting");
    }

    [Fact]
    public void A_meeting_without_a_place_is_given_one_once()
    {
        var record = new RecordMeetingPlace("Town house, Kinarvie", Day, Minute);
        var recorded = new MeetingPlaceRecorded("Town house, Kinarvie", Day, Minute);
        var placeless = new GivenMeeting(new MeetingRecorded(Board, null, Day, Minute));
        placeless.When(record).ShouldRecord(recorded);
        placeless.And(recorded).State!.Place.Should().Be("Town house, Kinarvie");
        placeless.And(recorded).When(record).ShouldBeRefused("place-recorded");
        AMeeting.When(record).ShouldBeRefused("place-recorded").Message.Should().Contain("Council chamber");
        placeless.When(record with { Place = " " }).ShouldBeRefused("blank-place");
        placeless.When(record with { Place = "a\u202Eb" }).ShouldBeRefused("unreadable-text");
        placeless.When(record with { EffectiveOn = Later }).ShouldBeRefused("not-on-the-day");
        new GivenMeeting().When(record).ShouldBeRefused("not-recorded");
    }

    [Fact]
    public void Minutes_are_approved_once_at_a_later_meeting()
    {
        var approve = new ApproveMinutes(Later, Minute.After(LaterMeeting));
        AReport.When(approve).ShouldRecord(new MinutesApproved(Later, approve.Source));
        AReport.When(approve with { EffectiveOn = Day }).ShouldBeRefused("minutes-before-meeting");
        AReport.And(new MinutesApproved(Later, Minute)).When(approve).ShouldBeRefused("minutes-approved");
    }

    [Fact]
    public void Minutes_are_approved_by_a_meeting_of_the_same_body_on_that_day()
    {
        var approve = new ApproveMinutes(Later, Minute.After(LaterMeeting));
        AReport.When(approve with { EffectiveOn = Later.AddDays(1) }).ShouldBeRefused("no-later-meeting");
        AReport.When(approve with { Source = Minute }).ShouldBeRefused("no-later-meeting");
        var licensing = MeetingRules.Stream(new("Licensing committee", BodyOf.Council), Later);
        AReport
            .When(approve with { Source = Minute.After(new EventReference(licensing, 1)) })
            .ShouldBeRefused("no-later-meeting");
    }

    [Fact]
    public void A_meeting_has_one_stream_for_its_body_and_day() =>
        MeetingRules.Stream(Board, Day).Should().Be("meeting/2019-05-16-integration-joint-board");

    private static IEnumerable<string> Waiting(GivenMeeting given) =>
        ((MeetingSummary)MeetingViews.Of(given.State!).Last().Document).AwaitingDirection.Select(a => a.Item);
}
