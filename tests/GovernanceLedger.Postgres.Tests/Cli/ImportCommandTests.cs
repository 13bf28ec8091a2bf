using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class ImportCommandTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public async Task A_dry_run_shows_everything_and_records_nothing()
    {
        var file = ledger.File("falkirk.txt", OwnReturn.Text("Falkirk"));
        var ran = await ledger.Done("import", file, "--partnership", "falkirk", "--dry-run");
        ran.Output.Should().Contain("not registered yet").And.Contain("22 ratings").And.Contain("dry run");
        (await ledger.Run("show", "Falkirk")).ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task Records_the_registration_the_return_and_the_official_wording_and_a_second_time_nothing()
    {
        var file = ledger.File("fife.txt", OwnReturn.Text("Fife"));
        var first = (await ledger.Done("import", file, "--partnership", "Fife", "--yes", "--json")).Json;
        first.GetProperty("outcome").GetString().Should().Be("recorded");

        var shown = (await ledger.Done("show", "fife", "--json")).Json.GetProperty("profile");
        shown.GetProperty("status").GetString().Should().Be("completed");
        shown
            .GetProperty("ratings")
            .EnumerateArray()
            .Should()
            .OnlyContain(r => r.GetProperty("level").GetString() == "established");

        var second = await ledger.Done("import", file, "--partnership", "Fife", "--yes");
        second.Output.Should().Contain("already").And.Contain("Nothing was recorded");
        (await ledger.Done("history", "Fife", "--json")).Json.GetProperty("events").GetArrayLength().Should().Be(70);
    }

    [Fact]
    public async Task Refuses_doubtful_and_missing_ratings_until_each_is_settled_and_names_the_option()
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["1.2"] = "Our Rating\t\tV\t\t",
            ["2.3"] = "Our Rating\t\t\t\t",
            ["6.1"] = "Our Rating\t\t\t\t",
        };
        var file = ledger.File("moray.txt", OwnReturn.Text("Moray", ratingRows: rows));
        string[] import = ["import", file, "--partnership", "Moray", "--yes"];

        var refused = await ledger.Run(import);
        refused.ExitCode.Should().Be(1);
        refused
            .Messages.Should()
            .Contain("--confirm 1.2")
            .And.Contain("--leave-unrated \"2.3=REASON\"")
            .And.Contain("--set 6.1=");
        (await ledger.Run("show", "Moray")).ExitCode.Should().Be(1);

        await ledger.Done([
            .. import,
            "--confirm",
            "1.2",
            "--set",
            "2.3=partly-established",
            "--leave-unrated",
            "6.1=The tick was lost.",
        ]);
        var shown = (await ledger.Done("show", "Moray", "--proposal", "6.1")).Output;
        shown.Should().Contain("The tick was lost.");
        (await ledger.Done("show", "Moray", "--proposal", "1.2", "--json"))
            .Json.GetProperty("level")
            .GetString()
            .Should()
            .Be("partly-established");
    }

    [Fact]
    public async Task Refuses_a_repeat_before_its_baseline_and_records_nothing_of_it()
    {
        var file = ledger.File("orkney.txt", OwnReturn.Text("Orkney Islands"));
        var refused = await ledger.Run("import", file, "--partnership", "Orkney Islands", "--cycle", "repeat", "--yes");
        refused.ExitCode.Should().Be(1);
        refused.Messages.Should().Contain("baseline first");
        (await ledger.Run("show", "Orkney Islands")).ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task Asks_and_takes_no_for_an_answer()
    {
        var file = ledger.File("angus.txt", OwnReturn.Text("Angus"));
        string[] import = ["import", file, "--partnership", "Angus"];
        (await ledger.Run(import)).Should().Match<Ran>(r => r.ExitCode == 1 && r.Messages.Contains("--yes"));
        (await ledger.Answering("no\n", import)).ExitCode.Should().Be(1);
        (await ledger.Run("show", "Angus")).ExitCode.Should().Be(1);
        (await ledger.Answering("yes\n", import)).ExitCode.Should().Be(0);
        (await ledger.Run("show", "Angus")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Needs_a_day_where_the_return_has_none()
    {
        var file = ledger.File("orkney.txt", OwnReturn.Text("Orkney", completedOn: null));
        string[] import = ["import", file, "--partnership", "Orkney", "--yes"];
        (await ledger.Run(import)).Should().Match<Ran>(r => r.ExitCode == 1 && r.Messages.Contains("--effective-on"));
        (await ledger.Done([.. import, "--effective-on", "14 May 2019"])).Output.Should().Contain("14 May 2019");
    }

    [Fact]
    public async Task Refuses_the_return_of_another_partnership_until_that_is_accepted()
    {
        var file = ledger.File("other.txt", OwnReturn.Text("Dundee City"));
        string[] import = ["import", file, "--partnership", "Midlothian", "--yes"];
        (await ledger.Run(import))
            .Messages.Should()
            .Contain("Dundee City")
            .And.Contain("--accept-partnership-mismatch");
        await ledger.Done([.. import, "--accept-partnership-mismatch"]);
    }

    [Fact]
    public async Task Takes_a_longer_name_in_the_return_for_the_partnership_s_own()
    {
        var file = ledger.File("ayrshire.txt", OwnReturn.Text("South Ayrshire Health and Social Care"));
        await ledger.Done("import", file, "--partnership", "South Ayrshire", "--yes");
    }

    [Fact]
    public async Task Says_how_to_register_a_partnership_that_Scotland_does_not_have()
    {
        var file = ledger.File("strathcarrow.txt", OwnReturn.Text("Strathcarrow"));
        string[] import = ["import", file, "--partnership", "Strathcarrow", "--yes"];
        (await ledger.Run(import)).Messages.Should().Contain("ledger register");
        await ledger.Done(
            "register",
            "Strathcarrow",
            "--board",
            "Strathcarrow IJB",
            "--health-board",
            "NHS Carrow",
            "--council",
            "Carrow Council"
        );
        await ledger.Done(import);
    }

    [Fact]
    public async Task Another_return_is_not_read_over_the_first()
    {
        await ledger.Done(
            "import",
            ledger.File("a.txt", OwnReturn.Text("Inverclyde")),
            "--partnership",
            "Inverclyde",
            "--yes"
        );
        var other = ledger.File("b.txt", OwnReturn.Text("Inverclyde", "11 May 2019"));
        (await ledger.Run("import", other, "--partnership", "Inverclyde", "--dry-run")).ExitCode.Should().Be(1);
        (await ledger.Run("import", other, "--partnership", "Inverclyde", "--yes", "--json"))
            .Json.GetProperty("refused")
            .GetProperty("code")
            .GetString()
            .Should()
            .Be("already-rated");
    }

    [Fact]
    public async Task The_same_document_under_another_name_is_known_by_what_it_holds()
    {
        var text = OwnReturn.Text("Perth and Kinross");
        string[] Import(string name) =>
            ["import", ledger.File(name, text), "--partnership", "Perth & Kinross", "--yes"];
        await ledger.Done(Import("first.txt"));
        (await ledger.Done(Import("second.txt")))
            .Output.Should()
            .Contain("as \"first.txt\"")
            .And.Contain("Nothing was recorded.");
    }

    [Fact]
    public async Task An_import_that_was_broken_off_before_the_official_wording_is_finished_by_running_it_again()
    {
        var file = ledger.File("borders.txt", OwnReturn.Text("Scottish Borders"));
        var connection = await TestServer.NewDatabase();
        await RecordTheReturnAlone(connection, file);
        string[] import =
        [
            "import",
            file,
            "--partnership",
            "Scottish Borders",
            "--yes",
            "--connection",
            connection,
            "--person",
            "person-1",
        ];
        var repaired = await CommandLineFixture.Bare(import);
        repaired.ExitCode.Should().Be(0, repaired.Messages);
        repaired.Output.Should().Contain("official wording of 3 proposals was recorded now");
        (await CommandLineFixture.Bare(import)).Output.Should().Contain("Nothing was recorded.");
    }

    private static async Task RecordTheReturnAlone(string connection, string file)
    {
        await using var database = new LedgerDatabase(connection);
        await using var stream = File.OpenRead(file);
        var read = (Return)ReturnReader.Read(Path.GetFileName(file), stream);
        var plan = (ImportPlan.Ready)
            ReturnImport.Plan(read, new Dictionary<string, Settlement>(StringComparer.Ordinal));
        var store = new Ledger(database, TimeProvider.System);
        var register = new RegisterPartnership(
            "Scottish Borders",
            "IJB",
            "NHS Borders",
            ["Council"],
            LedgerFixture.Day,
            LedgerFixture.Minute
        );
        await store.Execute(
            PartnershipRules.Kind,
            "scottish-borders",
            PartnershipRules.Stream,
            register,
            LedgerFixture.At(0)
        );
        await store.Execute(
            SelfEvaluationRules.Kind,
            "scottish-borders",
            LedgerFixture.Baseline,
            (SelfEvaluationCommand)plan.Command,
            LedgerFixture.At(0)
        );
    }
}
