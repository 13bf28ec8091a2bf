using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Tests.SelfEvaluations.Given;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class RecordRatingTests
{
    [Fact]
    public void Records_a_first_rating() =>
        AnOpenBaseline.When(Rate("1.1")).ShouldRecord(new RatingRecorded("1.1", Level.Established, Day(5, 10), Board));

    [Theory]
    [InlineData("3.2")]
    [InlineData("3.3")]
    [InlineData("5.3")]
    public void Refuses_a_proposal_that_belongs_to_national_bodies(string proposal) =>
        AnOpenBaseline.When(Rate(proposal)).ShouldBeRefused("national-proposal");

    [Theory]
    [InlineData("7.1")]
    [InlineData("1.10")]
    [InlineData("")]
    public void Refuses_a_proposal_that_the_framework_does_not_have(string proposal) =>
        AnOpenBaseline.When(Rate(proposal)).ShouldBeRefused("unknown-proposal");

    [Fact]
    public void Refuses_a_level_that_is_none_of_the_four() =>
        AnOpenBaseline.When(Rate("1.1") with { Level = (Level)5 }).ShouldBeRefused("unknown-level");

    [Fact]
    public void Refuses_a_second_first_rating() =>
        AnOpenBaseline.And(Rated("1.1", Level.Exemplary)).When(Rate("1.1")).ShouldBeRefused("already-rated");

    [Fact]
    public void Refuses_a_rating_after_submission() =>
        ACompleteBaseline
            .And(new SelfEvaluationSubmitted(Day(5, 15), Board))
            .When(Rate("1.1"))
            .ShouldBeRefused("submitted");

    [Fact]
    public void Refuses_a_day_that_has_not_come() =>
        AnOpenBaseline.When(Rate("1.1") with { EffectiveOn = Today.AddDays(1) }).ShouldBeRefused("effective-in-future");

    [Fact]
    public void Takes_a_day_that_is_today() =>
        AnOpenBaseline
            .When(Rate("1.1") with { EffectiveOn = Today })
            .ShouldRecord(new RatingRecorded("1.1", Level.Established, Today, Board));

    [Fact]
    public void Refuses_a_day_before_the_cycle_opened() =>
        AnOpenBaseline
            .When(Rate("1.1") with { EffectiveOn = OpenedOn.AddDays(-1) })
            .ShouldBeRefused("effective-before-opened");

    [Fact]
    public void Refuses_a_rating_without_a_source() =>
        AnOpenBaseline.When(Rate("1.1") with { Source = new(" ") }).ShouldBeRefused("blank-source");

    [Fact]
    public void Refuses_a_rating_before_the_self_evaluation_is_opened() =>
        new Given().When(Rate("1.1")).ShouldBeRefused("not-opened");

    private static RecordRating Rate(string proposal) => new(proposal, Level.Established, Day(5, 10), Board);
}
