using GovernanceLedger.Directions;
using GovernanceLedger.Tests.SelfEvaluations;
using static GovernanceLedger.Tests.Directions.Given;
using Minutes = GovernanceLedger.Meetings;

namespace GovernanceLedger.Tests.Directions;

public sealed class IssueDirectionTests
{
    private static readonly IssueDirection Issue = new(First, Day(6, 1), null, Day(5, 20), Board);

    [Fact]
    public void A_draft_is_approved_by_a_decision() =>
        ADraft
            .When(new ApproveDirection(First, Day(5, 16), Decided))
            .ShouldRecord(new DirectionApproved(First, Day(5, 16), Decided));

    [Fact]
    public void Refuses_to_approve_twice() =>
        AnApproved.When(new ApproveDirection(First, Day(6, 16), Decided)).ShouldBeRefused("already-approved");

    [Fact]
    public void Refuses_to_approve_before_it_was_drafted() =>
        ADraft.When(new ApproveDirection(First, Day(3, 16), Decided)).ShouldBeRefused("effective-before-drafted");

    [Fact]
    public void What_only_a_decision_brings_about_must_name_one()
    {
        DirectionCommand[] decided =
        [
            new ApproveDirection(First, Day(5, 16), Board),
            new RevokeDirection(First, "The service ended.", Day(7, 1), Day(7, 1), Board),
            new VaryDirection(First, HomeCareContent, Day(7, 1), null, Day(7, 1), Board),
        ];
        var nothing = new Dictionary<EventReference, LedgerEvent>();
        decided.Select(c => c.Against(nothing)?.Code).Should().OnlyContain(code => code == "no-decision");
        Issue.Against(nothing).Should().BeNull();
    }

    [Fact]
    public void What_a_decision_brings_about_cannot_take_effect_before_it()
    {
        var found = TakenBy(Minutes.BodyOf.Board);
        var approve = new ApproveDirection(First, Day(5, 15), Decided);
        approve.Against(found)!.Code.Should().Be("effective-before-decided");
        (approve with { EffectiveOn = Day(5, 16) }).Against(found).Should().BeNull();
    }

    [Theory]
    [InlineData(Minutes.BodyOf.Council)]
    [InlineData(Minutes.BodyOf.HealthBoard)]
    public void Only_a_body_of_the_boards_own_approves_varies_or_revokes(Minutes.BodyOf of)
    {
        DirectionCommand[] decided =
        [
            new ApproveDirection(First, Day(5, 16), Decided),
            new RevokeDirection(First, "The service ended.", Day(7, 1), Day(7, 1), Decided),
            new VaryDirection(First, HomeCareContent, Day(7, 1), null, Day(7, 1), Decided),
        ];
        decided.Select(c => c.Against(TakenBy(of))?.Code).Should().OnlyContain(c => c == "not-the-boards-decision");
        decided.Select(c => c.Against(TakenBy(Minutes.BodyOf.Board))).Should().OnlyContain(r => r == null);
    }

    private static Dictionary<EventReference, LedgerEvent> TakenBy(Minutes.BodyOf of) =>
        new()
        {
            [Decision with { Version = 1 }] = new Minutes.MeetingRecorded(
                new("Scrutiny committee", of),
                null,
                Day(5, 16),
                Board
            ),
            [Decision] = new Minutes.DecisionTaken(new("8", 1, Minutes.DecisionKind.Approved), Day(5, 16), Board),
        };

    [Fact]
    public void Refuses_days_that_nobody_can_mean()
    {
        var never = new DateOnly(9999, 12, 31);
        AnApproved.When(new IssueDirection(First, never, null, Day(5, 20), Board)).ShouldBeRefused("from-out-of-range");
        AnIssued
            .When(new RevokeDirection(First, "It is no longer needed.", never, Day(6, 20), Decided))
            .ShouldBeRefused("from-out-of-range");
        new Given()
            .When(new DraftDirection(HomeCareContent with { ReviewOn = Stated.As<DateOnly?>(never) }, Day(4, 1), Board))
            .ShouldBeRefused("review-out-of-range");
    }

