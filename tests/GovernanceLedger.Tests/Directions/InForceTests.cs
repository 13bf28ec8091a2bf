using GovernanceLedger.Directions;
using static GovernanceLedger.Tests.Directions.Given;

namespace GovernanceLedger.Tests.Directions;

public sealed class InForceTests
{
    private static readonly DirectionVaried Varied = new(
        First,
        HomeCareContent with
        {
            Money = Stated.As<IReadOnlyList<MoneyRow>>([
                HomeCareContent.Money.Value![0] with
                {
                    Pence = 300_00,
                    Basis = MoneyBasis.SetAside,
                },
            ]),
        },
        Day(9, 1),
        null,
        Day(8, 1),
        Decided
    );

    [Fact]
    public void Runs_from_its_day_and_not_from_its_issue()
    {
        On(AnIssued, Day(5, 31)).Should().BeEmpty();
        On(AnIssued, Day(6, 1)).Should().Equal("2019-001: Care at home, Rehabilitation");
        On(AnApproved, Day(6, 1)).Should().BeEmpty();
    }

    [Fact]
    public void A_variation_continues_it_in_other_words_from_its_own_day()
    {
        var varied = AnIssued.And(Varied);
        On(varied, Day(8, 31)).Should().Equal("2019-001: Care at home, Rehabilitation");
        On(varied, Day(9, 1)).Should().Equal("2019-001: Care at home");
        Totals(varied, Day(8, 31)).Should().Equal(new MoneyTotal(Council, "2019-20", 200_00, 0, 0));
        Totals(varied, Day(9, 1)).Should().Equal(new MoneyTotal(Council, "2019-20", 0, 300_00, 0));
    }

    [Fact]
    public void Is_superseded_for_one_function_and_stands_for_the_other()
    {
        var superseded = AnIssued.And(new DirectionSuperseded(First, HomeCare, Second, Day(10, 1), Day(9, 30), Board));
        On(superseded, Day(9, 30)).Should().Equal("2019-001: Care at home, Rehabilitation");
        On(superseded, Day(10, 1)).Should().Equal("2019-001: Rehabilitation");
        On(superseded, Day(10, 1), HomeCare).Should().BeEmpty();
        Totals(superseded, Day(10, 1)).Should().Equal(new MoneyTotal(Council, "2019-20", 100_00, 0, 0));
    }

    [Fact]
    public void Ends_on_the_day_from_which_it_is_revoked_or_completed()
    {
        var revoked = AnIssued.And(new DirectionRevoked(First, "It ended.", null, Day(10, 1), Day(9, 1), Decided));
        On(revoked, Day(9, 30)).Should().ContainSingle();
        On(revoked, Day(10, 1)).Should().BeEmpty();
        On(AnIssued.And(new DirectionCompleted(First, Day(10, 1), Board)), Day(10, 1)).Should().BeEmpty();
    }

    [Fact]
    public void A_function_is_asked_for_whatever_the_case_of_its_letters()
    {
        On(AnIssued, Day(6, 1), " rehabilitation ").Should().Equal("2019-001: Rehabilitation");
        On(AnIssued, Day(6, 1), "Day care").Should().BeEmpty();
    }

    [Fact]
    public void What_was_not_yet_recorded_was_not_yet_known()
    {
        var varied = AnIssued.And(Varied);
        On(new Given([.. varied.Events.Take(3)]), Day(9, 1)).Should().Equal("2019-001: Care at home, Rehabilitation");
    }

    [Fact]
    public void A_chain_names_every_step_before_and_after_in_order()
    {
        var issued = ASuccessor(EarlierRelation.Varies, HomeCare, Rehabilitation);
        var second = issued.And([
            .. ((Result.Accepted)issued.When(new IssueDirection(Second, Day(10, 1), null, Day(9, 30), Board))).Events,
        ]);
        var third = second.And(
            new DirectionDrafted("2019-003", HomeCareContent, Day(11, 1), Board),
            new DirectionApproved("2019-003", Day(11, 2), Decided),
            new DirectionIssued("2019-003", Day(11, 3), null, Day(11, 3), Board),
            new DirectionSuperseded(Second, HomeCare, "2019-003", Day(11, 3), Day(11, 3), Board),
            new DirectionDrafted("2019-004", HomeCareContent, Day(12, 1), Board)
        );
        foreach (var reference in new[] { First, Second, "2019-003" })
            DirectionChain
                .Of(Rows(third), reference)
                .Select(s => $"{s.Later} {s.Relation} {s.Earlier} for {string.Join(", ", s.Functions)}")
                .Should()
                .Equal(
                    "2019-002 Varies 2019-001 for Care at home, Rehabilitation",
                    "2019-003 Supersedes 2019-002 for Care at home"
                );
        DirectionChain.Of(Rows(third), "2019-004").Should().BeEmpty();
        DirectionChain
            .Besides(Rows(third), "2019-003")
            .Should()
            .ContainSingle()
            .Which.Should()
            .BeEquivalentTo(
                new ChainStep(Second, "2019-003", EarlierRelation.Supersedes, [HomeCare], Day(11, 3)),
                "it does not say so itself"
            );
        DirectionChain.Besides(Rows(third), Second).Should().BeEmpty("it says itself what it does to 2019-001");
    }

    private static IReadOnlyList<DirectionSummary> Rows(Given given) => DirectionList.Of(given.State!).Directions;

    private static IEnumerable<string> On(Given given, DateOnly day, string? function = null) =>
        InForce
            .On(Rows(given), day, function)
            .Select(d => $"{d.Direction.Reference}: {string.Join(", ", d.Functions)}");

    private static IReadOnlyList<MoneyTotal> Totals(Given given, DateOnly day) =>
        InForce.Totals(InForce.On(Rows(given), day));
}
