using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.Comparisons;

public sealed class ComparisonTests
{
    private static readonly DateOnly Later = new(2020, 5, 14);

    [Fact]
    public void Every_comparison_has_all_25_rows_and_counts_that_add_up_to_them()
    {
        var compared = Baseline().With(Repeat(("2.3", Level.Established)));
        compared.Rows.Select(r => r.Proposal.Code).Should().Equal(Framework.Msg2019.Proposals.Select(p => p.Code));
        compared.InAll.Total.Should().Be(25);
        compared.InAll.National.Should().Be(3);
        compared.ByFeature.Sum(f => f.Count.Total).Should().Be(25);
    }

    [Theory]
    [InlineData(Level.Exemplary, Movement.Up, 2)]
    [InlineData(Level.Established, Movement.Up, 1)]
    [InlineData(Level.PartlyEstablished, Movement.Unchanged, 0)]
    [InlineData(Level.NotYetEstablished, Movement.Down, -1)]
    public void A_rating_moves_by_as_many_levels_as_lie_between(Level to, Movement movement, int steps)
    {
        var row = Baseline().With(Repeat(("2.3", to))).Row("2.3");
        row.Movement.Should().Be(movement);
        row.Steps.Should().Be(steps);
    }

    [Fact]
    public void What_the_repeat_left_unrated_is_no_longer_rated_and_what_it_has_not_come_to_is_not_rated_yet()
    {
        var left = new ProposalLeftUnrated("2.4", "In dispute.", new(2020, 5, 14), Given.Board);
        var compared = Baseline().With(Repeat(("2.3", Level.Established)).And(left));
        compared.Row("2.4").Movement.Should().Be(Movement.NoLongerRated);
        compared.Row("2.5").Movement.Should().Be(Movement.NotRatedYet);
        (compared.InAll.NoLongerRated, compared.InAll.NotRatedYet).Should().Be((1, 20));
        (compared.InAll.Unchanged, compared.InAll.Total).Should().Be((0, 25));
    }

    [Fact]
    public void What_a_baseline_still_at_work_has_not_come_to_is_newly_rated_by_the_repeat_from_either_side()
    {
        var first = Point(Given.AnOpenBaseline, "baseline", Given.Day(5, 15));
        var open = Point(Repeat(("2.3", Level.Established)), "repeat-2020", Later);
        Comparison.Of(first, open).Row("2.3").Movement.Should().Be(Movement.NewlyRated);
        Comparison.Of(open, first).Row("2.3").Movement.Should().Be(Movement.NoLongerRated);
        Comparison.Of(first, open).Row("2.4").Movement.Should().Be(Movement.NotRatedYet);
        var struck = new RatingCorrected("2.4", RatingOf("2.4"), null, "Never.", Given.Day(5, 10), Given.Board);
        var closed = Point(Given.ACompleteBaseline.And(struck), "repeat-2020", Later);
        Comparison.Of(first, closed).Row("2.4").Movement.Should().Be(Movement.Unrated, "the later round is closed");
    }

    [Fact]
    public void Where_the_repeat_has_no_rating_the_baseline_says_whether_it_was_in_place_on_the_frameworks_day()
    {
        Unrated(Level.Established, from: Given.Day(5, 10)).Should().Be(Delivery.Met);
        Unrated(Level.Established, from: new(2020, 2, 5)).Should().Be(Delivery.Unknown);
        Unrated(Level.PartlyEstablished, from: Given.Day(5, 10)).Should().Be(Delivery.Unknown, "the repeat may say so");

        static Delivery? Unrated(Level level, DateOnly from) =>
            Given
                .AnOpenBaseline.And(new RatingRecorded("1.2", level, from, Given.Board))
                .With(ARepeat)
                .Row("1.2")
                .Delivery;
    }

    private static long RatingOf(string proposal) =>
        1 + Given.ACompleteBaseline.Events.ToList().FindIndex(e => e is RatingRecorded r && r.Proposal == proposal);

