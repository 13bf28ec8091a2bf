using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.ImprovementActions;

using static Given;

public sealed class CloseActionTests
{
    private static readonly CompleteAction Complete = new(1, "The report of the four days.", Day(4, 1), Committee);
    private static readonly WithdrawAction Withdraw = new(1, "No longer needed.", Day(4, 1), Committee);
    private static readonly MergeActions Merge = new(1, 2, "Both ask for the same.", Day(4, 1), Committee);
    private static readonly ReopenAction Reopen = new(1, "The days have lapsed.", Day(5, 1), Committee);

    private static readonly ActionWithdrawn Withdrawn = new(1, "No longer needed.", Day(4, 1), Committee);
    private static readonly ActionsMerged Merged = new(1, 2, "Both ask for the same.", Day(4, 1), Committee);

    [Fact]
    public void An_action_is_completed_withdrawn_or_merged()
    {
        OneAction.When(Complete).ShouldRecord(Completed());
        OneAction.When(Withdraw).ShouldRecord(Withdrawn);
        TwoActions.When(Merge).ShouldRecord(Merged);
    }

    [Fact]
    public void Refuses_completion_without_evidence() =>
        OneAction.When(Complete with { Evidence = " " }).ShouldBeRefused("completed-without-evidence");

    [Fact]
    public void Refuses_to_end_what_has_ended()
    {
        ACompletedAction.When(Complete).ShouldBeRefused("action-completed");
        OneAction.And(Withdrawn).When(Withdraw).ShouldBeRefused("action-withdrawn");
        TwoActions.And(Merged).When(Complete).ShouldBeRefused("action-merged");
    }

    [Fact]
    public void Refuses_to_merge_an_action_into_itself_into_nothing_or_into_one_that_has_ended()
    {
        TwoActions.When(Merge with { Into = 1 }).ShouldBeRefused("merged-into-itself");
        TwoActions.When(Merge with { Into = 9 }).ShouldBeRefused("unknown-action");
        TwoActions.And(Withdrawn with { Action = 2 }).When(Merge).ShouldBeRefused("merged-into-closed");
        TwoActions.When(Merge with { Reason = "" }).ShouldBeRefused("blank-reason");
    }

    [Fact]
    public void A_merged_action_names_what_carries_it_on_and_is_named_there()
    {
        var plan = TwoActions.And(Merged).State!;
        plan.Actions[1].Closed!.Into.Should().Be(2);
        plan.Actions[2].Related.Should().Equal(1);
    }

    [Fact]
    public void An_action_that_has_ended_is_reopened_with_a_reason()
    {
        ACompletedAction
            .When(Reopen)
            .ShouldRecord(new ActionReopened(1, "The days have lapsed.", Day(5, 1), Committee));
        ACompletedAction.When(Reopen with { Reason = "" }).ShouldBeRefused("blank-reason");
        OneAction.When(Reopen).ShouldBeRefused("already-open");
        ACompletedAction.When(Reopen with { EffectiveOn = Day(3, 31) }).ShouldBeRefused("effective-before-closed");
    }

    [Fact]
    public void What_was_reopened_can_end_again_but_not_before_it_was_reopened()
    {
        var reopened = ACompletedAction.And(new ActionReopened(1, "Lapsed.", Day(5, 1), Committee));
        reopened.When(Withdraw).ShouldBeRefused("effective-before-reopened");
        reopened.When(Withdraw with { EffectiveOn = Day(5, 1) }).Should().BeOfType<Result.Accepted>();
        reopened.State!.Actions[1].Standing.Should().Be(ActionStanding.Open);
    }
}
