using GovernanceLedger.Comparisons;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.Comparisons;

public sealed class UsualPointsTests
{
    private static readonly (string, bool, SelfEvaluationStatus) Sent = (
        "self-evaluation/baseline",
        true,
        SelfEvaluationStatus.Submitted
    );

    [Fact]
    public void A_repeat_that_was_submitted_is_told_as_submitted_so_that_the_period_ends_with_it() =>
        Of(Sent, ("self-evaluation/repeat-2020", true, SelfEvaluationStatus.Submitted))
            .Should()
            .Be(("baseline@submitted", "repeat-2020@submitted"));

    [Theory]
    [InlineData(false, SelfEvaluationStatus.Open)]
    [InlineData(false, SelfEvaluationStatus.Approved)]
    [InlineData(true, SelfEvaluationStatus.Completed)]
    public void A_repeat_at_work_or_reopened_is_told_as_it_stands(bool wasSubmitted, SelfEvaluationStatus status) =>
        Of(Sent, ("self-evaluation/repeat-2020", wasSubmitted, status))
            .Should()
            .Be(("baseline@submitted", "repeat-2020"));

    [Fact]
    public void A_first_round_alone_is_told_as_submitted_and_as_it_stands()
    {
        Of(Sent).Should().Be(("baseline@submitted", "baseline"));
        Of(("self-evaluation/baseline", true, SelfEvaluationStatus.Open))
            .Should()
            .Be(("baseline@submitted", "baseline"));
        Of(("self-evaluation/baseline", false, SelfEvaluationStatus.Completed)).Should().Be(("baseline", "baseline"));
    }

    private static (string From, string To) Of(params (string, bool, SelfEvaluationStatus)[] rounds)
    {
        var (from, to) = UsualPoints.Of(rounds);
        return (from.ToString(), to.ToString());
    }
}
