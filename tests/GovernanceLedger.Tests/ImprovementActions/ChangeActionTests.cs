using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.ImprovementActions;

using static Given;

public sealed class ChangeActionTests
{
    private static readonly ChangeActionLeads Leads = new(
        1,
        [new(null, "Clerk")],
        "The office was renamed.",
        Day(2, 1),
        Committee
    );

    private static readonly RewordAction Reword = new(
        1,
        "Hold them each quarter.",
        null,
        "A figure was asked for.",
        Day(2, 1),
        Committee
    );

    private static readonly MoveActionDueDate Move = new(
        1,
        Day(6, 30),
        "Performance and Audit Committee",
        "The venue was closed.",
        Day(2, 1),
        Committee
    );

    private static readonly CrossReferenceActions Refer = new(1, 2, "The same budget.", Day(2, 1), Committee);

    [Fact]
    public void Leads_words_and_the_due_day_are_changed()
    {
        OneAction.When(Leads).ShouldRecord(new ActionLeadsChanged(1, Leads.Leads, Leads.Reason, Day(2, 1), Committee));
        OneAction
            .When(Reword)
            .ShouldRecord(new ActionReworded(1, Reword.Text, null, Reword.Reason, Day(2, 1), Committee));
        OneAction.When(Move).ShouldRecord(Moved(DueOn, Day(6, 30)));
    }

    [Fact]
    public void What_stands_afterwards_is_what_was_changed_last()
    {
        var given = OneAction.And(
            new ActionLeadsChanged(1, Leads.Leads, "Renamed.", Day(2, 1), Committee),
            new ActionReworded(1, Reword.Text, null, "Asked for.", Day(2, 1), Committee),
            Moved(DueOn, Day(6, 30))
        );
        var action = given.State!.Actions[1];
        action.Planned.Leads.Should().Equal(Leads.Leads);
        action.Planned.Text.Should().Be(Reword.Text);
        action.Planned.Measure.Should().BeNull();
        action.DueOn.Should().Be(Day(6, 30));
        action.Planned.Timescale.AsWritten.Should().Be("By end of March 2020");
    }

    [Fact]
    public void Refuses_changes_that_change_nothing()
    {
        OneAction.When(Leads with { Leads = [new(null, "Chief officer")] }).ShouldBeRefused("same-leads");
        OneAction.When(Reword with { Text = Planned.Text, Measure = Planned.Measure }).ShouldBeRefused("same-wording");
        OneAction.When(Move with { DueOn = DueOn }).ShouldBeRefused("same-due-date");
    }

    [Fact]
    public void Refuses_changes_without_a_reason_or_without_what_they_change_to()
    {
        OneAction.When(Leads with { Reason = "" }).ShouldBeRefused("blank-reason");
        OneAction.When(Leads with { Leads = [] }).ShouldBeRefused("blank-lead");
        OneAction.When(Reword with { Text = "" }).ShouldBeRefused("blank-action");
        OneAction.When(Move with { Reason = " " }).ShouldBeRefused("blank-reason");
        OneAction.When(Move with { AgreedBy = " " }).ShouldBeRefused("blank-agreed-by");
    }

    [Fact]
    public void Refuses_to_move_the_due_day_to_one_that_had_passed() =>
        OneAction.When(Move with { DueOn = Day(1, 31) }).ShouldBeRefused("due-before-move");

    [Fact]
    public void Refuses_a_due_day_that_nobody_can_mean() =>
        OneAction.When(Move with { DueOn = new(9999, 12, 31) }).ShouldBeRefused("due-out-of-range");

    [Fact]
    public void Refuses_changes_to_an_action_that_has_ended()
    {
        ACompletedAction.When(Leads with { EffectiveOn = Day(5, 1) }).ShouldBeRefused("action-completed");
        ACompletedAction.When(Reword with { EffectiveOn = Day(5, 1) }).ShouldBeRefused("action-completed");
        ACompletedAction.When(Move with { EffectiveOn = Day(5, 1) }).ShouldBeRefused("action-completed");
    }

    [Fact]
    public void Refuses_an_action_that_is_not_in_the_plan_and_a_day_before_it_was_agreed()
    {
        OneAction.When(Move with { Action = 7 }).ShouldBeRefused("unknown-action");
        OneAction
            .When(Move with { EffectiveOn = AgreedOn.AddDays(-1) })
            .ShouldBeRefused("effective-before-agreed")
            .Message.Should()
            .Contain("Action 1 (1(i)(a))");
    }

    [Fact]
    public void A_cross_reference_stands_at_both_ends()
    {
        var recorded = TwoActions.When(Refer);
        recorded.ShouldRecord(new ActionsCrossReferenced(1, 2, "The same budget.", Day(2, 1), Committee));
        var plan = TwoActions.And([.. ((Result.Accepted)recorded).Events]).State!;
        plan.Actions[1].Related.Should().Equal(2);
        plan.Actions[2].Related.Should().Equal(1);
    }

    [Fact]
    public void Refuses_a_cross_reference_to_itself_to_nothing_or_once_more()
    {
        TwoActions.When(Refer with { Other = 1 }).ShouldBeRefused("refers-to-itself");
        TwoActions.When(Refer with { Other = 9 }).ShouldBeRefused("unknown-action");
        TwoActions
            .And(new ActionsCrossReferenced(2, 1, "The same budget.", Day(2, 1), Committee))
            .When(Refer)
            .ShouldBeRefused("already-related");
    }
}
