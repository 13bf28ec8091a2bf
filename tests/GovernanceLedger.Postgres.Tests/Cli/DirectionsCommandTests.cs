using GovernanceLedger.Directions;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres.Tests.Web;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class DirectionsCommandTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    private static readonly DateOnly Day = LedgerFixture.Day;

    [Fact]
    public async Task The_register_and_what_was_in_force_are_shown_as_tables_and_as_json()
    {
        await Issued();
        (await ledger.Done("directions", "--partnership", "Glen Fyne"))
            .Output.Should()
            .MatchRegex("2019-001 +issued +Care at home.*20 May 2019 +31 May 2020 +£1,300,000");
        (await ledger.Done("directions", "--partnership", "glen fyne", "--in-force", "29 May 2019"))
            .Output.Should()
            .Contain("No direction of Glen Fyne was in force on 29 May 2019.");
        var json = (
            await ledger.Done(
                "directions",
                "--partnership",
                "Glen Fyne",
                "--in-force",
                "2019-05-30",
                "--function",
                "rehabilitation",
                "--json"
            )
        ).Json;
        json.GetProperty("directions")[0].GetProperty("functions")[0].GetString().Should().Be("Rehabilitation");
        json.GetProperty("totals")[0].GetProperty("setAside").GetInt64().Should().Be(50_000_00);
        json.GetProperty("directions")[0].GetProperty("reviewOn").GetString().Should().Be("2020-05-31");
        string[] question = ["directions", "--partnership", "Glen Fyne", "--in-force-on", "2019-05-30"];
        foreach (var axis in new[] { "--known-on", "--as-at" })
        {
            (await ledger.Done([.. question, axis, "2019-12-31"]))
                .Output.Should()
                .Contain("in force on 30 May 2019, as the ledger knew it at the end of 31 December 2019");
            (await ledger.Done([.. question, axis, "2999-12-31", "--for", "Care at home", "--json"]))
                .Json.GetProperty("directions")
                .GetArrayLength()
                .Should()
                .Be(1);
        }
    }

    [Fact]
    public async Task The_log_is_shown_as_a_table_and_as_json()
    {
        await Issued();
        string[] line = ["directions", "log", "--partnership", "Glen Fyne", "--year"];
        (await ledger.Done([.. line, "2019-20", "--mid-year"]))
            .Output.Should()
            .Contain("Mid-year 2019-20. Every direction")
            .And.MatchRegex("2019-001 +Care at home.*20 May 2019.*£1,300,000 +issued");
        var json = (await ledger.Done([.. line, "2098-99", "--json"])).Json;
        json.GetProperty("entries").GetArrayLength().Should().Be(0);
        json.GetProperty("asAt").GetString().Should().NotBe(json.GetProperty("to").GetString());
        (await ledger.Run([.. line, "2019"])).ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task The_letter_to_each_recipient_is_written_and_never_over_another()
    {
        await Issued();
        var directory = Directory.CreateTempSubdirectory("letters-").FullName;
        try
        {
            string[] line = ["directions", "letter", "2019-001", "--partnership", "Glen Fyne", "--out", directory];
            await ledger.Done(line);
            Directory
                .GetFiles(directory)
                .Select(Path.GetFileName)
                .Should()
                .BeEquivalentTo("direction-2019-001-fyne-council.docx", "direction-2019-001-nhs-glen.docx");
            var again = await ledger.Run(line);
            again.ExitCode.Should().Be(1);
            again.Messages.Should().Contain("is not overwritten");
            (await ledger.Run([.. line, "--to", "Nobody"]))
                .Messages.Should()
                .Contain("It goes to Fyne Council and NHS Glen");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private async Task Issued()
    {
        if ((await ledger.Run("directions", "--partnership", "Glen Fyne")).ExitCode == 0)
            return;
        await using var database = new LedgerDatabase(ledger.ConnectionString);
        var store = new Ledger(database, TimeProvider.System);
        await store.Execute(
            PartnershipRules.Kind,
            "glen-fyne",
            PartnershipRules.Stream,
            new RegisterPartnership(
                "Glen Fyne",
                "Glen Fyne IJB",
                "NHS Glen",
                ["Fyne Council"],
                Day,
                LedgerFixture.Minute
            ),
            LedgerFixture.At(0)
        );
        var decided = LedgerFixture.Minute.After(LedgerFixture.Decision);
        await LedgerFixture.Decide(store, "glen-fyne");
        DirectionCommand[] steps =
        [
            new DraftDirection(DirectedSite.Content, Day, LedgerFixture.Minute),
            new ApproveDirection("2019-001", Day.AddDays(6), decided),
            new IssueDirection("2019-001", Day.AddDays(20), null, Day.AddDays(10), LedgerFixture.Minute),
        ];
        for (var i = 0; i < steps.Length; i++)
            (
                await store.Execute(
                    DirectionRules.Kind,
                    "glen-fyne",
                    DirectionRules.Stream,
                    steps[i],
                    LedgerFixture.At(i)
                )
            )
                .Should()
                .BeOfType<Answer.Recorded>();
    }
}