    [Fact]
    public void A_decision_that_is_not_there_is_said_to_be_unknown() =>
        new ApproveDirection(First, Day(5, 16), Decided)
            .Against(new Dictionary<EventReference, LedgerEvent>())!
            .Code.Should()
            .Be("unknown-link");

    [Fact]
    public void An_approved_one_is_issued_and_may_take_effect_later() =>
        AnApproved
            .When(Issue with { From = new(2020, 4, 1) })
            .ShouldRecord(new DirectionIssued(First, new(2020, 4, 1), null, Day(5, 20), Board));

    [Fact]
    public void Refuses_to_issue_without_approval() => ADraft.When(Issue).ShouldBeRefused("not-approved");

    [Fact]
    public void Refuses_to_issue_twice() => AnIssued.When(Issue).ShouldBeRefused("already-issued");

    [Fact]
    public void Refuses_to_issue_before_the_approval() =>
        AnApproved.When(Issue with { EffectiveOn = Day(5, 15) }).ShouldBeRefused("issued-before-approved");

    [Fact]
    public void Refuses_to_issue_on_a_day_that_has_not_come() =>
        AnApproved.When(Issue with { EffectiveOn = Today.AddDays(1) }).ShouldBeRefused("effective-in-future");

    [Fact]
    public void Refuses_effect_before_approval_unless_it_is_said_why()
    {
        var early = Issue with { From = Day(4, 1) };
        AnApproved.When(early).ShouldBeRefused("effective-before-approved");
        AnApproved.When(early with { RetrospectiveBecause = " " }).ShouldBeRefused("blank-retrospective");
        AnApproved
            .When(early with { RetrospectiveBecause = "The year had begun." })
            .ShouldRecord(new DirectionIssued(First, Day(4, 1), "The year had begun.", Day(5, 20), Board));
    }

    [Fact]
    public void Refuses_to_call_retrospective_what_is_not() =>
        AnApproved
            .When(Issue with { RetrospectiveBecause = "The year had begun." })
            .ShouldBeRefused("not-retrospective");

    [Fact]
    public void Refuses_a_review_before_it_is_in_force() =>
        AnApproved.When(Issue with { From = new(2020, 6, 1) }).ShouldBeRefused("review-before-effective");

    [Fact]
    public void Superseding_ends_the_earlier_one_for_the_functions_that_both_are_about()
    {
        var issue = new IssueDirection(Second, Day(10, 1), null, Day(9, 30), Board);
        ASuccessor(EarlierRelation.Supersedes, HomeCare, "Day care")
            .When(issue)
            .Should()
            .BeOfType<Result.Accepted>()
            .Which.Events.Should()
            .BeEquivalentTo<LedgerEvent>(
                [
                    new DirectionIssued(Second, Day(10, 1), null, Day(9, 30), Board),
                    new DirectionSuperseded(First, HomeCare, Second, Day(10, 1), Day(9, 30), Decided),
                ],
                o => o.RespectingRuntimeTypes().WithStrictOrdering()
            );
    }

    [Fact]
    public void Revoking_ends_the_earlier_one_altogether()
    {
        var result = ASuccessor(EarlierRelation.Revokes, "Day care")
            .When(new IssueDirection(Second, Day(10, 1), null, Day(9, 30), Board));
        var revoked = result.Should().BeOfType<Result.Accepted>().Which.Events[1];
        revoked.Should().BeOfType<DirectionRevoked>().Which.By.Should().Be(Second);
        revoked.Source.Follows.Should().Equal(Decision);
    }

    [Fact]
    public void Refuses_to_issue_when_the_earlier_one_was_revoked_meanwhile() =>
        ASuccessor(EarlierRelation.Supersedes, HomeCare)
            .And(new DirectionRevoked(First, "The service ended.", null, Day(9, 27), Day(9, 27), Decided))
            .When(new IssueDirection(Second, Day(10, 1), null, Day(9, 30), Board))
            .ShouldBeRefused("revoked");
}
