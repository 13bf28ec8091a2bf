using GovernanceLedger.Benchmarking;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.Benchmarking;

public sealed class NationalPictureTests
{
    private static readonly DateOnly Today = new(2020, 7, 1);

    private static readonly IReadOnlyList<ReturningPartnership> Scotland =
    [
        .. Enumerable
            .Range(1, 28)
            .Select(i => Of($"Glen {i}", Sent(Cycle.Baseline, new(2019, 5, i <= 20 ? 10 : 20), i))),
        Of("Moved", Sent(Cycle.Baseline, new(2019, 5, 1), 1), Sent(Cycle.Repeat, new(2020, 5, 2), 2)),
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
        (picture.Receipts.Total, picture.Repeats.Total).Should().Be((31, 31));
    }

    [Fact]
    public void Late_and_missing_returns_are_told_by_the_day_they_were_due()
    {
        Picture(Cycle.Baseline).Receipts.Should().Be(Tally(received: 21, late: 8, missing: 2));
        var repeat = Picture(Cycle.Repeat);
        repeat.Receipts.Should().Be(Tally(late: 1, missing: 28, noBaseline: 2));
        repeat.Returns.Single(r => r.Name == "Moved").DueOn.Should().Be(new DateOnly(2020, 5, 1));
        Picture(Cycle.Interim).Receipts.NotDue.Should().Be(31);
    }

    [Fact]
    public void The_latest_returns_hide_no_repeat_that_is_overdue()
    {
        var picture = Picture();
        picture.Receipts.Should().Be(Tally(received: 20, late: 9, missing: 2));
        picture.Repeats.Should().Be(Picture(Cycle.Repeat).Receipts);
        picture.Returns.Single(r => r.Name == "Glen 1").Repeat.State.Should().Be(ReturnState.Missing);
    }

    [Fact]
    public void A_repeat_counts_from_a_baseline_that_was_never_submitted_as_it_does_everywhere()
    {
        var given = Open(Cycle.Baseline, new(2019, 4, 10), 1)
            .And(new SelfEvaluationCompleted(new(2019, 4, 10), Given.Board));
        var p = Of("Unsent", (Stream(Cycle.Baseline, new(2019, 4, 10)), given));
        var row = Row(p, Cycle.Repeat);
        (row.DueOn, row.State).Should().Be((new DateOnly(2020, 4, 10), ReturnState.Missing));
        row.Repeat.Should().Be(RepeatStanding.On(Today, p.Rounds));
        var baseline = Row(p, Cycle.Baseline);
        (baseline.State, baseline.Levels[1].Received).Should().Be((ReturnState.Partial, false));
    }

    [Fact]
    public void Of_two_repeats_the_first_says_whether_it_came_in_time_and_the_latest_says_the_levels()
    {
        var row = Row(
            Of(
                "Twice",
                Sent(Cycle.Baseline, new(2019, 5, 1), 1),
                Sent(Cycle.Repeat, new(2020, 4, 30), 2),
                Sent(Cycle.Repeat, new(2021, 5, 3), 3)
            ),
            Cycle.Repeat
        );
        (row.State, row.ReceivedOn).Should().Be((ReturnState.Received, new DateOnly(2020, 4, 30)));
        (row.Round, row.SentAgainOn).Should().Be(("repeat-2021", new DateOnly(2021, 5, 3)));
        row.Levels[1].Level.Should().Be(Levels.Ascending[0]);
    }

    [Fact]
    public void What_was_sent_again_keeps_the_day_it_came_and_says_the_day_of_what_is_counted()
    {
        var (stream, given) = Sent(Cycle.Baseline, new(2019, 5, 10), 1);
        given = given.And(
            new SelfEvaluationReopened("A slip.", new(2019, 6, 3), Given.Board),
            new RatingChanged("1.2", Level.Exemplary, "It moved.", new(2019, 6, 4), Given.Board),
            new SelfEvaluationCompleted(new(2019, 6, 5), Given.Board),
            new SelfEvaluationSubmitted(new(2019, 6, 6), Given.Board)
        );
        var again = Of("Again", (stream, given));
        var row = Row(again, Cycle.Baseline);
        (row.State, row.ReceivedOn).Should().Be((ReturnState.Received, new DateOnly(2019, 5, 10)));
        row.SentAgainOn.Should().Be(new DateOnly(2019, 6, 6));
        (row.Levels[1].Level, row.ChangedSince).Should().Be((Level.Exemplary, false));
        BenchmarkedReturn.Of(again, again.Latest()!, "1.1", null).SentAgainOn.Should().Be(new DateOnly(2019, 6, 6));
        Row(Of("Once", Sent(Cycle.Baseline, new(2019, 5, 10), 1)), Cycle.Baseline).SentAgainOn.Should().BeNull();
    }

    [Fact]
    public void What_was_corrected_or_reopened_since_counts_as_it_was_submitted()
    {
        var (stream, given) = Sent(Cycle.Baseline, new(2019, 5, 10), 1);
        given = given.And(
            new SelfEvaluationReopened("A slip.", new(2019, 6, 3), Given.Board),
            new RatingChanged("1.2", Level.Exemplary, "It moved.", new(2019, 6, 4), Given.Board)
        );
        var row = Row(Of("Reopened", (stream, given)), Cycle.Baseline);
        (row.State, row.ChangedSince, row.SentAgainOn).Should().Be((ReturnState.Received, true, null));
        row.Levels[1].Level.Should().Be(Levels.Ascending[2]);
    }

