using static GovernanceLedger.Postgres.Tests.Cli.CommandLineFixture;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class DemoTests : IDisposable
{
    private readonly string _data = Path.Combine(
        Path.GetTempPath(),
        "ledger-demo-" + Guid.NewGuid().ToString("n")[..8]
    );

    public void Dispose()
    {
        if (Directory.Exists(_data))
            Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task Starts_loads_once_survives_being_killed_and_stops_when_it_is_asked()
    {
        using (var first = Demo())
        {
            (await Home(first)).Should().Contain("Strathcarrow").And.Contain("North Ayrshire");
            first.Said.Should().Contain("Loading the demonstration ledger");
            var beside = await Bare(["history", "Strathcarrow", "--limit", "1", "--json", "--data", _data]);
            beside.ExitCode.Should().Be(0, beside.Messages);
            beside.Messages.Should().Contain("which a running ledger serves");
            (await first.Ended("-KILL")).Should().NotBe(0);
        }
        using (var second = Demo())
        {
            (await Home(second)).Should().Contain("Strathcarrow");
            second.Said.Should().NotContain("Loading");
            (await second.Ended("-TERM")).Should().Be(0, second.Said);
        }
        using (var third = Demo())
        {
            await third.Serving();
            (await third.Ended("-INT")).Should().Be(0, third.Said);
        }
        var after = await Bare(["show", "Strathcarrow", "--json", "--data", _data]);
        after.Json.GetProperty("profile").GetProperty("status").GetString().Should().Be("submitted");
    }

    private LedgerProcess Demo() => new("demo", "--port", "0", "--data", _data);

    private static async Task<string> Home(LedgerProcess demo)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(await demo.Serving());
    }
}
