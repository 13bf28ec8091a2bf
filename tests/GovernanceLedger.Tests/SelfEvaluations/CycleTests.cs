using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Tests.SelfEvaluations.Given;
using Minutes = GovernanceLedger.Meetings;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class CycleTests
{
    private static readonly OpenSelfEvaluation Open = new(Cycle.Baseline, "msg-2019", OpenedOn, Board);
    private static readonly SubmitSelfEvaluation Submit = new(Day(5, 15), Board);

    [Fact]
    public void Opens_against_a_version_of_the_framework() =>
        new Given().When(Open).ShouldRecord(new SelfEvaluationOpened(Cycle.Baseline, "msg-2019", OpenedOn, Board));

    [Fact]
    public void Refuses_to_open_twice() => AnOpenBaseline.When(Open).ShouldBeRefused("already-opened");

    [Fact]
    public void Refuses_a_framework_that_it_does_not_know() =>
        new Given().When(Open with { Framework = "msg-2031" }).ShouldBeRefused("unknown-framework");

    [Fact]
    public void Refuses_to_open_before_the_framework_was_issued_or_in_the_future()
    {
        new Given().When(Open with { EffectiveOn = new(2019, 2, 3) }).ShouldBeRefused("effective-before-framework");
        new Given().When(Open with { EffectiveOn = Today.AddDays(1) }).ShouldBeRefused("effective-in-future");
    }

    [Fact]
    public void Refuses_to_complete_with_unrated_proposals_and_lists_them()
    {
        var allButTwo = Framework
            .Msg2019.LocalProposals.Where(p => p.Code is not ("2.4" or "6.3"))
            .Select(p => Rated(p.Code, Level.Established));
        AnOpenBaseline
            .And([.. allButTwo])
            .When(new CompleteSelfEvaluation(Day(5, 10), Board))
            .ShouldBeRefused("unrated-proposals")
            .Message.Should()
            .Contain("2.4, 6.3");
    }

    [Fact]
    public void Completes_once_all_22_local_proposals_are_rated()
    {
        ACompleteBaseline.State!.Status.Should().Be(SelfEvaluationStatus.Completed);
        ACompleteBaseline.When(new CompleteSelfEvaluation(Day(5, 11), Board)).ShouldBeRefused("already-completed");
    }

    [Fact]
    public void Refuses_to_submit_what_a_correction_left_unrated() =>
        ACompleteBaseline
            .And(new RatingCorrected("1.1", 2, null, "It was never rated.", Day(5, 10), Board))
            .When(Submit)
            .ShouldBeRefused("unrated-proposals")
            .Message.Should()
            .Contain("1.1");

    [Fact]
    public void Refuses_to_approve_or_submit_what_is_not_complete()
    {
        AnOpenBaseline.When(Submit).ShouldBeRefused("not-completed");
        AnOpenBaseline.When(new ApproveSelfEvaluation("IJB", 1, Day(5, 16), Board)).ShouldBeRefused("not-completed");
    }

    [Fact]
    public void An_approval_names_the_version_that_was_before_the_body()
    {
        var approve = new ApproveSelfEvaluation("Integration Joint Board", 24, Day(5, 16), Board);
        ACompleteBaseline
            .When(approve)
            .ShouldRecord(new SelfEvaluationApproved("Integration Joint Board", 24, Day(5, 16), Board));
        ACompleteBaseline.When(approve with { ApprovedVersion = 25 }).ShouldBeRefused("unknown-version");
        ACompleteBaseline.When(approve with { Body = "" }).ShouldBeRefused("blank-body");
        ACompleteBaseline.When(approve with { EffectiveOn = Day(5, 9) }).ShouldBeRefused("effective-before-completed");
    }

    [Fact]
    public void Refuses_to_complete_or_approve_on_a_day_before_a_rating_took_effect()
    {
        var moved = ACompleteBaseline.And(new RatingChanged("1.1", Level.Exemplary, "Agreed.", Day(9, 26), Board));
        moved
            .When(new ApproveSelfEvaluation("IJB", 25, Day(9, 25), Board))
            .ShouldBeRefused("effective-before-rating")
            .Message.Should()
            .Contain("1.1");
        moved.When(new ApproveSelfEvaluation("IJB", 24, Day(9, 25), Board)).Should().BeOfType<Result.Accepted>();
        moved
            .And(new SelfEvaluationReopened("Another look.", Day(9, 27), Board))
            .When(new CompleteSelfEvaluation(Day(9, 25), Board))
            .ShouldBeRefused("effective-before-rating");
    }

    [Fact]
    public void Submits_once()
    {
        ACompleteBaseline.When(Submit).ShouldRecord(new SelfEvaluationSubmitted(Day(5, 15), Board));
        Submitted.When(Submit).ShouldBeRefused("already-submitted");
    }

    [Fact]
    public void Reopens_with_a_reason_and_only_what_is_closed()
    {
        var reopen = new ReopenSelfEvaluation("The board asked for it.", Day(9, 1), Board);
        Submitted.When(reopen).ShouldRecord(new SelfEvaluationReopened("The board asked for it.", Day(9, 1), Board));
        Submitted.When(reopen with { Reason = " " }).ShouldBeRefused("blank-reason");
        Submitted.When(reopen with { EffectiveOn = Day(5, 14) }).ShouldBeRefused("effective-before-closed");
        AnOpenBaseline.When(reopen).ShouldBeRefused("already-open");
    }

    [Fact]
    public void An_approval_that_names_a_decision_names_one_that_approves_by_then()
    {
        var decision = new EventReference("meeting/2019-05-16-ijb", 4);
        var approve = new ApproveSelfEvaluation("IJB", 24, Day(5, 16), Board.After(decision));
        Against(approve, Minutes.DecisionKind.Rejected)!.Code.Should().Be("no-approval");
        Against(approve, Minutes.DecisionKind.Approved).Should().BeNull();
        Against(approve with { EffectiveOn = Day(5, 15) }, Minutes.DecisionKind.Approved)!
            .Code.Should()
            .Be("effective-before-decided");
        var another = approve with { Body = "Audit committee" };
        Against(another, Minutes.DecisionKind.Approved)!.Code.Should().Be("approved-by-another");
        Against(another with { EffectiveOn = Day(5, 15) }, Minutes.DecisionKind.Approved)!
            .Code.Should()
            .Be("effective-before-decided");
        Against(approve with { Body = " ijb\u200b" }, Minutes.DecisionKind.Approved).Should().BeNull();
        (approve with { Source = Board }).Against(new Dictionary<EventReference, LedgerEvent>()).Should().BeNull();

        static Refusal? Against(LedgerCommand approval, Minutes.DecisionKind kind) =>
            approval.Against(
                new Dictionary<EventReference, LedgerEvent>
                {
                    [approval.Source.Follows![0] with { Version = 1 }] = new Minutes.MeetingRecorded(
                        new("IJB", Minutes.BodyOf.Board),
                        null,
                        Day(5, 16),
                        Board
                    ),
                    [approval.Source.Follows![0]] = new Minutes.DecisionTaken(new("8", 1, kind), Day(5, 16), Board),
                }
            );
    }

    [Fact]
    public void An_approval_does_not_outlast_a_reopening()
    {
        var reopened = ACompleteBaseline.And(
            new SelfEvaluationApproved("IJB", 24, Day(5, 16), Board),
            new SelfEvaluationReopened("The board asked for it.", Day(9, 1), Board)
        );
        reopened.State!.Status.Should().Be(SelfEvaluationStatus.Open);
        reopened
            .And(new SelfEvaluationCompleted(Day(9, 2), Board))
            .State!.Status.Should()
            .Be(SelfEvaluationStatus.Completed);
    }

    private static Given Submitted => ACompleteBaseline.And(new SelfEvaluationSubmitted(Day(5, 15), Board));

    [Theory]
    [InlineData(Cycle.Interim)]
    [InlineData(Cycle.Repeat)]
    public void Refuses_a_later_round_without_a_baseline_opened_or_imported(Cycle cycle)
    {
        foreach (var command in Later(cycle))
        {
            var refusal = command.Against(new Dictionary<EventReference, LedgerEvent>());
            refusal!.Code.Should().Be("no-baseline");
            refusal.Message.Should().Contain(cycle.Code()).And.EndWith("first.");
            command.Against(WithBaseline("msg-2019")).Should().BeNull();
            command.RestsOn().Should().Contain(BaselineOpened);
        }
    }

    [Fact]
    public void Refuses_a_later_round_on_a_framework_that_does_not_carry_on_the_baselines() =>
        Later(Cycle.Repeat)
            .Should()
            .OnlyContain(c => c.Against(WithBaseline("another-2016"))!.Code == "unrelated-framework");

    [Theory]
    [InlineData(Cycle.Interim)]
    [InlineData(Cycle.Repeat)]
    public void Refuses_a_later_round_on_a_day_before_the_baseline_opened(Cycle cycle)
    {
        var baseline = WithBaseline("msg-2019");
        foreach (var command in Later(cycle))
        {
            var refusal = (command with { EffectiveOn = OpenedOn.AddDays(-1) }).Against(baseline)!;
            refusal.Code.Should().Be("effective-before-baseline");
            refusal.Message.Should().Contain("1 April 2019").And.EndWith("Give a day on or after that.");
        }
    }

    [Fact]
    public void A_baseline_rests_on_nothing_but_what_its_source_names()
    {
        foreach (var command in Later(Cycle.Baseline))
        {
            command.RestsOn().Should().BeEmpty();
            command.Against(new Dictionary<EventReference, LedgerEvent>()).Should().BeNull();
        }
    }

    private static readonly EventReference BaselineOpened = new("self-evaluation/baseline", 1);

    private static SelfEvaluationCommand[] Later(Cycle cycle) =>
        [
            Open with
            {
                Cycle = cycle,
            },
            new ImportReturn(cycle, "msg-2019", new("a.docx", new('a', 64), "docx"), [], false, OpenedOn, Board),
        ];

    private static Dictionary<EventReference, LedgerEvent> WithBaseline(string framework) =>
        new() { [BaselineOpened] = new SelfEvaluationOpened(Cycle.Baseline, framework, OpenedOn, Board) };
}
