using GovernanceLedger.Partnerships;

namespace GovernanceLedger.Tests.Partnerships;

public sealed class RegisterPartnershipTests
{
    private static readonly DateOnly Day = new(2019, 4, 1);

    private static readonly RegisterPartnership Register = new(
        "North Ayrshire",
        "North Ayrshire Integration Joint Board",
        "NHS Ayrshire & Arran",
        ["North Ayrshire Council"],
        Day,
        new("Integration scheme")
    );

    [Fact]
    public void Records_name_board_health_board_and_council()
    {
        var accepted = PartnershipRules.Decide(null, Register, Day).Should().BeOfType<Result.Accepted>().Which;
        PartnershipRules.Evolve(null, accepted.Events.Single()).Board.Should().Be(Register.Board);
    }

    [Fact]
    public void Refuses_to_register_twice() =>
        Refused(new Partnership(1, "North Ayrshire", "IJB", "NHS", ["Council"], Day), Register, "already-registered");

    [Fact]
    public void Refuses_what_is_blank_and_names_that_cannot_be_used()
    {
        Refused(null, Register with { Name = "" }, "blank-name");
        Refused(null, Register with { Name = "!!!" }, "unusable-name");
        Refused(null, Register with { Name = "National" }, "unusable-name");
        Refused(null, Register with { Board = " " }, "blank-board");
        Refused(null, Register with { HealthBoard = "" }, "blank-health-board");
        Refused(null, Register with { Councils = [] }, "blank-council");
        Refused(null, Register with { Councils = [""] }, "blank-council");
        Refused(null, Register with { EffectiveOn = Day.AddDays(1) }, "effective-in-future");
    }

    [Theory]
    [InlineData("North Ayrshire", "north-ayrshire")]
    [InlineData("Dumfries & Galloway", "dumfries-and-galloway")]
    [InlineData("Na h-Eileanan Siar", "na-h-eileanan-siar")]
    [InlineData("  Àrd  ", "ard")]
    [InlineData("St. Fergus' Bay", "st-fergus-bay")]
    public void A_name_has_one_short_form(string name, string slug) => PartnershipRules.Slug(name).Should().Be(slug);

    private static void Refused(Partnership? state, PartnershipCommand command, string code) =>
        PartnershipRules
            .Decide(state, command, Day)
            .Should()
            .BeOfType<Result.Refused>()
            .Which.Refusal.Code.Should()
            .Be(code);
}
