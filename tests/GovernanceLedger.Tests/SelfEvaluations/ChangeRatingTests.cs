using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Tests.SelfEvaluations.Given;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class ChangeRatingTests
{
    private static readonly Given Partly = AnOpenBaseline.And(Rated("2.3", Level.PartlyEstablished));

    private static readonly ChangeRating ToEstablished = new(
        "2.3",
        Level.Established,
        "The set-aside was agreed.",
        Day(9, 26),
        Board
    );

    [Fact]
    public void Records_that_the_world_moved() =>
        Partly
            .When(ToEstablished)
            .ShouldRecord(new RatingChanged("2.3", Level.Established, "The set-aside was agreed.", Day(9, 26), Board));

    [Fact]
    public void Refuses_a_change_to_the_same_level() =>
        Partly.When(ToEstablished with { Level = Level.PartlyEstablished }).ShouldBeRefused("same-level");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\u200B\u2060")]
    [InlineData("\u3164 \u00AD")]
    public void Refuses_a_blank_reason(string reason) =>
        Partly.When(ToEstablished with { Reason = reason }).ShouldBeRefused("blank-reason");

    [Fact]
    public void Refuses_a_reason_that_is_too_long() =>
        Partly.When(ToEstablished with { Reason = new string('x', 20_001) }).ShouldBeRefused("text-too-long");

    [Theory]
    [InlineData("agreed\0")]
    [InlineData("agreed \u202Eyletelpmoc")]
    public void Refuses_a_reason_with_characters_that_do_not_show(string reason) =>
        Partly.When(ToEstablished with { Reason = reason }).ShouldBeRefused("unreadable-text");

    // A lone surrogate cannot stand in an attribute, which is kept as UTF-8.
    [Fact]
    public void Refuses_a_reason_with_half_a_character() =>
        Partly.When(ToEstablished with { Reason = "agreed " + '\uD83D' }).ShouldBeRefused("unreadable-text");

    [Fact]
    public void Takes_a_reason_with_a_line_break_and_a_whole_surrogate_pair() =>
        Partly
            .When(ToEstablished with { Reason = "Agreed.\nMinute 4 \U0001F4C4" })
            .Should()
            .BeOfType<Result.Accepted>();

    [Fact]
    public void Refuses_to_change_what_was_never_rated() =>
        AnOpenBaseline.When(ToEstablished).ShouldBeRefused("not-rated");

    [Fact]
    public void Refuses_a_day_before_the_rating_that_stands() =>
        Partly.When(ToEstablished with { EffectiveOn = Day(5, 9) }).ShouldBeRefused("effective-before-current");

    [Fact]
    public void Refuses_a_change_after_submission_and_takes_it_once_reopened()
    {
        var submitted = ACompleteBaseline.And(new SelfEvaluationSubmitted(Day(5, 15), Board));
        submitted.When(ToEstablished).ShouldBeRefused("submitted");
        submitted
            .And(new SelfEvaluationReopened("The board asked for it.", Day(9, 1), Board))
            .When(ToEstablished)
            .Should()
            .BeOfType<Result.Accepted>();
    }

    [Fact]
    public void A_change_after_completion_leaves_it_complete() =>
        ACompleteBaseline
            .And(new RatingChanged("2.3", Level.Established, "Agreed.", Day(9, 26), Board))
            .State!.Status.Should()
            .Be(SelfEvaluationStatus.Completed);
}
