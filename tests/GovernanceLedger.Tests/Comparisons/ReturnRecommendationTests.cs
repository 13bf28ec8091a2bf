using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.Comparisons;

/// <summary>What a board is asked to do with a return.</summary>
public sealed class ReturnRecommendationTests
{
    private const string Baseline = WorkTests.Baseline;
    private static readonly Given First = Given.ACompleteBaseline;
    private static readonly Given Completed = Repeat(Given.ACompleteBaseline);
    private static readonly Given Sent = Completed.And(new SelfEvaluationSubmitted(new(2020, 5, 20), Given.Board));

    [Fact]
    public void What_is_complete_and_was_never_sent_is_to_be_approved()
    {
        Asked(First, Completed).Should().Be("approve the later for submission");
    }

    [Fact]
    public void What_was_approved_is_not_to_be_approved_again_and_says_by_whom_it_was()
    {
        var approved = Completed.And(new SelfEvaluationApproved("Audit committee", 24, new(2020, 5, 18), Given.Board));
        const string Agreed =
            "note that the return was approved by Audit committee on 18 May 2020, and agree that it be submitted; this report is of the later";
        Asked(First, approved).Should().Be(Agreed);
        Asked(First, Completed, known: approved).Should().Be(Agreed);
        var again = approved.And(
            new SelfEvaluationReopened("A fact was missing.", new(2020, 5, 19), Given.Board),
            new SelfEvaluationCompleted(new(2020, 5, 20), Given.Board)
        );
        Asked(First, again).Should().Be("approve the later for submission");
    }

    [Fact]
    public void What_is_not_complete_is_noted_with_what_it_lacks()
    {
        Asked(First, Repeat(Given.AnOpenBaseline.And(Given.Rated("1.1", Level.Exemplary))))
            .Should()
            .Be("note that the later is not completed; 21 proposals of it have no rating");
        var reopened = new SelfEvaluationReopened("A fact was missing.", new(2020, 5, 18), Given.Board);
        Asked(First, Completed.And(reopened)).Should().EndWith("every proposal of it has a rating");
    }

    [Fact]
    public void What_was_sent_is_noted_also_as_it_was_before_it_was_sent()
    {
        Asked(First, Sent)
            .Should()
            .Be("note that the return went to the national group on 20 May 2020; this report is of the later");
        Asked(First, Completed, known: Sent)
            .Should()
            .Be("note that the return went to the national group on 20 May 2020; this report is of the later");
    }

    [Fact]
    public void What_is_not_the_later_point_is_noted_beside_the_other()
    {
        Asked(Completed, First, WorkTests.Repeat, Baseline).Should().Be("note how the later stands beside the earlier");
        Asked(First, First, Baseline, Baseline).Should().StartWith("note how");
        Asked(Completed, Sent, Baseline, Baseline).Should().StartWith("note that");
    }

    private static Given Repeat(Given given) =>
        new([
            new SelfEvaluationOpened(Cycle.Repeat, "msg-2019", new(2020, 5, 1), Given.Board),
            .. given.Events.Skip(1),
        ]);

    private static string Asked(
        Given from,
        Given to,
        string fromStream = Baseline,
        string toStream = WorkTests.Repeat,
        Given? known = null
    ) =>
        ReturnRecommendation.Of(
            new(fromStream, from.State!, Given.Today),
            new(toStream, to.State!, Given.Today, known?.State),
            "the earlier",
            "the later"
        );
}
