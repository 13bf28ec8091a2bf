namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class SearchCommandTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public async Task What_is_found_is_shown_as_a_table_and_as_json()
    {
        await ledger.Done(
            "import",
            ledger.File("angus.txt", OwnReturn.Text("Angus")),
            "--partnership",
            "Angus",
            "--yes"
        );
        var shown = await ledger.Done("search", "angus", "--partnership", "Angus");
        shown.Output.Should().Contain("the best first").And.Contain("[Angus]");
        var json = (await ledger.Done("search", "angus", "--register", "partnership", "--json")).Json;
        json.GetProperty("total").GetInt64().Should().Be(1);
        json.GetProperty("hits")[0].GetProperty("event").GetProperty("partnership").GetString().Should().Be("angus");
        (await ledger.Done("search", "zzzz")).Output.Should().Contain("Nothing recorded holds \"zzzz\".");
        (await ledger.Run("search", new string('x', 100_000))).Messages.Should().Contain("At most 200");
        (await ledger.Run("search", "x", "--register", "nope")).ExitCode.Should().Be(2);
        (await ledger.Run("search", "x", "--partnership", "Nowhere")).ExitCode.Should().Be(1);
    }
}