    private static ComparedPoint Point(Given given, string stream, DateOnly day) => new(stream, given.State!, day);

    [Fact]
    public void A_correction_of_the_baseline_is_a_correction_and_not_a_movement()
    {
        var submitted = Given.ACompleteBaseline;
        var corrected = submitted.And(Corrected(submitted));
        var compared = submitted.With(corrected, "baseline");
        var row = compared.Row("2.3");
        row.Difference.Cause.Should().Be(Cause.Correction);
        row.Movement.Should().Be(Movement.Corrected);
        (compared.InAll.Corrected, compared.InAll.Down, compared.InAll.Total).Should().Be((1, 0, 25));
        compared.FromTo(Level.PartlyEstablished, Level.NotYetEstablished).Should().Be(0);
        row.MovedSteps.Should().Be(0);
        row.Difference.Corrections.Should().ContainSingle().Which.Reason.Should().Be("The wrong column.");
    }

    [Fact]
    public void A_rating_that_was_corrected_and_then_changed_is_both_and_each_part_is_counted_apart()
    {
        var submitted = Given.ACompleteBaseline;
        var after = submitted.And(
            Corrected(submitted),
            new RatingChanged("2.3", Level.Established, "Set-aside agreed.", Given.Day(9, 26), Given.Board)
        );
        var row = submitted.With(after, "baseline").Row("2.3");
        row.Difference.Cause.Should().Be(Cause.Both);
        (row.Steps, row.CorrectedSteps, row.MovedSteps).Should().Be((1, -1, 2));
    }

    [Fact]
    public void A_rating_that_should_have_read_lower_moved_up_though_both_points_read_the_same()
    {
        var submitted = Given.ACompleteBaseline;
        var from = new ComparedPoint(
            "baseline",
            submitted.State!,
            Given.Day(5, 15),
            submitted.And(Corrected(submitted)).State
        );
        var same = submitted.State!.Proposal("2.3").Current!.Level!.Value;
        var compared = Comparison.Of(from, new("repeat-2020", Repeat(("2.3", same)).State!, Later));
        (compared.Row("2.3").Movement, compared.Row("2.3").Steps, compared.Row("2.3").MovedSteps)
            .Should()
            .Be((Movement.Up, 0, 1));
        compared.FromTo(Level.NotYetEstablished, same).Should().Be(1);
    }

    [Fact]
    public void A_proposal_that_should_have_been_unrated_is_newly_rated()
    {
        var submitted = Given.ACompleteBaseline;
        var struck = submitted.And(Corrected(submitted) with { Level = null });
        var from = new ComparedPoint("baseline", submitted.State!, Given.Day(5, 15), struck.State);
        var same = submitted.State!.Proposal("2.3").Current!.Level!.Value;
        var row = Comparison.Of(from, new("repeat-2020", Repeat(("2.3", same)).State!, Later)).Row("2.3");
        (row.Movement, row.Difference.Cause).Should().Be((Movement.NewlyRated, Cause.Both));
    }

    [Fact]
    public void What_was_in_place_on_its_day_is_met_though_the_baseline_was_submitted_before()
    {
        var submitted = Given.AnOpenBaseline.And(
            new RatingRecorded("1.1", Level.PartlyEstablished, Given.Day(5, 10), Given.Board)
        );
        var reopened = submitted.And(
            new RatingChanged("1.1", Level.Established, "Open to all.", Given.Day(7, 15), Given.Board)
        );
        var first = new ComparedPoint("baseline", submitted.State!, Given.Day(5, 15), reopened.State);
        Delivery? By(Level level) =>
            Comparison.Of(first, new("repeat-2020", Repeat(("1.1", level)).State!, Later)).Row("1.1").Delivery;
        By(Level.Exemplary).Should().Be(Delivery.Met, "its day was 4 August 2019");
        By(Level.PartlyEstablished).Should().Be(Delivery.Lapsed);
        Comparison
            .Of(first with { Known = null }, new("repeat-2020", Repeat(("1.1", Level.Established)).State!, Later))
            .Row("1.1")
            .Delivery.Should()
            .Be(Delivery.MetLate);
    }

