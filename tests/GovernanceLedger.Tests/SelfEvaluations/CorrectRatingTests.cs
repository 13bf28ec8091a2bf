using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Tests.SelfEvaluations.Given;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class CorrectRatingTests
{
    // Versions: 1 opened, 2 recorded, 3 changed.
    private static readonly Given Moved = AnOpenBaseline.And(
        Rated("2.3", Level.PartlyEstablished),
        new RatingChanged("2.3", Level.Exemplary, "The set-aside was agreed.", Day(9, 26), Board)
    );

    private static readonly CorrectRating ToEstablished = new(
        "2.3",
        3,
        Level.Established,
        "The minute was misread.",
        Day(9, 26),
        Board
    );

    [Fact]
    public void Records_what_the_event_should_have_said() =>
        Moved
            .When(ToEstablished)
            .ShouldRecord(
                new RatingCorrected("2.3", 3, Level.Established, "The minute was misread.", Day(9, 26), Board)
            );

    [Fact]
    public void A_correction_is_no_change_and_keeps_what_it_put_right()
    {
        var rating = Moved.And(Correction(3, Level.Established, Day(9, 26))).State!.Proposal("2.3").Current!;

        rating.Level.Should().Be(Level.Established);
        rating.Version.Should().Be(3);
        rating.Corrections.Should().ContainSingle().Which.WasLevel.Should().Be(Level.Exemplary);
    }

    [Fact]
    public void A_correction_of_an_earlier_rating_leaves_the_later_one_standing() =>
        Moved
            .And(Correction(2, Level.NotYetEstablished, Day(5, 10)))
            .State!.Proposal("2.3")
            .Ratings.Select(r => r.Level)
            .Should()
            .Equal(Level.NotYetEstablished, Level.Exemplary);

    [Fact]
    public void A_correction_can_be_corrected_by_its_own_number()
    {
        var corrected = Moved.And(Correction(3, Level.Established, Day(9, 26)));
        corrected
            .When(ToEstablished with { Corrects = 4, Level = Level.NotYetEstablished })
            .Should()
            .BeOfType<Result.Accepted>();
    }

    [Fact]
    public void Striking_a_change_out_brings_back_the_rating_before_it() =>
        Moved.And(Correction(3, null, Day(9, 26))).State!.Proposal("2.3").Current!.Version.Should().Be(2);

    [Fact]
    public void Striking_the_only_rating_out_leaves_the_proposal_unrated() =>
        AnOpenBaseline
            .And(Rated("2.3", Level.Exemplary), Correction(2, null, Day(5, 10)))
            .State!.Unrated.Should()
            .Contain("2.3");

    [Fact]
    public void Refuses_a_correction_that_corrects_nothing() =>
        Moved.When(ToEstablished with { Level = Level.Exemplary }).ShouldBeRefused("corrects-nothing");

    [Fact]
    public void Takes_a_correction_of_the_day_alone() =>
        Moved
            .When(ToEstablished with { Level = Level.Exemplary, EffectiveOn = Day(9, 27) })
            .Should()
            .BeOfType<Result.Accepted>();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(0)]
    public void Refuses_to_correct_an_event_that_is_no_rating_of_the_proposal(long version) =>
        Moved.When(ToEstablished with { Corrects = version }).ShouldBeRefused("unknown-rating");

    [Fact]
    public void Refuses_a_blank_reason() =>
        Moved.When(ToEstablished with { Reason = "" }).ShouldBeRefused("blank-reason");

    [Fact]
    public void Refuses_a_day_that_would_turn_the_order_of_ratings_round()
    {
        Moved.When(ToEstablished with { EffectiveOn = Day(5, 9) }).ShouldBeRefused("effective-out-of-order");
        Moved
            .When(ToEstablished with { Corrects = 2, EffectiveOn = Day(9, 27) })
            .ShouldBeRefused("effective-out-of-order");
    }

    [Fact]
    public void A_rating_that_was_struck_out_stands_in_the_way_of_no_day()
    {
        // 2 partly from 10 May, 3 exemplary from 26 September, 4 strikes 3 out, 5 established from 1 July.
        var struck = Moved.And(
            Correction(3, null, Day(9, 26)),
            new RatingChanged("2.3", Level.Established, "The board agreed.", Day(7, 1), Board)
        );
        struck
            .When(ToEstablished with { Corrects = 5, Level = Level.Exemplary, EffectiveOn = Day(7, 1) })
            .Should()
            .BeOfType<Result.Accepted>();
        struck
            .When(ToEstablished with { Corrects = 2, Level = Level.Exemplary, EffectiveOn = Day(8, 1) })
            .ShouldBeRefused("effective-out-of-order");
    }

    [Fact]
    public void Puts_the_record_right_even_after_submission() =>
        ACompleteBaseline
            .And(new SelfEvaluationSubmitted(Day(5, 15), Board))
            .When(new CorrectRating("1.1", 2, Level.Established, "The tick was misread.", Day(5, 10), Board))
            .Should()
            .BeOfType<Result.Accepted>();

    private static RatingCorrected Correction(long corrects, Level? level, DateOnly day) =>
        new("2.3", corrects, level, "The minute was misread.", day, Board);
}
