using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Tests.Frameworks;

public sealed class FrameworkTests
{
    [Fact]
    public void Has_six_features_and_25_proposals_of_which_22_are_local()
    {
        Framework.Msg2019.Features.Should().HaveCount(6);
        Framework.Msg2019.Proposals.Should().HaveCount(25).And.OnlyHaveUniqueItems(p => p.Code);
        Framework
            .Msg2019.Proposals.Where(p => p.Owner == ProposalOwner.National)
            .Select(p => p.Code)
            .Should()
            .Equal("3.2", "3.3", "5.3");
    }

    [Fact]
    public void Every_code_is_its_features_number_and_its_place() =>
        Framework
            .Msg2019.Features.SelectMany(f => f.Proposals.Select((p, i) => (p.Code, Expected: $"{f.Number}.{i + 1}")))
            .Should()
            .OnlyContain(p => p.Code == p.Expected);

    [Fact]
    public void Every_local_proposal_says_what_each_level_looks_like() =>
        Framework
            .Msg2019.LocalProposals.Should()
            .OnlyContain(p => p.Levels.Select(l => l.Level).SequenceEqual(Levels.Ascending));

    [Theory]
    [InlineData("partly-established", Level.PartlyEstablished)]
    [InlineData("Not Yet Established", Level.NotYetEstablished)]
    [InlineData(" EXEMPLARY ", Level.Exemplary)]
    [InlineData("established", Level.Established)]
    public void A_level_is_known_as_people_and_programs_write_it(string text, Level level) =>
        Levels.Parse(text).Should().Be(level);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("4")]
    [InlineData("partly")]
    public void Nothing_else_is_taken_for_a_level(string? text) => Levels.Parse(text).Should().BeNull();
}