    [Fact]
    public void Evidence_of_the_round_before_that_was_withdrawn_later_is_shown_as_withdrawn()
    {
        var before = Given.ACompleteBaseline.And(Evidence("Chairs meet monthly."));
        var after = before.And(
            new EvidenceWithdrawn("2.3", before.Events.Count, "They do not.", Given.Day(9, 26), Given.Board)
        );
        var from = new ComparedPoint("baseline", before.State!, Given.Day(5, 15), after.State);
        var row = Comparison.Of(from, new("repeat-2020", ARepeat.State!, Later)).Row("2.3");
        row.Evidence.Gone.Should().ContainSingle().Which.Withdrawn!.Reason.Should().Be("They do not.");
    }

    [Fact]
    public void A_correction_between_two_days_is_told_whichever_of_them_comes_first()
    {
        var all = Given
            .ACompleteBaseline.And(
                new RatingChanged("2.3", Level.Established, "Agreed.", Given.Day(9, 26), Given.Board)
            )
            .And(new RatingCorrected("2.3", 25, Level.Exemplary, "Misread.", Given.Day(9, 26), Given.Board));
        var a = new ComparedPoint(
            "baseline",
            SelfEvaluationOnDay.Of([.. all.Events], Given.Day(6, 1)),
            Given.Day(6, 1)
        );
        var b = new ComparedPoint("baseline", all.State!, Later);
        var (there, back) = (Comparison.Of(a, b).Row("2.3"), Comparison.Of(b, a).Row("2.3"));
        there.Difference.Corrections.Should().ContainSingle();
        back.Difference.Corrections.Should().ContainSingle();
    }

    [Fact]
    public void Evidence_of_two_rounds_is_told_apart_by_its_words()
    {
        var before = Given.ACompleteBaseline.And(
            Evidence("The set-aside budget is reported each quarter."),
            Evidence("A reserves policy is in place."),
            Evidence("Chairs meet monthly.")
        );
        var after = Repeat(("2.3", Level.Established))
            .And(
                Evidence("a reserves  policy is in place."),
                Evidence("The set-aside budget is reported each month to the board."),
                Evidence("Audit Scotland has looked at it.")
            );
        var evidence = before.With(after).Row("2.3").Evidence;
        evidence.Kept.Should().ContainSingle().Which.Text.Should().StartWith("a reserves");
        evidence.Reworded.Should().ContainSingle().Which.Is.Text.Should().Contain("each month");
        evidence.Added.Should().ContainSingle().Which.Text.Should().StartWith("Audit");
        evidence.Gone.Should().ContainSingle().Which.Text.Should().StartWith("Chairs");
    }

    [Fact]
    public void Evidence_that_was_withdrawn_between_two_points_of_one_round_is_gone()
    {
        var before = Given.ACompleteBaseline.And(Evidence("Chairs meet monthly."));
        var item = before.Events.Count;
        var after = before.And(new EvidenceWithdrawn("2.3", item, "They do not.", Given.Day(9, 26), Given.Board));
        before.With(after, "baseline").Row("2.3").Evidence.Gone.Should().ContainSingle();
        after.With(before, "baseline").Row("2.3").Evidence.Added.Should().ContainSingle();
    }

    [Fact]
    public void Evidence_that_was_withdrawn_and_put_in_other_words_in_one_round_is_reworded_and_tells_its_withdrawal()
    {
        var before = Given.ACompleteBaseline.And(
            Evidence("Chairs meet monthly to agree the budget."),
            Evidence("Kept.")
        );
        var after = before.And(
            new EvidenceWithdrawn("2.3", before.Events.Count - 1, "Too vague.", Given.Day(9, 26), Given.Board),
            Evidence("Chairs meet weekly to agree the budget."),
            new EvidenceWithdrawn("2.3", before.Events.Count, "A slip.", Given.Day(9, 26), Given.Board),
            Evidence("Kept.")
        );
        var evidence = before.With(after, "baseline").Row("2.3").Evidence;
        var pair = evidence.Reworded.Should().ContainSingle().Which;
        (pair.Was.Withdrawn!.Reason, pair.Is.Text)
            .Should()
            .Be(("Too vague.", "Chairs meet weekly to agree the budget."));
        evidence.Gone.Should().ContainSingle("the same words again are no other words").Which.Text.Should().Be("Kept.");
        evidence.Added.Should().ContainSingle().Which.Text.Should().Be("Kept.");
    }