    [Fact]
    public void Only_a_later_return_has_moved_since_the_baseline()
    {
        // 1.1 is never rated; 1.2 to the last went from level 1 or so to the next one round the four.
        var first = Picture().Proposals[0];
        first.Movements.Should().Be(new MovementTally(0, 0, 0, 0, 0, 1, 0, 30));
        first.Levels.Unrated.Should().Be(29);
        var moved = Picture().Returns.Single(r => r.Name == "Moved").Levels;
        moved.Count(l => l.Movement == Movement.Up).Should().Be(16);
        moved.Count(l => l.Movement == Movement.Down).Should().Be(5);
    }

    [Fact]
    public void A_correction_made_after_the_return_was_sent_is_no_movement_since_the_baseline()
    {
        var (stream, given) = Sent(Cycle.Baseline, new(2019, 5, 1), 1);
        var (sent, version) = (given.State!.Proposal("1.2").Current!, given.State.Version);
        var next = Levels.Ascending[3];
        var corrected = given.And(
            new RatingCorrected("1.2", sent.Version, next, "Misread.", sent.EffectiveOn, Given.Board)
        );
        var repeat = Sent(Cycle.Repeat, new(2020, 4, 30), 2);
        Level(given).Movement.Should().Be(Movement.Up);
        Level(corrected).Should().Be(new NationalLevel("1.2", true, true, next, Movement.Corrected));
        Country(corrected).Returns.Single().PutRightBy.Should().Equal(new EventReference(stream, version + 1));
        var tally = Country(corrected).Proposals[1].Movements;
        (tally.Corrected, tally.Up, tally.Total).Should().Be((1, 0, 1));

        NationalLevel Level(Given baseline) => Country(baseline).Returns.Single().Levels[1];
        NationalPicture Country(Given baseline) =>
            NationalPicture.Of(Framework.Msg2019, [Of("Glen", (stream, baseline), repeat)], null, null, Today);
    }

    [Fact]
    public void The_nearest_profile_is_the_one_with_the_least_distance_for_each_proposal_that_both_rated()
    {
        var own = Scotland[0].Latest()!;
        var near = NearProfile.To(own, Scotland);
        near.Should().HaveCount(28).And.NotContain(n => n.Partnership == "Glen 1");
        near[0]
            .Should()
            .Be(new NearProfile("Glen 13", "Glen 13", "baseline", false, 0, 21, 22, near[0].SentBy, own.SentBy));
        near.Should().OnlyContain(n => n.SentBy == Scotland.Single(p => p.Slug == n.Partnership).Latest()!.SentBy);
        near.Select(n => n.Distance).Should().BeInAscendingOrder();
    }

    private static NationalPicture Picture(Cycle? round = null) =>
        NationalPicture.Of(Framework.Msg2019, Scotland, round, null, Today);

    private static NationalReturn Row(ReturningPartnership p, Cycle round) =>
        NationalPicture.Of(Framework.Msg2019, [p], round, null, Today).Returns.Single();

    private static ReceiptTally Tally(int received = 0, int late = 0, int missing = 0, int noBaseline = 0) =>
        new(received, late, 0, missing, 0, 0, noBaseline);

    private static ReturningPartnership Of(string name, params (string Stream, Given Given)[] rounds) =>
        ReturningPartnership.Of(
            name,
            new(1, name, name + " IJB", "NHS Glen", ["Fyne Council"], new(2019, 1, 1)),
            rounds.Select(r => (r.Stream, View(r.Given, SelfEvaluationViews.ProfileName)!)),
            rounds
                .Select(r => (r.Stream, Profile: View(r.Given, SelfEvaluationViews.SubmittedName)))
                .Where(r => r.Profile is not null)
                .ToDictionary(r => r.Stream, r => r.Profile!, StringComparer.Ordinal)
        );

    private static Profile? View(Given given, string name) =>
        (Profile?)SelfEvaluationViews.Of(given.State!).FirstOrDefault(v => v.Name == name)?.Document;

    private static (string Stream, Given Given) Sent(Cycle cycle, DateOnly on, int seed) =>
        (Stream(cycle, on), Open(cycle, on, seed).And(new SelfEvaluationSubmitted(on, Given.Board)));

    // Proposal n is at level ((n + seed) mod 4) + 1, and the first is unrated.
    private static Given Open(Cycle cycle, DateOnly on, int seed) =>
        new([
            new SelfEvaluationOpened(cycle, "msg-2019", on, Given.Board),
            .. Framework
                .Msg2019.LocalProposals.Select((p, i) => (p.Code, Level: Levels.Ascending[(i + seed) % 4]))
                .Skip(1)
                .Select(r => new RatingRecorded(r.Code, r.Level, on, Given.Board)),
        ]);

    private static string Stream(Cycle cycle, DateOnly day) => SelfEvaluationViews.Stream(cycle, day.Year);
}
