using static GovernanceLedger.Postgres.Tests.Cli.CommandLineFixture;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "command")]
    [InlineData("nonsense", "nonsense")]
    [InlineData("read", "argument missing")]
    [InlineData("rate Moray 2.3 good --effective-on 2019-05-16 --source x", "\"good\" is not a level")]
    [InlineData("rate Moray 2.3 --effective-on 2019-05-16 --source x", "argument missing")]
    [InlineData("rate Moray 2.3 established --source x --effective-on", "--effective-on")]
    [InlineData("rate Moray 9.9 established --effective-on 2019-05-16 --source x", "\"9.9\" is not a proposal")]
    [InlineData("rate Moray 2.3 established --effective-on 16/05/2019 --source x", "\"16/05/2019\" is not a day")]
    [InlineData("rate Moray 2.3 established --source x", "--effective-on")]
    [InlineData("correct Moray 2.3 --corrects 4 --reason x", "--no-rating")]
    [InlineData("correct Moray 2.3 --corrects 4 --reason x --level established --no-rating", "--no-rating")]
    [InlineData("history Moray --limit 0", "--limit")]
    [InlineData("import x --partnership Fife --set 2.3=good", "--set")]
    [InlineData("import x --partnership Fife --set 9.9=established", "\"9.9\" is not a proposal")]
    [InlineData("import x --partnership Fife --confirm 1.1 --leave-unrated 1.1", "settled twice")]
    [InlineData("import x --partnership Fife --cycle 7", "\"7\" is not a cycle. The cycles are baseline, interim")]
    [InlineData("import x --partnership Fife --cycle banana", "\"banana\" is not a cycle")]
    [InlineData("serve --port 70000", "--port")]
    public async Task A_wrong_command_line_says_what_is_wrong_and_ends_with_2(string line, string said)
    {
        var ran = await Bare(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        ran.ExitCode.Should().Be(2);
        ran.Messages.Should().Contain(said).And.Contain("--help");
        ran.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("read")]
    [InlineData("import")]
    [InlineData("register")]
    [InlineData("show")]
    [InlineData("history")]
    [InlineData("trace")]
    [InlineData("directions")]
    [InlineData("approvals")]
    [InlineData("export")]
    [InlineData("export return")]
    [InlineData("export comparison")]
    [InlineData("export workbook")]
    [InlineData("export directions")]
    [InlineData("export actions")]
    [InlineData("export decisions")]
    [InlineData("rate")]
    [InlineData("correct")]
    [InlineData("evidence add")]
    [InlineData("evidence withdraw")]
    [InlineData("view")]
    [InlineData("complete")]
    [InlineData("approve")]
    [InlineData("submit")]
    [InlineData("reopen")]
    [InlineData("rebuild")]
    [InlineData("serve")]
    [InlineData("demo")]
    [InlineData("bench")]
    public async Task Help_ends_with_examples(string command)
    {
        var ran = await Bare([.. command.Split(' '), "--help"]);
        ran.ExitCode.Should().Be(0);
        ran.Output.Should().Contain("Examples:").And.Contain($"  ledger {command}");
    }

    [Fact]
    public async Task The_help_of_the_demonstration_says_what_it_loads() =>
        (await Bare(["demo", "--help"]))
            .Output.Should()
            .Contain("three invented partnerships")
            .And.Contain("Angus, Moray and North Ayrshire");

    [Fact]
    public async Task Refuses_to_listen_on_any_address_but_this_machine()
    {
        var ran = await Bare(["serve", "--address", "0.0.0.0"]);
        ran.ExitCode.Should().Be(1);
        ran.Messages.Should().Contain("this machine only");
    }

    [Fact]
    public async Task Refuses_a_port_that_is_taken_before_doing_anything_else()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        var ran = await Bare(["demo", "--port", $"{port}", "--data", "/no/such/place"]);
        ran.ExitCode.Should().Be(1);
        ran.Messages.Should().Contain("is taken");
    }

    [Theory]
    [InlineData("nonsense=1")]
    [InlineData("Host=127.0.0.1;Port=1;Database=ledger")]
    public async Task A_database_that_cannot_be_reached_is_a_sentence(string connection)
    {
        var ran = await Bare(["show", "Moray", "--connection", connection]);
        ran.ExitCode.Should().Be(1);
        ran.Messages.Trim().Should().EndWith(".").And.NotContain("   at ");
    }
}
