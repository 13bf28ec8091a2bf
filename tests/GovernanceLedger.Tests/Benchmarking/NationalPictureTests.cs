using GovernanceLedger.Benchmarking;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.Benchmarking;

public sealed class NationalPictureTests
{
    private static readonly DateOnly Today = new(2020, 7, 1);

    private static readonly IReadOnlyList<ReturningPartnership> Scotland =
    [
        .. Enumerable
            .Range(1, 28)
            .Select(i => Of($"Glen {i}", Return(Cycle.Baseline, new(2019, 5, i <= 20 ? 10 : 20), i))),
        Of("Moved", Return(Cycle.Baseline, new(2019, 5, 1), 1), Return(Cycle.Repeat, new(2020, 5, 2), 2)),
        Of("Silent"),
        Of("Silent too"),
    ];

    [Fact]
    public void Every_proposal_counts_each_of_the_31_partnerships_once_in_levels_and_in_movements()
    {
        var picture = Picture();
        picture.Proposals.Should().HaveCount(22);
        picture.Proposals.Should().OnlyContain(p => p.Levels.Total == 31 && p.Movements.Total == 31);
        picture.Proposals.Should().OnlyContain(p => p.Levels.NotReceived == 2);
        picture.Features.Sum(f => f.Levels.Total).Should().Be(31 * 22);
        picture.Features.Sum(f => f.Movements.Total).Should().Be(31 * 22);
        picture.Receipts.Total.Should().Be(31);
    }

    [Fact]
    public void Late_and_missing_returns_are_told_by_the_day_they_were_due()
    {
        Picture(Cycle.Baseline).Receipts.Should().Be(new ReceiptTally(21, 8, 2, 0));
        var repeat = Picture(Cycle.Repeat);
        repeat.Receipts.Should().Be(new ReceiptTally(0, 1, 30, 0));
        repeat.Returns.Single(r => r.Name == "Moved").DueOn.Should().Be(new DateOnly(2020, 5, 1));
        Picture(Cycle.Interim).Receipts.NotDue.Should().Be(31);
    }

    [Fact]
    public void Only_a_later_return_has_moved_since_the_baseline()
    {
        // 1.1 is never rated; 1.2 to the last went from level 1 or so to the next one round the four.
        var first = Picture().Proposals[0];
        first.Movements.Should().Be(new MovementTally(0, 0, 0, 0, 0, 1, 30));
        first.Levels.Unrated.Should().Be(29);
        var moved = Picture().Returns.Single(r => r.Name == "Moved").Levels;
        moved.Count(l => l.Movement == Movement.Up).Should().Be(16);
        moved.Count(l => l.Movement == Movement.Down).Should().Be(5);
    }

    [Fact]
    public void The_nearest_profile_is_the_one_with_the_least_distance_for_each_proposal_that_both_rated()
    {
        var own = Scotland[0].Latest()!;
        var near = NearProfile.To(own, Scotland);
        near.Should().HaveCount(28).And.NotContain(n => n.Partnership == "Glen 1");
        near[0].Should().Be(new NearProfile("Glen 13", "Glen 13", "baseline", 0, 21, 22));
        near.Select(n => n.Distance).Should().BeInAscendingOrder();
    }

    private static NationalPicture Picture(Cycle? round = null) =>
        NationalPicture.Of(Framework.Msg2019, Scotland, round, null, Today);

    private static ReturningPartnership Of(string name, params SubmittedReturn[] returns) =>
        new(
            name,
            new(1, name, name + " IJB", "NHS Glen", ["Fyne Council"], new(2019, 1, 1)),
            [.. returns.Select(r => r with { Partnership = name })]
        );

    // Proposal n is at level ((n + seed) mod 4) + 1, and the first is unrated.
    private static SubmittedReturn Return(Cycle cycle, DateOnly on, int seed)
    {
        var ratings = Framework.Msg2019.LocalProposals.Select(
            (p, i) => new ProfileRating(p.Code, i == 0 ? null : Levels.Ascending[(i + seed) % 4], on, 0, 0, 0, 0, null)
        );
        var profile = new Profile(
            30,
            cycle,
            "msg-2019",
            SelfEvaluationStatus.Submitted,
            on,
            on,
            [],
            on,
            [],
            [.. ratings]
        );
        return SubmittedReturn.Of("", SelfEvaluationViews.Stream(cycle, on.Year), profile, profile);
    }
}
