using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using Given = GovernanceLedger.Tests.SelfEvaluations.Given;
using Plan = GovernanceLedger.Tests.ImprovementActions.Given;

namespace GovernanceLedger.Tests.Comparisons;

/// <summary>An invented later framework, in which proposals were reworded, split, merged, added and dropped.</summary>
public sealed class SuccessionTests
{
    private static readonly Framework Earlier = InventedFramework.Of("first", null, "1.1", "1.2", "1.3", "1.4", "1.5");

    private static readonly Framework Later = After(
        Earlier,
        "second",
        new(
            "first",
            [new("1.2", ["1.2"]), new("1.3", ["1.3"]), new("1.6", ["1.3"]), new("1.4", ["1.4", "1.5"]), new("1.7", [])]
        ),
        "1.1",
        "1.2",
        "1.3",
        "1.4",
        "1.6",
        "1.7"
    );

    [Theory]
    [InlineData("1.1", Continuity.Same)]
    [InlineData("1.2", Continuity.Reworded)]
    [InlineData("1.3", Continuity.Split)]
    [InlineData("1.6", Continuity.Split)]
    [InlineData("1.4", Continuity.Merged)]
    [InlineData("1.7", Continuity.Added)]
    public void Each_proposal_of_the_later_framework_says_how_it_goes_on(string code, Continuity expected) =>
        ProposalPair
            .Between(Earlier, Later)
            .Single(p => p.To is [var to] && to.Code == code)
            .Continuity.Should()
            .Be(expected);

    [Fact]
    public void A_proposal_that_the_later_framework_dropped_comes_last()
    {
        var later = After(Earlier, "second", new("first", []), "1.1", "1.2", "1.3", "1.4");
        var last = ProposalPair.Between(Earlier, later)[^1];
        last.Continuity.Should().Be(Continuity.Dropped);
        last.From.Should().ContainSingle().Which.Code.Should().Be("1.5");
        last.To.Should().BeEmpty();
    }

    [Fact]
    public void Only_a_version_that_carries_on_the_baselines_own_can_be_chosen_for_its_repeat()
    {
        Later.CarriesOn("first").Should().BeTrue();
        Later.CarriesOn("second").Should().BeTrue();
        Earlier.CarriesOn("second").Should().BeFalse();
        ProposalPair.CanBeBetween(Earlier, Later).Should().BeTrue();
        ProposalPair.CanBeBetween(Earlier, InventedFramework.Of("third", null, "1.1")).Should().BeFalse();
    }

    [Fact]
    public void Frameworks_of_which_neither_carries_on_the_other_cannot_be_compared() =>
        FluentActions
            .Invoking(() => ProposalPair.Between(Earlier, InventedFramework.Of("third", null, "1.1")))
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void A_baseline_is_compared_with_a_round_on_the_version_after_the_next()
    {
        var third = After(
            Later,
            "third",
            new("second", [new("1.9", ["1.4"]), new("1.8", [])]),
            "1.1",
            "1.2",
            "1.3",
            "1.6",
            "1.8",
            "1.9"
        );
        third.CarriesOn("first").Should().BeTrue();
        var pairs = ProposalPair.Between(Earlier, third);
        pairs
            .Select(p => (p.Proposal.Code, p.Continuity, From: string.Join('+', p.From.Select(f => f.Code))))
            .Should()
            .Equal(
                ("1.1", Continuity.Same, "1.1"),
                ("1.2", Continuity.Reworded, "1.2"),
                ("1.3", Continuity.Split, "1.3"),
                ("1.6", Continuity.Split, "1.3"),
                ("1.8", Continuity.Added, ""),
                ("1.9", Continuity.Merged, "1.4+1.5")
            );
        ProposalPair.Between(third, Earlier)[^1].To.Select(p => p.Code).Should().Equal("1.4", "1.5");
        third.Before!.Before.Should().Be(Earlier);
    }

    [Theory]
    [InlineData("1.2", "1.8", "1.8")]
    [InlineData("1.8", "1.2", "1.8")]
    [InlineData("1.2", "1.2", "1.6")]
    public void A_slip_in_the_data_of_a_version_is_found_when_it_is_loaded(string code, string from, string slip) =>
        FluentActions
            .Invoking(() => After(Earlier, "next", new("first", [new(code, [from])]), "1.1", "1.2", "1.6"))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage($"*\"{slip}\"*");

    [Fact]
    public void A_version_that_carries_on_one_that_is_not_known_is_a_slip_too() =>
        FluentActions
            .Invoking(() => After(Earlier, "next", new("frist", []), "1.1"))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*frist*");

