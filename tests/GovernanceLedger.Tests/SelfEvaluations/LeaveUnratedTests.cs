using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Tests.SelfEvaluations.Given;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class LeaveUnratedTests
{
    private const string NoTime = "The partners had no time for it in this round.";

    private static readonly LeaveUnrated Leave = new("2.4", NoTime, Day(5, 10), Board);
    private static readonly ProposalLeftUnrated Left = new("2.4", NoTime, Day(5, 10), Board);

    [Fact]
    public void Leaves_a_proposal_unrated_with_its_reason() => AnOpenBaseline.When(Leave).ShouldRecord(Left);

    [Fact]
    public void Refuses_a_proposal_that_belongs_to_national_bodies() =>
        AnOpenBaseline.When(Leave with { Proposal = "3.2" }).ShouldBeRefused("national-proposal");

    [Fact]
    public void Refuses_a_blank_reason() =>
        AnOpenBaseline.When(Leave with { Reason = " " }).ShouldBeRefused("blank-reason");

    [Fact]
    public void Refuses_one_that_is_rated_and_says_how_to_correct_it() =>
        AnOpenBaseline
            .And(Rated("2.4", Level.Established))
            .When(Leave)
            .ShouldBeRefused("already-rated")
            .Message.Should()
            .Contain("correct the record to no rating");

    [Fact]
    public void Refuses_the_same_reason_again_and_takes_another()
    {
        var left = AnOpenBaseline.And(Left);
        left.When(Leave).ShouldBeRefused("already-left-unrated");
        left.When(Leave with { Reason = "The papers were lost." })
            .ShouldRecord(Left with { Reason = "The papers were lost." });
    }

    [Fact]
    public void Refuses_it_after_submission() =>
        ACompleteBaseline.And(new SelfEvaluationSubmitted(Day(5, 15), Board)).When(Leave).ShouldBeRefused("submitted");

    [Fact]
    public void A_rating_and_a_correction_that_restores_one_end_it()
    {
        AnOpenBaseline.And(Left, Rated("2.4", Level.Established)).State!.Proposal("2.4").LeftUnrated.Should().BeNull();
        var struck = new RatingCorrected("2.4", 2, null, "Not rated.", Day(5, 10), Board);
        var restored = struck with { Corrects = 3, Level = Level.Established };
        var left = AnOpenBaseline.And(Rated("2.4", Level.Established), struck, Left);
        left.State!.Proposal("2.4").LeftUnrated.Should().Be(NoTime);
        left.And(restored).State!.Proposal("2.4").LeftUnrated.Should().BeNull();
    }

    [Fact]
    public void A_round_done_in_part_is_completed_and_submitted_once_the_rest_is_left_unrated()
    {
        var rest = Framework.Msg2019.LocalProposals.Skip(5).Select(p => Left with { Proposal = p.Code });
        var inPart = AnOpenBaseline
            .And([.. Framework.Msg2019.LocalProposals.Take(5).Select(p => Rated(p.Code, Level.Established))])
            .And([.. rest.Skip(1)]);
        var complete = new CompleteSelfEvaluation(Day(5, 10), Board);
        inPart.When(complete).ShouldBeRefused("unrated-proposals").Message.Should().Contain("leave it unrated");
        var whole = inPart.And(rest.First());
        whole.When(complete).ShouldRecord(new SelfEvaluationCompleted(Day(5, 10), Board));
        whole
            .And(new SelfEvaluationCompleted(Day(5, 10), Board))
            .When(new SubmitSelfEvaluation(Day(5, 15), Board))
            .ShouldRecord(new SelfEvaluationSubmitted(Day(5, 15), Board));
    }
}
