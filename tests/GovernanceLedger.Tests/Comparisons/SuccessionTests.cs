using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.Comparisons;

/// <summary>An invented later framework, in which proposals were reworded, split, merged, added and dropped.</summary>
public sealed class SuccessionTests
{
    internal static readonly Framework Earlier = Framework("first", null, "1.1", "1.2", "1.3", "1.4", "1.5");

    internal static readonly Framework Later = Framework(
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
        var later = Later with { Succeeds = Later.Succeeds! with { Proposals = [new("1.4", ["1.4"])] } };
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
        ProposalPair.CanBeBetween(Earlier, Framework("third", null, "1.1")).Should().BeFalse();
    }

    [Fact]
    public void Frameworks_of_which_neither_carries_on_the_other_cannot_be_compared() =>
        FluentActions
            .Invoking(() => ProposalPair.Between(Earlier, Framework("third", null, "1.1")))
            .Should()
            .Throw<ArgumentException>();

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

    internal static Framework Framework(string version, Succession? succeeds, params string[] codes) =>
        new(
            version,
            version,
            Given.OpenedOn,
            [
                new(
                    1,
                    "Leadership",
                    [.. codes.Select(c => new Proposal(c, c, ProposalOwner.Local, "6 months", Given.Today, []))]
                ),
            ],
            succeeds
        );
}