    [Fact]
    public void Work_on_a_code_is_that_of_the_proposal_which_the_code_meant_then()
    {
        var later = After(Earlier, "next", new("first", [new("1.4", ["1.3"])]), "1.1", "1.2", "1.4") with
        {
            IssuedOn = new(2020, 1, 1),
        };
        var pairs = ProposalPair.Between(Earlier, later);
        var (carriedOn, dropped) = (pairs.Single(p => p.To is [{ Code: "1.4" }]), pairs.First(p => p.To is []));
        var action = Plan.OneAction.Summary() with { Proposals = ["1.4"] };
        var known = WorkTests.Known(action, action with { Number = 2, AgreedOn = new(2020, 3, 1) }) with
        {
            Ledger = [WorkTests.Ledger[0], WorkTests.Rating(WorkTests.Baseline, "1.4")],
        };
        WorkOf(known, later, carriedOn).Should().Be((0, 2));
        WorkOf(known, later, dropped).Should().Be((1, 1));
        WorkOf(
                known with
                {
                    Ledger = [WorkTests.Ledger[0], WorkTests.Rating(WorkTests.Repeat, "1.4")],
                },
                later,
                carriedOn
            )
            .Should()
            .Be((1, 2));
    }

    [Fact]
    public void Corrections_of_all_that_were_merged_are_told_and_so_is_each_partners_view_of_each()
    {
        PartnerViewRecorded View(string proposal, string partner, Level level) =>
            new(proposal, partner, level, null, Given.Day(5, 10), Given.Board);
        var from = Given.AnOpenBaseline.And(
            Given.Rated("1.4", Level.PartlyEstablished),
            Given.Rated("1.5", Level.Exemplary),
            new RatingCorrected("1.5", 3, Level.PartlyEstablished, "Misread.", Given.Day(5, 10), Given.Board),
            View("1.4", "Third sector", Level.NotYetEstablished),
            View("1.4", "NHS Glen", Level.PartlyEstablished),
            View("1.5", "Third sector", Level.PartlyEstablished)
        );
        var row = Comparison
            .Of(new("baseline", from.State!, Given.Today), Point("repeat-2020", []), Earlier, Later)
            .Row("1.4");
        row.Difference.Corrections.Should().ContainSingle().Which.Reason.Should().Be("Misread.");
        var views = LatestView.Of(row.From);
        views.Should().HaveCount(3);
        LatestView.InWords(views).Should().Be("The partners disagreed");
        LatestView.InWords([.. views.Skip(1)]).Should().Be("One partner’s view", "they thought of two proposals");
    }

    private static (int Decisions, long Action) WorkOf(KnownRegisters known, Framework later, ProposalPair pair)
    {
        var work = new WorkBetween(new(Given.Day(5, 15), new(2020, 6, 1)), known).Of(
            new(new(WorkTests.Baseline, Earlier, pair.From), new(WorkTests.Repeat, later, pair.To)),
            []
        );
        return (work.Decisions.Count, work.Actions.Single().Action.Number);
    }

    [Fact]
    public void Proposals_that_were_merged_are_compared_where_their_levels_agreed()
    {
        var compared = Compare(
            [("1.4", Level.PartlyEstablished), ("1.5", Level.PartlyEstablished)],
            ("1.4", Level.Established)
        );
        compared.Row("1.4").Movement.Should().Be(Movement.Up);
        compared.Row("1.4").From.Should().HaveCount(2);
    }

    [Fact]
    public void Proposals_that_were_merged_at_different_levels_cannot_be_compared_and_the_levels_are_still_there()
    {
        var row = Compare([("1.4", Level.PartlyEstablished), ("1.5", Level.Exemplary)], ("1.4", Level.Established))
            .Row("1.4");
        row.Movement.Should().Be(Movement.NotComparable);
        row.From.Select(p => p.Current!.Level).Should().Equal(Level.PartlyEstablished, Level.Exemplary);
        row.ToLevel.Should().Be(Level.Established);
    }

    [Fact]
    public void Both_parts_of_a_split_proposal_are_compared_with_the_whole()
    {
        var compared = Compare(
            [("1.3", Level.PartlyEstablished)],
            ("1.3", Level.Established),
            ("1.6", Level.NotYetEstablished)
        );
        compared.Row("1.3").Movement.Should().Be(Movement.Up);
        compared.Row("1.6").Movement.Should().Be(Movement.Down);
    }

    private static Comparison Compare((string Code, Level Level)[] from, params (string Code, Level Level)[] to) =>
        Comparison.Of(Point("baseline", from), Point("repeat-2020", to), Earlier, Later);

    private static ComparedPoint Point(string stream, (string Code, Level Level)[] ratings) =>
        new(
            stream,
            Given.AnOpenBaseline.And([.. ratings.Select(r => Given.Rated(r.Code, r.Level))]).State!,
            Given.Today
        );

    private static Framework After(Framework earlier, string version, Succession succeeds, params string[] codes) =>
        InventedFramework.Of(version, succeeds, codes).After([earlier]);
}
