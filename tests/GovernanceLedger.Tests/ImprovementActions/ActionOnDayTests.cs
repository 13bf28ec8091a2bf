using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Tests.ImprovementActions;

using static Given;

/// <summary>What is worked out from an action and a day that is handed in.</summary>
public sealed class ActionOnDayTests
{
    [Fact]
    public void An_open_action_is_late_from_the_day_after_its_due_day()
    {
        OneAction.Summary().IsLateOn(DueOn).Should().BeFalse();
        OneAction.Summary().IsLateOn(DueOn.AddDays(1)).Should().BeTrue();
        OneAction.Summary().DaysLateOn(DueOn.AddDays(10)).Should().Be(10);
        OneAction.Summary().StatusOn(DueOn.AddDays(1)).Should().Be(ProgressStatus.Late);
    }

    [Fact]
    public void Late_by_the_date_outweighs_what_was_reported()
    {
        var reported = OneAction.And(Reported(1, ProgressStatus.OnTrack, Day(3, 1))).Summary();
        reported.StatusOn(DueOn).Should().Be(ProgressStatus.OnTrack);
        reported.StatusOn(DueOn.AddDays(1)).Should().Be(ProgressStatus.Late);
    }

    [Fact]
    public void A_moved_action_is_late_by_its_new_day() =>
        OneAction.And(Moved(DueOn, Day(6, 30))).Summary().IsLateOn(Day(6, 30)).Should().BeFalse();

    [Fact]
    public void What_has_ended_or_has_no_due_day_is_never_late()
    {
        ACompletedAction.Summary().IsLateOn(Day(12, 1)).Should().BeFalse();
        ACompletedAction.Summary().StatusOn(Day(12, 1)).Should().Be(ProgressStatus.Complete);
        Undated.Summary().IsLateOn(Day(12, 1)).Should().BeFalse();
    }

    [Fact]
    public void What_comes_again_is_due_on_the_first_of_its_days_after_the_last_report()
    {
        var yearly = new Given(Agreed(Planned with { Timescale = Timescale.Read("each year by end March") }));
        var first = yearly.And(Moved(null, Day(3, 31)));
        first.Summary().NextDue().Should().Be(Day(3, 31));
        var recurring = Planned with
        {
            Timescale = Timescale.Read("By end of March 2020 and thereafter each year by end March"),
        };
        var given = new Given(Agreed(recurring));
        given.Summary().IsLateOn(Day(4, 1)).Should().BeTrue();
        var reported = given.And(Reported(1, ProgressStatus.OnTrack, Day(4, 2))).Summary();
        reported.IsLateOn(Day(4, 3)).Should().BeFalse();
        reported.NextDue().Should().Be(new DateOnly(2021, 3, 31));
        reported.IsLateOn(new(2021, 3, 31)).Should().BeFalse();
        reported.IsLateOn(new(2021, 4, 1)).Should().BeTrue();
    }

    [Fact]
    public void What_comes_each_year_is_first_due_when_it_next_comes_after_it_was_agreed()
    {
        var yearly = new Given(Agreed(Planned with { Timescale = Timescale.Read("each year by end March") })).Summary();
        var first = new DateOnly(
            AgreedOn < new DateOnly(AgreedOn.Year, 4, 1) ? AgreedOn.Year : AgreedOn.Year + 1,
            3,
            31
        );
        yearly.NextDue().Should().Be(first);
        yearly.IsLateOn(first).Should().BeFalse();
        yearly.IsLateOn(first.AddDays(1)).Should().BeTrue();
    }

    [Fact]
    public void Moved_often_means_twice_and_a_day_set_where_there_was_none_is_no_move()
    {
        var set = Undated.And(Moved(null, Day(3, 1)));
        set.Summary().Moves.Should().Be(0);
        var once = set.And(Moved(Day(3, 1), Day(4, 1)));
        once.Summary().IsMovedOften().Should().BeFalse();
        once.And(Moved(Day(4, 1), Day(5, 1))).Summary().IsMovedOften().Should().BeTrue();
    }

    [Fact]
    public void Quiet_means_open_and_unheard_of_for_more_than_ninety_days()
    {
        OneAction.Summary().IsQuietOn(AgreedOn.AddDays(90)).Should().BeFalse();
        OneAction.Summary().IsQuietOn(AgreedOn.AddDays(91)).Should().BeTrue();
        var reported = OneAction.And(Reported(1, ProgressStatus.AtRisk, Day(1, 10)));
        reported.Summary().IsQuietOn(Day(1, 10).AddDays(90)).Should().BeFalse();
        ACompletedAction.Summary().IsQuietOn(Day(12, 1)).Should().BeFalse();
    }

    [Fact]
    public void Completed_since_a_day_counts_that_day()
    {
        ACompletedAction.Summary().IsCompletedSince(Day(4, 1)).Should().BeTrue();
        ACompletedAction.Summary().IsCompletedSince(Day(4, 2)).Should().BeFalse();
        OneAction.Summary().IsCompletedSince(Day(1, 1)).Should().BeFalse();
    }

    [Fact]
    public void The_report_that_took_effect_last_counts_whenever_it_was_recorded() =>
        OneAction
            .And(Reported(1, ProgressStatus.AtRisk, Day(3, 1)), Reported(1, ProgressStatus.OnTrack, Day(2, 1)))
            .Summary()
            .StatusOn(Day(3, 2))
            .Should()
            .Be(ProgressStatus.AtRisk);

    [Fact]
    public void A_reopened_action_stands_as_it_was_last_reported_short_of_completion()
    {
        var reopened = OneAction.And(
            Reported(1, ProgressStatus.AtRisk, Day(1, 10)),
            Reported(1, ProgressStatus.Complete, Day(2, 1)),
            Completed() with
            {
                EffectiveOn = Day(2, 1),
            },
            new ActionReopened(1, "Lapsed.", Day(3, 1), Committee)
        );
        reopened.Summary().StatusOn(Day(3, 2)).Should().Be(ProgressStatus.AtRisk);
        reopened.Summary().HeardOn.Should().Be(Day(3, 1));
    }

    [Fact]
    public void Withdrawn_and_merged_actions_have_no_status() =>
        OneAction
            .And(new ActionWithdrawn(1, "No longer needed.", Day(4, 1), Committee))
            .Summary()
            .StatusOn(Day(12, 1))
            .Should()
            .BeNull();

    [Fact]
    public void A_long_text_is_cut_short_in_a_row_and_not_within_a_character()
    {
        var text = new string('x', 299) + "😀 and more";
        var row = new Given(Agreed(Planned with { Text = text })).Summary();
        row.Text.Should().Be(new string('x', 299) + "…");
    }

    private static Given Undated => new(Agreed(Planned with { Timescale = Timescale.Read("When the moon is full") }));
}
