using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class RoundsTests
{
    private static readonly (string Stream, Profile Profile) Baseline = Round(Cycle.Baseline, new(2019, 4, 1), true);
    private static readonly (string Stream, Profile Profile) Repeat = Round(Cycle.Repeat, new(2020, 5, 1), true);

    [Fact]
    public void Rounds_follow_one_another_by_the_day_they_opened_and_on_one_day_by_name()
    {
        var interim = Round(Cycle.Interim, new(2020, 11, 2), false);
        var sameDay = Round(Cycle.Interim, new(2020, 5, 1), false);
        Rounds.InOrder([interim, Repeat, Baseline]).Should().Equal(Baseline, Repeat, interim);
        Rounds.InOrder([Repeat, sameDay]).Should().Equal(sameDay, Repeat);
    }

    [Fact]
    public void Last_time_is_never_a_round_that_opened_later_in_the_same_year()
    {
        var interim = Round(Cycle.Interim, new(2020, 11, 2), true);
        RoundBefore.Of([interim, Repeat, Baseline], Repeat.Stream)!.Stream.Should().Be(Baseline.Stream);
        RoundBefore.Of([interim, Repeat, Baseline], interim.Stream)!.Stream.Should().Be(Repeat.Stream);
    }

    [Fact]
    public void A_round_that_was_never_submitted_does_not_hide_the_one_that_was_and_is_named()
    {
        var interim = Round(Cycle.Interim, new(2019, 11, 4), false);
        var before = RoundBefore.Of([Baseline, interim, Repeat], Repeat.Stream)!;
        before.Stream.Should().Be(Baseline.Stream);
        before.Unsubmitted.Should().Equal(interim.Stream);
    }

    [Fact]
    public void Where_none_was_submitted_last_time_is_the_baseline_and_else_the_round_just_before()
    {
        var baseline = Round(Cycle.Baseline, new(2019, 4, 1), false);
        var interim = Round(Cycle.Interim, new(2019, 11, 4), false);
        var before = RoundBefore.Of([baseline, interim, Repeat], Repeat.Stream)!;
        before.Stream.Should().Be(baseline.Stream);
        before.Unsubmitted.Should().Equal(interim.Stream);
        RoundBefore.Of([interim, Repeat], Repeat.Stream)!.Stream.Should().Be(interim.Stream);
    }

    [Fact]
    public void Nothing_comes_before_the_first_round_the_baseline_or_one_that_there_is_not()
    {
        var early = Round(Cycle.Interim, new(2019, 3, 1), true);
        RoundBefore.Of([early, Baseline], early.Stream).Should().BeNull();
        RoundBefore.Of([early, Baseline], Baseline.Stream).Should().BeNull();
        RoundBefore.Of([Baseline, Repeat], "self-evaluation/repeat-2023").Should().BeNull();
    }

    [Fact]
    public void What_was_submitted_once_was_submitted_however_often_it_is_reopened()
    {
        var given = Given.ACompleteBaseline;
        (given.State!.WasSubmitted, Of(given).WasSubmitted).Should().Be((false, false));
        given = given.And(
            new SelfEvaluationSubmitted(Given.Day(5, 14), Given.Board),
            new SelfEvaluationReopened("A slip.", Given.Day(6, 3), Given.Board)
        );
        (given.State!.WasSubmitted, Of(given).WasSubmitted).Should().Be((true, true));
        Of(given).SubmittedOn.Should().BeNull();
    }

    private static (string Stream, Profile Profile) Round(Cycle cycle, DateOnly day, bool submitted)
    {
        var given = new Given(new SelfEvaluationOpened(cycle, "msg-2019", day, Given.Board));
        return (
            SelfEvaluationViews.Stream(cycle, day.Year),
            Of(submitted ? given.And(new SelfEvaluationSubmitted(day.AddDays(9), Given.Board)) : given)
        );
    }

    private static Profile Of(Given given) =>
        (Profile)SelfEvaluationViews.Of(given.State!).First(v => v.Name == SelfEvaluationViews.ProfileName).Document;
}
