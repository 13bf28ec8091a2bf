using GovernanceLedger.Partnerships;

namespace GovernanceLedger.Tests.Partnerships;

public sealed class KnownPartnershipTests
{
    [Fact]
    public void Scotland_has_31_partnerships_of_which_30_have_a_board_of_their_own()
    {
        KnownPartnership.All.Should().HaveCount(31);
        KnownPartnership
            .All.Count(p => p.Board.EndsWith("Integration Joint Board", StringComparison.Ordinal))
            .Should()
            .Be(30);
        KnownPartnership.All.Should().ContainSingle(p => p.Councils.Count == 2);
    }

    [Theory]
    [InlineData("north ayrshire", "North Ayrshire")]
    [InlineData("north-ayrshire", "North Ayrshire")]
    [InlineData("Argyll & Bute HSCP", "Argyll and Bute")]
    [InlineData("Moray Integration Joint Board", "Moray")]
    [InlineData("City of Edinburgh", "Edinburgh")]
    public void Finds_a_partnership_as_people_write_it(string text, string name) =>
        KnownPartnership.Find(text)!.Name.Should().Be(name);

    [Theory]
    [InlineData("")]
    [InlineData("Atlantis")]
    [InlineData("Ayrshire")]
    public void Finds_none_that_does_not_exist(string text) => KnownPartnership.Find(text).Should().BeNull();

    [Fact]
    public void No_name_stands_for_two() =>
        KnownPartnership
            .All.SelectMany(p => p.AlsoKnownAs.Append(p.Name))
            .Select(PartnershipRules.Slug)
            .Should()
            .OnlyHaveUniqueItems();
}