    [Fact]
    public void Withdrawn_evidence_is_shown_with_its_withdrawal()
    {
        var before = Given.ACompleteBaseline.And(Evidence("Chairs meet monthly."));
        var after = before.And(
            new EvidenceWithdrawn("2.3", before.Events.Count, "They do not.", Given.Day(9, 26), Given.Board)
        );
        var gone = before.With(after, "baseline").Row("2.3").Evidence.Gone.Should().ContainSingle().Which;
        gone.Withdrawn!.Reason.Should().Be("They do not.");
    }

    [Fact]
    public void A_correction_made_after_the_baseline_was_submitted_is_no_movement_of_the_repeat()
    {
        var submitted = Given.ACompleteBaseline;
        var (from, to) = (
            new ComparedPoint(
                "baseline",
                submitted.State!,
                Given.Day(5, 15),
                submitted.And(Corrected(submitted)).State
            ),
            new ComparedPoint("repeat-2020", Repeat(("2.3", Level.NotYetEstablished)).State!, Later)
        );
        var row = Comparison.Of(from, to).Row("2.3");
        (row.Difference.Cause, row.Steps, row.MovedSteps).Should().Be((Cause.Correction, -1, 0));
        row.Difference.Corrections.Should().ContainSingle();
        var back = Comparison.Of(to, from).Row("2.3");
        (back.Difference.Cause, back.Steps, back.MovedSteps).Should().Be((Cause.Correction, 1, 0));
    }

    [Fact]
    public void What_was_in_place_in_time_stays_met_when_it_gets_better_later()
    {
        var better = Given.ACompleteBaseline.And(
            new RatingChanged("1.2", Level.Established, "Agreed.", new(2019, 12, 1), Given.Board),
            new RatingChanged("1.2", Level.Exemplary, "Better still.", new(2020, 3, 1), Given.Board)
        );
        Given.ACompleteBaseline.With(better, "baseline").Row("1.2").Delivery.Should().Be(Delivery.Met);
    }

    [Fact]
    public void A_rating_that_the_record_knows_was_wrong_does_not_put_a_proposal_in_time()
    {
        var submitted = Given.AnOpenBaseline.And(
            new RatingRecorded("1.2", Level.Established, Given.Day(5, 10), Given.Board)
        );
        var corrected = submitted.And(
            new RatingCorrected("1.2", 2, Level.NotYetEstablished, "The wrong column.", Given.Day(5, 10), Given.Board)
        );
        var first = new ComparedPoint("baseline", submitted.State!, Given.Day(5, 15), corrected.State);
        var repeat = new ComparedPoint("repeat-2020", Repeat(("1.2", Level.Established)).State!, Later);
        Comparison.Of(first, repeat).Row("1.2").Delivery.Should().Be(Delivery.MetLate);
        Comparison.Of(first with { Known = null }, repeat).Row("1.2").Delivery.Should().Be(Delivery.Met);
        var changed = corrected.And(new RatingChanged("1.2", Level.Established, "Agreed.", Later, Given.Board));
        var to = new ComparedPoint("baseline", changed.State!, Later);
        Comparison
            .Of(first with { Known = changed.State }, to)
            .Row("1.2")
            .Delivery.Should()
            .Be(Delivery.MetLate, "it is so between two points of one round as well");
    }

