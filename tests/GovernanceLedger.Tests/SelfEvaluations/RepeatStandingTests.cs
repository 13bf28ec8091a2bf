using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class RepeatStandingTests
{
    private const string BaselineStream = "self-evaluation/baseline";
    private const string RepeatStream = "self-evaluation/repeat-2020";
    private const string Second = "self-evaluation/repeat-2021";

    private static readonly DateOnly Due = new(2020, 5, 14);

    private static readonly (string, Profile) Baseline = (
        BaselineStream,
        Of(Given.ACompleteBaseline.And(new SelfEvaluationSubmitted(Given.Day(5, 14), Given.Board)))
    );

    [Theory]
    [InlineData(-61, ReturnState.NotDue, 0)]
    [InlineData(-60, ReturnState.DueSoon, 0)]
    [InlineData(0, ReturnState.DueSoon, 0)]
    [InlineData(1, ReturnState.Missing, 1)]
    [InlineData(400, ReturnState.Missing, 400)]
    public void With_none_open_it_is_due_soon_from_60_days_before_its_day_and_missing_from_the_day_after(
        int days,
        ReturnState state,
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
            .Be(new RepeatStanding(ReturnState.Partial, BaselineStream, Due, RepeatStream, 1, 22, null, late));
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
            (standing.State, standing.ReceivedOn, standing.DaysLate)
                .Should()
                .Be((late > 0 ? ReturnState.ReceivedLate : ReturnState.Received, sent, late));
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
    public void Without_a_baseline_no_repeat_is_due_and_an_interim_is_no_repeat()
    {
        RepeatStanding
            .On(Due, [])
            .Should()
            .Be(new RepeatStanding(ReturnState.NoBaseline, null, null, null, 0, 0, null, 0));
        var interim = new Given(new SelfEvaluationOpened(Cycle.Interim, "msg-2019", Given.Day(11, 1), Given.Board));
        var rounds = new[] { Baseline, ("self-evaluation/interim-2019", Of(interim)) };
        RepeatStanding.On(Due.AddDays(1), rounds).State.Should().Be(ReturnState.Missing);
    }

    [Fact]
    public void A_repeat_of_a_ledger_without_a_baseline_is_shown_for_what_it_is()
    {
        var open = (RepeatStream, Of(ARepeat(new(2020, 4, 6), Given.Rated("1.1", Level.Established))));
        RepeatStanding
            .On(Due.AddYears(2), [open])
            .Should()
            .Be(new RepeatStanding(ReturnState.Partial, null, null, RepeatStream, 1, 22, null, 0));
        var sent = (RepeatStream, Of(ARepeat(new(2020, 4, 6), new SelfEvaluationSubmitted(Due, Given.Board))));
        RepeatStanding
            .On(Due.AddYears(2), [sent])
            .Should()
            .Be(new RepeatStanding(ReturnState.Received, null, null, RepeatStream, 0, 22, Due, 0));
    }

    [Fact]
    public void Of_several_repeats_the_first_that_was_submitted_was_awaited_and_else_the_first_that_was_opened()
    {
        var sent = (RepeatStream, Of(ARepeat(new(2020, 4, 6), new SelfEvaluationSubmitted(Due, Given.Board))));
        var abandoned = (RepeatStream, Of(ARepeat(new(2020, 4, 6))));
        var open = (Second, Of(ARepeat(new(2021, 4, 6))));
        var late = (Second, Of(ARepeat(new(2021, 4, 6), new SelfEvaluationSubmitted(Due.AddYears(1), Given.Board))));
        Standing(sent, open).Should().Be((ReturnState.Received, RepeatStream));
        Standing(sent, late).Should().Be((ReturnState.Received, RepeatStream));
        Standing(abandoned, late).Should().Be((ReturnState.ReceivedLate, Second));
        Standing(abandoned, open).Should().Be((ReturnState.Partial, RepeatStream));

        static (ReturnState, string?) Standing(params (string, Profile)[] repeats)
        {
            var standing = RepeatStanding.On(Due.AddYears(2), [.. repeats.Reverse(), Baseline]);
            return (standing.State, standing.Repeat);
        }
    }

    private static Given ARepeat(DateOnly day, params LedgerEvent[] more) =>
        new Given(new SelfEvaluationOpened(Cycle.Repeat, "msg-2019", day, Given.Board)).And(more);

    private static Profile Of(Given given) =>
        (Profile)SelfEvaluationViews.Of(given.State!).First(v => v.Name == SelfEvaluationViews.ProfileName).Document;
}
