using GovernanceLedger.Directions;
using GovernanceLedger.Tests.SelfEvaluations;
using static GovernanceLedger.Tests.Directions.Given;

namespace GovernanceLedger.Tests.Directions;

public sealed class EndDirectionTests
{
    private static readonly VaryDirection Vary = new(First, HomeCareContent, Day(9, 1), null, Day(8, 1), Decided);

    private static readonly RevokeDirection Revoke = new(First, "The service ended.", Day(9, 1), Day(8, 1), Decided);

    private static readonly CompleteDirection Complete = new(First, Day(9, 1), Board);

    private static readonly SupersedeDirection Supersede = new(First, HomeCare, Second, Day(11, 1), Day(10, 20), Board);

    private static Given ASecond =>
        AnIssued.And(
            new DirectionDrafted(Second, HomeCareContent, Day(8, 1), Board),
            new DirectionApproved(Second, Day(9, 26), Decided),
            new DirectionIssued(Second, Day(10, 1), null, Day(9, 30), Board)
        );

    [Fact]
    public void A_variation_carries_it_on_with_other_content() =>
        AnIssued
            .When(Vary)
            .ShouldRecord(new DirectionVaried(First, HomeCareContent, Day(9, 1), null, Day(8, 1), Decided));

    [Fact]
    public void A_variation_that_says_the_same_changes_nothing() =>
        AnIssued.When(Vary with { Content = Content(HomeCare, Rehabilitation) }).ShouldChangeNothing();

    [Fact]
    public void Refuses_a_variation_from_before_it_was_decided_unless_it_is_said_why() =>
        AnIssued.When(Vary with { From = Day(7, 1) }).ShouldBeRefused("effective-before-approved");

    [Fact]
    public void Refuses_a_variation_from_before_what_it_varies() =>
        AnIssued
            .When(Vary with { From = Day(5, 31), RetrospectiveBecause = "It was late." })
            .ShouldBeRefused("effective-before-in-force");

    [Fact]
    public void Refuses_a_variation_that_ends_another() =>
        AnIssued
            .When(Vary with { Content = HomeCareContent with { Earlier = [new(EarlierRelation.Revokes, Second)] } })
            .ShouldBeRefused("earlier-changed");

    [Fact]
    public void Refuses_a_variation_that_keeps_only_what_was_superseded() =>
        ASecond
            .And(new DirectionSuperseded(First, HomeCare, Second, Day(10, 1), Day(9, 30), Board))
            .When(Vary with { From = Day(10, 5), EffectiveOn = Day(10, 5) })
            .ShouldBeRefused("function-not-standing");

    [Fact]
    public void It_is_revoked_as_of_a_day_that_may_lie_ahead() =>
        AnIssued
            .When(Revoke with { From = new(2020, 4, 1) })
            .ShouldRecord(new DirectionRevoked(First, "The service ended.", null, new(2020, 4, 1), Day(8, 1), Decided));

    [Fact]
    public void Refuses_to_revoke_as_of_a_day_before_the_decision() =>
        AnIssued.When(Revoke with { From = Day(7, 31) }).ShouldBeRefused("revoked-before-decided");

    [Fact]
    public void Refuses_to_revoke_without_a_reason() =>
        AnIssued.When(Revoke with { Reason = "" }).ShouldBeRefused("blank-reason");

    [Fact]
    public void Refuses_to_end_what_was_never_issued()
    {
        AnApproved.When(Revoke).ShouldBeRefused("not-issued");
        AnApproved.When(Complete).ShouldBeRefused("not-issued");
        AnApproved.When(Vary).ShouldBeRefused("not-issued");
        AnApproved.When(Supersede).ShouldBeRefused("not-issued");
    }

    [Fact]
    public void Refuses_to_move_what_has_ended()
    {
        var revoked = ASecond.And(new DirectionRevoked(First, "It ended.", null, Day(6, 2), Day(6, 2), Decided));
        var completed = ASecond.And(new DirectionCompleted(First, Day(6, 2), Board));
        foreach (var command in new DirectionCommand[] { Revoke, Complete, Vary, Supersede })
        {
            revoked.When(command).ShouldBeRefused("revoked");
            completed.When(command).ShouldBeRefused("completed");
        }
    }

    [Fact]
    public void It_is_completed_while_it_is_in_force()
    {
        AnIssued.When(Complete).ShouldRecord(new DirectionCompleted(First, Day(9, 1), Board));
        AnIssued.When(Complete with { EffectiveOn = Day(5, 25) }).ShouldBeRefused("effective-before-in-force");
    }

    [Fact]
    public void Another_takes_its_place_for_one_function() =>
        ASecond
            .When(Supersede with { Function = "care AT home" })
            .ShouldRecord(new DirectionSuperseded(First, HomeCare, Second, Day(11, 1), Day(10, 20), Board));

    [Fact]
    public void Refuses_a_successor_that_cannot_take_its_place()
    {
        ASecond.When(Supersede with { By = First }).ShouldBeRefused("unknown-successor");
        ASecond.When(Supersede with { By = "2019-003" }).ShouldBeRefused("unknown-successor");
        ASecond.When(Supersede with { Function = Rehabilitation }).ShouldBeRefused("function-not-standing");
        ASecond.When(Supersede with { Function = "Day care" }).ShouldBeRefused("function-not-standing");
        ASecond.When(Supersede with { From = Day(9, 1) }).ShouldBeRefused("superseded-before-effective");
        ASuccessor(EarlierRelation.Revokes, HomeCare).When(Supersede).ShouldBeRefused("not-issued");
        ASecond
            .And(new DirectionRevoked(Second, "It ended.", null, Day(10, 2), Day(10, 2), Decided))
            .When(Supersede)
            .ShouldBeRefused("revoked");
    }

    [Fact]
    public void Refuses_to_complete_one_that_was_superseded_for_every_function()
    {
        var half = ASecond.And(new DirectionSuperseded(First, HomeCare, Second, Day(10, 1), Day(9, 30), Board));
        var whole = half.And(new DirectionSuperseded(First, Rehabilitation, Second, Day(10, 1), Day(9, 30), Board));
        half.When(Complete with { EffectiveOn = Day(11, 1) }).Should().BeOfType<Result.Accepted>();
        whole.When(Complete with { EffectiveOn = Day(11, 1) }).ShouldBeRefused("superseded");
        whole.When(Supersede).ShouldBeRefused("superseded");
    }
}