    [Fact]
    public void A_rating_that_a_correction_struck_out_and_that_was_not_given_again_is_only_a_correction()
    {
        var submitted = Given.ACompleteBaseline;
        var struck = submitted.And(Corrected(submitted) with { Level = null });
        var left = new ProposalLeftUnrated("2.3", "In dispute.", new(2020, 5, 14), Given.Board);
        var first = new ComparedPoint("baseline", submitted.State!, Given.Day(5, 15), struck.State);
        var row = Comparison.Of(first, new("repeat-2020", ARepeat.And(left).State!, Later)).Row("2.3");
        (row.Movement, row.Difference.Cause).Should().Be((Movement.Corrected, Cause.Correction));
    }

    [Theory]
    [InlineData("2.4", 2019, 5, 4, Delivery.Met)]
    [InlineData("2.4", 2019, 5, 5, Delivery.MetLate)]
    public void A_proposal_is_in_time_where_it_was_established_by_the_frameworks_day(
        string code,
        int year,
        int month,
        int day,
        Delivery expected
    )
    {
        var repeat = ARepeat.And(new RatingRecorded(code, Level.Established, new(year, month, day), Given.Board));
        Given.AnOpenBaseline.With(repeat).Row(code).Delivery.Should().Be(expected);
    }

    [Fact]
    public void What_is_not_established_is_missed_after_the_day_and_not_due_before_it()
    {
        var repeat = Repeat(("1.2", Level.PartlyEstablished));
        Baseline().With(repeat).Row("1.2").Delivery.Should().Be(Delivery.Missed);
        Baseline().With(repeat, on: new(2019, 12, 1)).Row("1.2").Delivery.Should().Be(Delivery.NotDue);
        Baseline().With(repeat).Row("1.3").Delivery.Should().Be(Delivery.Unknown);
        Baseline().With(repeat).Row("3.2").Delivery.Should().BeNull();
    }

    [Fact]
    public void On_a_day_only_what_had_taken_effect_by_then_stands()
    {
        var changed = Given.ACompleteBaseline.And(
            new RatingChanged("2.3", Level.Established, "Agreed.", Given.Day(9, 26), Given.Board)
        );
        On(Given.Day(9, 25)).Proposal("2.3").Current!.Level.Should().Be(Level.PartlyEstablished);
        On(Given.Day(9, 26)).Proposal("2.3").Current!.Level.Should().Be(Level.Established);
        On(Given.Day(5, 9)).Proposal("2.3").Current.Should().BeNull();
        On(Given.Day(5, 9)).CompletedOn.Should().BeNull();
        SelfEvaluation On(DateOnly day) => SelfEvaluationOnDay.Of(changed.Events, day);
    }

    private static RatingCorrected Corrected(Given submitted) =>
        new(
            "2.3",
            submitted.Events.ToList().FindIndex(e => e is RatingRecorded { Proposal: "2.3" }) + 1,
            Level.NotYetEstablished,
            "The wrong column.",
            Given.Day(5, 10),
            Given.Board
        );

    private static Given ARepeat =>
        new(new SelfEvaluationOpened(Cycle.Repeat, "msg-2019", Given.OpenedOn, Given.Board));

    private static Given Baseline() => Given.ACompleteBaseline;

    private static Given Repeat(params (string Code, Level Level)[] ratings) =>
        ARepeat.And([.. ratings.Select(r => new RatingRecorded(r.Code, r.Level, Later, Given.Board))]);

    private static EvidenceAdded Evidence(string text) => new("2.3", text, Given.Day(5, 10), Given.Board);
}

/// <summary>Comparing what is given with something else.</summary>
internal static class Compared
{
    private static readonly DateOnly Today = new(2020, 6, 1);

    internal static Comparison With(this Given from, Given to, string stream = "repeat-2020", DateOnly? on = null) =>
        Comparison.Of(new("baseline", from.State!, Today), new(stream, to.State!, on ?? Today));

    internal static ComparisonRow Row(this Comparison comparison, string code) =>
        comparison.Rows.Single(r => r.Proposal.Code == code);
}
