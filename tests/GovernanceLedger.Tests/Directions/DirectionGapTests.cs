using GovernanceLedger.Directions;
using GovernanceLedger.Meetings;
using static GovernanceLedger.Tests.Directions.Given;

namespace GovernanceLedger.Tests.Directions;

public sealed class DirectionGapTests
{
    private static readonly Recipient ToCouncil = new(RecipientKind.Council, Given.Council);
    private static readonly Recipient ToHealthBoard = new(RecipientKind.HealthBoard, Given.HealthBoard);
    private static readonly EventReference Other = new(Given.Decision.Stream, Given.Decision.Version + 1);

    [Fact]
    public void A_report_waits_for_both_as_long_as_nothing_follows_from_its_decisions() =>
        Gap(DirectionRequired.Both, Nothing)!.Without.Should().Be(DirectionRequired.Both);

    [Theory]
    [InlineData(DirectionRequired.Council)]
    [InlineData(DirectionRequired.HealthBoard)]
    [InlineData(DirectionRequired.Both)]
    public void One_direction_to_both_closes_it(DirectionRequired required) =>
        Gap(required, AnIssued).Should().BeNull();

    [Fact]
    public void Of_two_that_are_required_the_first_leaves_the_other_and_the_second_closes_it()
    {
        var first = Issued(First, ToCouncil);
        var gap = Gap(DirectionRequired.Both, first)!;
        gap.Without.Should().Be(DirectionRequired.HealthBoard);
        gap.Issued.Should().Equal(First);
        Gap(DirectionRequired.Both, first.And([.. Issued(Second, ToHealthBoard).Events])).Should().BeNull();
    }

    [Fact]
    public void A_direction_to_the_other_partner_does_not_close_it() =>
        Gap(DirectionRequired.HealthBoard, Issued(First, ToCouncil))!
            .Without.Should()
            .Be(DirectionRequired.HealthBoard);

    [Fact]
    public void A_draft_or_an_approved_one_is_named_and_does_not_close_it()
    {
        var drafted = new Given(new DirectionDrafted(First, BothContent, Day(4, 1), Decided));
        Gap(DirectionRequired.Council, drafted)!.NotIssued.Should().Equal(First);
        Gap(DirectionRequired.Council, AnApproved)!.NotIssued.Should().Equal(First);
        Gap(DirectionRequired.Council, ADraft)!.NotIssued.Should().BeEmpty("it names no decision yet");
    }

    [Fact]
    public void A_direction_by_a_decision_on_another_report_does_not_close_it() =>
        Gap(DirectionRequired.Council, AnIssued, Other)!.NotIssued.Should().BeEmpty();

    [Fact]
    public void One_that_was_revoked_since_was_issued_all_the_same() =>
        Gap(
                DirectionRequired.Council,
                AnIssued.And(new DirectionRevoked(First, "It ended.", null, Day(9, 1), Day(8, 1), Decided))
            )
            .Should()
            .BeNull();

    [Fact]
    public void The_issue_or_a_variation_may_be_what_names_the_decision()
    {
        var source = Board.After(Other);
        Gap(
                DirectionRequired.Council,
                AnApproved.And(new DirectionIssued(First, Day(6, 1), null, Day(5, 20), source)),
                Other
            )
            .Should()
            .BeNull();
        var varied = new DirectionVaried(
            First,
            BothContent with
            {
                Recipients = [ToHealthBoard],
            },
            Day(7, 1),
            null,
            Day(6, 20),
            source
        );
        Gap(DirectionRequired.Both, AnIssued.And(varied), Other)!.Without.Should().Be(DirectionRequired.Council);
    }

    [Fact]
    public void Each_of_two_councils_is_to_be_directed()
    {
        string[] councils = [Given.Council, "Tay Council"];
        var second = Issued(Second, new Recipient(RecipientKind.Council, "tay  council"));
        var gap = Gap(DirectionRequired.Council, Issued(First, ToCouncil), councils: councils)!;
        gap.Without.Should().Be(DirectionRequired.Council);
        gap.Councils.Should().Equal("Tay Council");
        Gap(DirectionRequired.Council, Issued(First, ToCouncil).And([.. second.Events]), councils: councils)
            .Should()
            .BeNull();
        Gap(DirectionRequired.HealthBoard, Issued(First, ToHealthBoard), councils: councils).Should().BeNull();
    }

    private static Given Issued(string reference, params Recipient[] recipients) =>
        new(
            new DirectionDrafted(reference, BothContent with { Recipients = recipients }, Day(4, 1), Board),
            new DirectionApproved(reference, Day(5, 16), Decided),
            new DirectionIssued(reference, Day(6, 1), null, Day(5, 20), Board)
        );

    private static DirectionGap? Gap(
        DirectionRequired required,
        Given given,
        EventReference? decision = null,
        string[]? councils = null
    )
    {
        var (stream, version) = decision ?? Given.Decision;
        var register = given.State is { } state ? DirectionList.Of(state) : DirectionList.Empty;
        return DirectionGap.Of(
            stream,
            new AwaitedDirection("8", "Care at home", required, [version]),
            councils ?? [Given.Council],
            register.Directions.SelectMany(d => d.Following())
        );
    }
}
