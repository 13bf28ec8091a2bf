using GovernanceLedger.Benchmarking;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.Comparisons;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.Benchmarking;

/// <summary>Returns on two invented versions of the framework, set beside one another.</summary>
public sealed class LaterFrameworkTests
{
    private static readonly Framework Earlier = Version("first", null, "1.1", "1.2", "1.3", "1.4", "1.5");

    private static readonly Framework Later = Version(
        "second",
        new("first", [new("1.3", ["1.3"]), new("1.6", ["1.3"]), new("1.4", ["1.4", "1.5"]), new("1.7", [])]),
        "1.1",
        "1.2",
        "1.3",
        "1.4",
        "1.6",
        "1.7"
    );

    // 1.3 was given up, and what was 1.5 stands there instead.
    private static readonly Framework Renumbered = Version(
        "second",
        new("first", [new("1.3", ["1.5"])]),
        "1.1",
        "1.2",
        "1.3",
        "1.4"
    );

    private static readonly SubmittedReturn Baseline = Sent(Cycle.Baseline, Earlier, Level.PartlyEstablished);

    [Theory]
    [InlineData("1.1", "1.1")]
    [InlineData("1.2", "1.2")]
    [InlineData("1.3", null)]
    [InlineData("1.6", null)]
    [InlineData("1.4", null)]
    [InlineData("1.7", null)]
    public void Only_a_proposal_that_is_one_and_the_same_in_both_versions_has_a_code_in_the_other(
        string code,
        string? earlier
    ) => SameProposal.CodeIn(Earlier, Later, code).Should().Be(earlier);

    [Fact]
    public void A_proposal_is_found_under_its_own_code_and_not_under_the_one_that_another_has_now()
    {
        SameProposal.CodeIn(Earlier, Renumbered, "1.3").Should().Be("1.5");
        SameProposal.CodeIn(Renumbered, Earlier, "1.5").Should().Be("1.3");
        SameProposal.CodeIn(Renumbered, Earlier, "1.3").Should().BeNull();
        SameProposal.CodeIn(Earlier, Version("third", null, "1.1"), "1.1").Should().BeNull();
    }

    [Fact]
    public void What_was_split_merged_or_added_counts_for_no_level_and_the_counts_still_add_up()
    {
        var picture = Picture(Later, [Baseline], [Sent(Cycle.Repeat, Later, Level.Exemplary)], []);
        picture.Proposals.Should().OnlyContain(p => p.Levels.Total == 3);
        foreach (var p in picture.Proposals)
        {
            var same = p.Proposal is "1.1" or "1.2";
            (p.Levels.PartlyEstablished, p.Levels.NotComparable).Should().Be(same ? (1, 0) : (0, 1), p.Proposal);
            (p.Levels.Exemplary, p.Levels.NotReceived).Should().Be((1, 1));
        }
    }

    [Fact]
    public void A_renumbered_proposal_counts_at_its_own_level()
    {
        var exemplary = With(Baseline, ("1.5", Level.Exemplary));
        var levels = Picture(Renumbered, [exemplary]).Returns.Single().Levels;
        levels.Single(l => l.Proposal == "1.3").Level.Should().Be(Level.Exemplary);
    }

    [Fact]
    public void Movements_are_those_of_the_comparison_of_the_two_returns()
    {
        var baseline = With(Baseline, ("1.5", Level.Exemplary));
        var repeat = With(Sent(Cycle.Repeat, Later, Level.Established), ("1.6", Level.NotYetEstablished));
        var levels = Picture(Later, [baseline, repeat]).Returns.Single().Levels;
        levels
            .Select(l => (l.Proposal, l.Movement))
            .Should()
            .Equal(
                ("1.1", Movement.Up),
                ("1.2", Movement.Up),
                ("1.3", Movement.Up),
                ("1.4", Movement.NotComparable),
                ("1.6", Movement.Down),
                ("1.7", repeat.MovementsSince(baseline)["1.7"])
            );
    }

    [Fact]
    public void The_nearest_profile_sets_only_what_is_the_same_beside_one_another()
    {
        var repeat = Sent(Cycle.Repeat, Later, Level.Exemplary);
        NearProfile
            .To(Baseline, [Of("other", repeat)])
            .Single()
            .Should()
            .Be(new NearProfile("other", "other", "repeat-2020", true, 4, 2, 5, repeat.SentBy, Baseline.SentBy));
    }

    [Fact]
    public void A_benchmark_reads_each_return_under_its_own_code_and_names_those_that_have_no_such_proposal()
    {
        var all = new[] { Of("earlier", Baseline), Of("silent") };
        var read = new List<string>();
        Benchmark(Renumbered, "1.3").Returns.Single().Proposal.Should().Be("1.5");
        read.Should().Equal("1.5");
        var merged = Benchmark(Later, "1.4");
        merged.Returns.Should().BeEmpty();
        merged.NotComparable.Select(p => p.Partnership).Should().Equal("earlier");
        merged.NotReceived.Select(p => p.Partnership).Should().Equal("silent");

        Benchmark Benchmark(Framework framework, string code) =>
            GovernanceLedger.Benchmarking.Benchmark.Of(
                framework,
                framework.Find(code)!,
                all,
                [],
                null,
                null,
                (_, own) =>
                {
                    read.Add(own);
                    return null;
                }
            );
    }

    private static NationalPicture Picture(Framework framework, params SubmittedReturn[][] partnerships) =>
        NationalPicture.Of(
            framework,
            partnerships.Select((returns, i) => Of($"p{i}", returns)),
            null,
            null,
            new(2020, 7, 1)
        );

    private static ReturningPartnership Of(string name, params SubmittedReturn[] returns) =>
        new(
            name,
            new(1, name, name + " IJB", "NHS Glen", ["Fyne Council"], new(2019, 1, 1)),
            [.. returns.Select(r => (r.Stream, r.Profile))],
            returns
        );

    private static SubmittedReturn With(SubmittedReturn sent, (string Code, Level Level) rated) =>
        sent with
        {
            Profile = sent.Profile with
            {
                Ratings =
                [
                    .. sent.Profile.Ratings.Select(r => r.Proposal == rated.Code ? r with { Level = rated.Level } : r),
                ],
            },
        };

    private static SubmittedReturn Sent(Cycle cycle, Framework framework, Level level)
    {
        var day = cycle == Cycle.Baseline ? Given.OpenedOn : Given.OpenedOn.AddYears(1);
        var ratings = framework.LocalProposals.Select(p => new ProfileRating(p.Code, level, day, 0, 0, 0, 0, null));
        var profile = new Profile(
            9,
            cycle,
            framework.Version,
            SelfEvaluationStatus.Submitted,
            day,
            day,
            [],
            day,
            [],
            [.. ratings]
        );
        return new("p", SelfEvaluationViews.Stream(cycle, day.Year), profile, false) { Framework = framework };
    }

    private static Framework Version(string version, Succession? succeeds, params string[] codes) =>
        InventedFramework.Of(version, succeeds, codes).After([Earlier]);
}
