using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class RepeatStandingTests
{
    private const string BaselineStream = "self-evaluation/baseline";
    private const string RepeatStream = "self-evaluation/repeat-2020";

    private static readonly DateOnly Due = new(2020, 5, 14);

    private static readonly (string, Profile) Baseline = (
        BaselineStream,
        Of(Given.ACompleteBaseline.And(new SelfEvaluationSubmitted(Given.Day(5, 14), Given.Board)))
    );

    [Theory]
    [InlineData(-61, RepeatState.NotDue, 0)]
    [InlineData(-60, RepeatState.DueSoon, 0)]
    [InlineData(0, RepeatState.DueSoon, 0)]
    [InlineData(1, RepeatState.Late, 1)]
    [InlineData(400, RepeatState.Late, 400)]
    public void With_none_open_it_is_due_soon_from_60_days_before_its_day_and_late_from_the_day_after(
        int days,
        RepeatState state,
        int late
    )
    {
        var standing = RepeatStanding.On(Due.AddDays(days), [Baseline]);
        standing.Should().Be(new RepeatStanding(state, BaselineStream, Due, null, 0, 0, null, late));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 3)]
    public void One_that_is_open_is_partial_before_and_after_its_day_with_what_is_rated(int days, int late)
    {
        var open = (RepeatStream, Of(ARepeat(new(2020, 4, 6), Given.Rated("1.1", Level.Established))));
        var standing = RepeatStanding.On(Due.AddDays(days), [Baseline, open]);
        standing
            .Should()
            .Be(new RepeatStanding(RepeatState.Partial, BaselineStream, Due, RepeatStream, 1, 22, null, late));
    }

    [Theory]
    [InlineData(-2, 0)]
    [InlineData(8, 8)]
    public void One_that_was_submitted_is_received_in_time_or_late_and_stays_so_when_it_is_reopened(int days, int late)
    {
        var sent = Due.AddDays(days);
        var repeat = ARepeat(new(2020, 4, 6), new SelfEvaluationSubmitted(sent, Given.Board));
        foreach (var given in new[] { repeat, repeat.And(new SelfEvaluationReopened("A slip.", sent, Given.Board)) })
        {
            var standing = RepeatStanding.On(Due.AddYears(2), [Baseline, (RepeatStream, Of(given))]);
            (standing.State, standing.ReceivedOn, standing.DaysLate).Should().Be((RepeatState.Received, sent, late));
        }
    }

    [Fact]
    public void It_counts_from_the_first_submission_which_no_reopening_moves()
    {
        var again = Of(
            Given.ACompleteBaseline.And(
                new SelfEvaluationSubmitted(Given.Day(5, 14), Given.Board),
                new SelfEvaluationReopened("Half-year review.", Given.Day(9, 26), Given.Board),
                new SelfEvaluationCompleted(new(2020, 1, 30), Given.Board),
                new SelfEvaluationSubmitted(new(2020, 2, 20), Given.Board)
            )
        );
        RepeatStanding.DueAfter(again, 12).Should().Be(Due);
        RepeatStanding.DueAfter(again, 18).Should().Be(new(2020, 11, 14));
    }

    [Fact]
    public void It_counts_from_the_completion_where_nothing_was_submitted_and_else_from_the_opening()
    {
        RepeatStanding.DueAfter(Of(Given.ACompleteBaseline), 12).Should().Be(new(2020, 5, 10));
        RepeatStanding.DueAfter(Of(Given.AnOpenBaseline), 12).Should().Be(Given.OpenedOn.AddYears(1));
    }

    [Fact]
    public void Without_a_baseline_it_is_missing_and_an_interim_is_no_repeat()
    {
        RepeatStanding.On(Due, []).State.Should().Be(RepeatState.Missing);
        var interim = new Given(new SelfEvaluationOpened(Cycle.Interim, "msg-2019", Given.Day(11, 1), Given.Board));
        var rounds = new[] { Baseline, ("self-evaluation/interim-2019", Of(interim)) };
        RepeatStanding.On(Due.AddDays(1), rounds).State.Should().Be(RepeatState.Late);
    }

    [Fact]
    public void The_first_repeat_is_the_one_that_was_awaited()
    {
        var first = (RepeatStream, Of(ARepeat(new(2020, 4, 6), new SelfEvaluationSubmitted(Due, Given.Board))));
        var second = ("self-evaluation/repeat-2021", Of(ARepeat(new(2021, 4, 6))));
        RepeatStanding.On(Due.AddYears(2), [Baseline, second, first]).State.Should().Be(RepeatState.Received);
    }

    private static Given ARepeat(DateOnly day, params LedgerEvent[] more) =>
        new Given(new SelfEvaluationOpened(Cycle.Repeat, "msg-2019", day, Given.Board)).And(more);

    private static Profile Of(Given given) =>
        (Profile)SelfEvaluationViews.Of(given.State!).First(v => v.Name == SelfEvaluationViews.ProfileName).Document;
}
