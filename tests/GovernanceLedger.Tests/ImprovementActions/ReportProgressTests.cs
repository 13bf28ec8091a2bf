using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.ImprovementActions;

using static Given;

public sealed class ReportProgressTests
{
    private static readonly Progress OnTrack = new(1, ProgressStatus.OnTrack, 50, "Two days were held.", null);

    [Fact]
    public void Progress_is_reported_with_its_figure() =>
        When(OnTrack)
            .ShouldRecord(
                new ActionProgressReported(
                    1,
                    ProgressStatus.OnTrack,
                    50,
                    "Two days were held.",
                    null,
                    Day(2, 1),
                    Committee
                )
            );

    [Fact]
    public void Reported_as_complete_with_evidence_it_is_completed_too()
    {
        var done = OnTrack with { Status = ProgressStatus.Complete, Percent = 100, Evidence = "The report." };
        var events = When(done).Should().BeOfType<Result.Accepted>().Which.Events;
        events.Should().HaveCount(2);
        events[0].Should().BeOfType<ActionProgressReported>().Which.Status.Should().Be(ProgressStatus.Complete);
        events[1].Should().Be(new ActionCompleted(1, "The report.", Day(2, 1), Committee));
    }

    [Fact]
    public void Refuses_completion_without_evidence_or_short_of_a_hundred_per_cent()
    {
        var done = OnTrack with { Status = ProgressStatus.Complete, Percent = null };
        When(done).ShouldBeRefused("completed-without-evidence");
        When(done with { Percent = 90, Evidence = "The report." }).ShouldBeRefused("complete-below-hundred");
    }

    [Fact]
    public void Late_is_worked_out_and_cannot_be_reported() =>
        When(OnTrack with { Status = ProgressStatus.Late }).ShouldBeRefused("late-is-worked-out");

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Refuses_a_percentage_out_of_range(int percent) =>
        When(OnTrack with { Percent = percent }).ShouldBeRefused("percent-out-of-range");

    [Fact]
    public void Refuses_a_report_that_says_nothing_or_is_of_no_status()
    {
        When(OnTrack with { Narrative = " " }).ShouldBeRefused("blank-narrative");
        When(OnTrack with { Status = (ProgressStatus)99 }).ShouldBeRefused("unknown-status");
        When(OnTrack with { Evidence = "" }).ShouldBeRefused("blank-detail");
    }

    [Fact]
    public void Refuses_progress_on_what_has_ended()
    {
        var report = new ReportProgress(OnTrack, Day(5, 1), Committee);
        ACompletedAction.When(report).ShouldBeRefused("action-completed").Message.Should().Contain("1 April 2020");
        OneAction
            .And(new ActionWithdrawn(1, "No longer needed.", Day(4, 1), Committee))
            .When(report)
            .ShouldBeRefused("action-withdrawn");
        TwoActions
            .And(new ActionsMerged(1, 2, "The same.", Day(4, 1), Committee))
            .When(report)
            .ShouldBeRefused("action-merged");
    }

    [Fact]
    public void A_cycle_records_every_report_in_one_go()
    {
        var cycle = new ReportCycle([OnTrack, OnTrack with { Action = 2 }], Day(2, 1), Committee);
        var events = TwoActions.When(cycle).Should().BeOfType<Result.Accepted>().Which.Events;
        events.Cast<ActionProgressReported>().Select(e => e.Action).Should().Equal(1, 2);
    }

    [Fact]
    public void A_cycle_is_refused_as_a_whole_and_names_each_action_that_stands_against_it()
    {
        var cycle = new ReportCycle(
            [OnTrack with { Percent = 101 }, OnTrack with { Action = 2 }, OnTrack with { Action = 9 }],
            Day(2, 1),
            Committee
        );
        TwoActions
            .When(cycle)
            .ShouldBeRefused("cycle-refused")
            .Message.Should()
            .Contain("Action 1 (1(i)(a)): A percentage")
            .And.Contain("no action 9")
            .And.NotContain("Action 2");
    }

    [Fact]
    public void Refuses_an_empty_cycle_and_one_that_reports_an_action_twice()
    {
        TwoActions.When(new ReportCycle([], Day(2, 1), Committee)).ShouldBeRefused("blank-cycle");
        TwoActions.When(new ReportCycle([OnTrack, OnTrack], Day(2, 1), Committee)).ShouldBeRefused("action-twice");
    }

    private static Result When(Progress progress) => OneAction.When(new ReportProgress(progress, Day(2, 1), Committee));
}
