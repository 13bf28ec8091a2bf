using GovernanceLedger.Threads;

namespace GovernanceLedger.Tests.Threads;

public sealed class BeginningTests
{
    [Theory]
    [InlineData("4.4", "4.4")]
    [InlineData("proposal 4.4", "4.4")]
    [InlineData("baseline/4.4", "baseline/4.4")]
    [InlineData("repeat-2020/4.4", "repeat-2020/4.4")]
    [InlineData("action 12", "action 12")]
    [InlineData("Action/12", "action 12")]
    [InlineData("action-12", "action 12")]
    [InlineData("2019-003", "direction 2019-003")]
    [InlineData("direction 2019-003", "direction 2019-003")]
    [InlineData("meeting/2019-05-16-ijb", "meeting/2019-05-16-ijb")]
    [InlineData("meeting/2019-05-16-ijb item 13b", "meeting/2019-05-16-ijb item 13b")]
    [InlineData("engagement 3", "engagement 3")]
    [InlineData(" self-evaluation/baseline#193 ", "self-evaluation/baseline#193")]
    public void Reads_each_kind_of_start_and_writes_it_back(string written, string again)
    {
        Beginning.Read(written)!.ToString().Should().Be(again);
        Beginning.Read(again).Should().Be(Beginning.Read(written));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7.9")]
    [InlineData("/4.4")]
    [InlineData("action")]
    [InlineData("action 0")]
    [InlineData("action twelve")]
    [InlineData("engagement -1")]
    [InlineData("direction 2019")]
    [InlineData("meeting")]
    [InlineData("self-evaluation/baseline#0")]
    public void Reads_nothing_else(string? written) => Beginning.Read(written).Should().BeNull();

    [Fact]
    public void Reads_nothing_that_is_longer_than_any_name() =>
        Beginning.Read("meeting/" + new string('x', 100_000)).Should().BeNull();
}
