using Npgsql;
using static GovernanceLedger.Postgres.Tests.Cli.CommandLineFixture;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class ReadingLoginTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public async Task A_login_that_may_only_read_is_shown_everything_and_records_nothing()
    {
        var file = ledger.File("angus.txt", OwnReturn.Text("Angus"));
        await ledger.Done("import", file, "--partnership", "Angus", "--yes");
        var user = "login_" + Guid.NewGuid().ToString("n")[..8];
        await TestServer.Run(
            ledger.ConnectionString,
            $"create role {user} login password 'secret' nosuperuser in role ledger_reader"
        );
        var reader = new NpgsqlConnectionStringBuilder(ledger.ConnectionString)
        {
            Username = user,
            Password = "secret",
        }.ConnectionString;
        string[] with = ["--connection", reader, "--person", "person-1"];

        foreach (
            var line in new string[][]
            {
                ["show", "Angus"],
                ["show", "Angus", "--proposal", "2.3"],
                ["history", "Angus"],
                ["search", "angus"],
                ["import", file, "--partnership", "Angus", "--dry-run"],
            }
        )
        {
            var ran = await Bare([.. line, .. with]);
            ran.ExitCode.Should().Be(0, ran.Messages);
        }
        var refused = await Bare([
            "rate",
            "Angus",
            "2.3",
            "exemplary",
            "--reason",
            "x",
            "--effective-on",
            "2019-06-16",
            "--source",
            "x",
            .. with,
        ]);
        refused.ExitCode.Should().Be(1);
        refused.Messages.Should().Contain("ledger_app");
    }
}
