using static GovernanceLedger.Postgres.Tests.Cli.CommandLineFixture;

namespace GovernanceLedger.Postgres.Tests.Cli;

/// <summary>A database whose schema is not this program's, as every command that does not migrate meets it.</summary>
public sealed class UnknownSchemaTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    private const string Newer = "insert into ledger.schema_versions values (99, '0099-later', 'y')";
    private const string Altered = "update ledger.schema_versions set checksum = 'other' where version = 2";
    private const string Older = "delete from ledger.schema_versions where version = 3";
    private const string Missing = "drop schema ledger cascade";

    public static TheoryData<string> Commands =>
        [
            "show Moray",
            "history Moray",
            "rate Moray 2.3 established --effective-on 2019-05-16 --source x",
            "rebuild",
            "import RETURN --partnership Moray --dry-run",
        ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_newer_schema_is_noticed(string line) =>
        await Refused(line, Newer, "schema-newer", "newer version of the program");

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task An_altered_schema_is_noticed(string line) =>
        await Refused(line, Altered, "schema-differs", "Use the program that migrated it");

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task An_older_schema_is_noticed(string line) =>
        await Refused(line, Older, "schema-older", "`ledger serve`");

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_database_without_a_ledger_is_noticed(string line) =>
        await Refused(line, Missing, "schema-missing", "`ledger serve`");

    private async Task Refused(string line, string damage, string code, string sentence)
    {
        var connection = await TestServer.NewDatabase();
        await TestServer.Run(connection, damage);
        var file = ledger.File("moray.txt", OwnReturn.Text("Moray"));
        var words = line.Split(' ').Select(word => word == "RETURN" ? file : word);
        var ran = await Bare([.. words, "--json", "--person", "person-1", "--connection", connection]);
        ran.ExitCode.Should().Be(1);
        ran.Messages.Should().Contain(sentence);
        ran.Json.GetProperty("refused").GetProperty("code").GetString().Should().Be(code);
    }
}
