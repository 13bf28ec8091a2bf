using System.Text.Json;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class RatingCommandsTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    private static readonly string[] AtTheBoard =
    [
        "--effective-on",
        "26 September 2019",
        "--source",
        "IJB, 26 September 2019, item 8",
    ];

    [Fact]
    public async Task A_change_needs_a_reason_and_says_so()
    {
        await Imported("Fife");
        var refused = await ledger.Run(["rate", "Fife", "2.3", "exemplary", .. AtTheBoard]);
        refused.Should().Match<Ran>(r => r.ExitCode == 1 && r.Messages.Contains("--reason"));
        var changed = await ledger.Done(["rate", "Fife", "2.3", "exemplary", .. AtTheBoard, "--reason", "It moved."]);
        changed
            .Output.Should()
            .Contain("Change:")
            .And.Contain("26 September 2019")
            .And.Contain("Governance officer (person-");
        (await ledger.Done("show", "Fife", "--proposal", "2.3"))
            .Output.Should()
            .Contain("Rated Exemplary since 26 September 2019.");
    }

    [Fact]
    public async Task The_same_key_records_once_and_another_command_under_it_is_refused()
    {
        await Imported("Falkirk");
        string[] rate =
        [
            "rate",
            "Falkirk",
            "2.3",
            "exemplary",
            .. AtTheBoard,
            "--reason",
            "It moved.",
            "--key",
            "one",
            "--json",
        ];
        var first = (await ledger.Done(rate)).Json;
        var again = (await ledger.Done(rate)).Json;
        again.GetProperty("repeated").GetBoolean().Should().BeTrue();
        again.GetProperty("version").GetInt64().Should().Be(first.GetProperty("version").GetInt64());
        var other = await ledger.Run([
            "rate",
            "Falkirk",
            "2.4",
            "exemplary",
            .. AtTheBoard,
            "--reason",
            "It moved.",
            "--key",
            "one",
        ]);
        other.Should().Match<Ran>(r => r.ExitCode == 1 && r.Messages.Contains("key"));
    }

    [Fact]
    public async Task A_version_that_somebody_else_has_passed_is_a_conflict()
    {
        await Imported("Moray");
        var ran = await ledger.Run([
            "rate",
            "Moray",
            "2.3",
            "exemplary",
            .. AtTheBoard,
            "--reason",
            "It moved.",
            "--expected-version",
            "3",
            "--json",
        ]);
        ran.ExitCode.Should().Be(1);
        ran.Json.GetProperty("refused").GetProperty("code").GetString().Should().Be("version-conflict");
    }

    [Fact]
    public async Task A_correction_keeps_the_day_of_what_it_corrects_and_stands_apart_from_a_change_in_the_history()
    {
        await Imported("Angus");
        await ledger.Done(["rate", "Angus", "2.3", "exemplary", .. AtTheBoard, "--reason", "It moved."]);
        var first = await RatingVersion("Angus", "2.3");
        var corrected = await ledger.Done(
            "correct",
            "Angus",
            "2.3",
            "--corrects",
            first,
            "--level",
            "partly-established",
            "--reason",
            "Wrong column."
        );
        corrected.Messages.Should().Contain("10 May 2019");
        corrected.Output.Should().Contain("Correction:");

        var history = (await ledger.Done("history", "Angus", "--proposal", "2.3")).Output;
        history.Should().Contain("Change ").And.Contain("Correction ").And.Contain("First rating");
        (await ledger.Done("show", "Angus", "--proposal", "2.3")).Output.Should().Contain("which had said Established");
    }

    [Fact]
    public async Task A_correction_of_something_else_lists_the_ratings_that_there_are()
    {
        await Imported("Dundee City");
        var ran = await ledger.Run(
            "correct",
            "Dundee",
            "2.3",
            "--corrects",
            "1",
            "--no-rating",
            "--reason",
            "It was not."
        );
        ran.Should().Match<Ran>(r => r.ExitCode == 1 && r.Messages.Contains("Its ratings are"));
    }

    [Fact]
    public async Task A_proposal_is_left_unrated_with_a_reason_once_no_rating_stands()
    {
        await Imported("Argyll and Bute");
        string[] leave = ["leave-unrated", "Argyll and Bute", "2.3", .. AtTheBoard];
        (await ledger.Run(leave)).Should().Match<Ran>(r => r.ExitCode == 2 && r.Messages.Contains("--reason"));
        leave = [.. leave, "--reason", "It is still disputed."];
        (await ledger.Run(leave)).Should().Match<Ran>(r => r.ExitCode == 1 && r.Messages.Contains("no rating first"));
        var rated = await RatingVersion("Argyll and Bute", "2.3");
        string[] strike = ["correct", "Argyll and Bute", "2.3", "--corrects", rated, "--no-rating"];
        await ledger.Done([.. strike, "--reason", "It never was rated."]);
        (await ledger.Done(leave)).Output.Should().Contain("2.3").And.Contain("It is still disputed.");
        (await ledger.Done("show", "Argyll and Bute", "--proposal", "2.3"))
            .Output.Should()
            .Contain("It is still disputed.");
    }

    [Fact]
    public async Task Evidence_views_and_the_whole_way_to_submission_and_back()
    {
        await Imported("Highland");
        await ledger.Done(["evidence", "add", "Highland", "1.1", "A note of the meeting.", .. AtTheBoard]);
        var added = await LastVersion("Highland");
        await ledger.Done(["evidence", "withdraw", "Highland", "1.1", added, .. AtTheBoard, "--reason", "Superseded."]);
        await ledger.Done(["view", "Highland", "1.1", "established", "--partner", "Health Board", .. AtTheBoard]);
        await ledger.Done(["approve", "Highland", "--body", "NHS Highland board", .. AtTheBoard]);
        await ledger.Done(["submit", "Highland", .. AtTheBoard]);
        (await ledger.Run(["evidence", "add", "Highland", "1.1", "Late.", .. AtTheBoard]))
            .Messages.Should()
            .Contain("submitted");
        await ledger.Done(["reopen", "Highland", .. AtTheBoard, "--reason", "A review was asked for."]);
        (await ledger.Run(["complete", "Highland", .. AtTheBoard])).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task History_as_of_a_position_and_its_last_so_many()
    {
        await Imported("Stirling and Clackmannanshire");
        const string Name = "clackmannanshire and stirling";
        (await Events("history", Name, "--as-of-position", "3")).Should().HaveCount(3);
        (await Events("history", Name, "--limit", "2")).Should().HaveCount(2);
        (await Events("history", Name, "--recorded-by", "31 December 2019")).Should().BeEmpty();
        (await Events("history", Name, "--stream", "partnership")).Should().ContainSingle();
        (await ledger.Run("history", Name, "--stream", "none")).Messages.Should().Contain("self-evaluation/baseline");
    }

    [Fact]
    public async Task A_partnership_that_is_not_registered_is_refused_by_name()
    {
        await Imported("Fife");
        var ran = await ledger.Run("show", "Atlantis");
        ran.Should()
            .Match<Ran>(r => r.ExitCode == 1 && r.Messages.Contains("\"Atlantis\"") && r.Messages.Contains("Fife"));
    }

    [Fact]
    public async Task A_rebuild_says_what_it_made_and_that_nothing_differed()
    {
        await Imported("Fife");
        (await ledger.Done("rebuild")).Output.Should().Contain("no differences");
        (await ledger.Done("rebuild", "--json")).Json.GetProperty("differences").GetInt64().Should().Be(0);
    }

    private async Task Imported(string partnership) =>
        await ledger.Done(
            "import",
            ledger.File(Guid.NewGuid() + ".txt", OwnReturn.Text(partnership)),
            "--partnership",
            partnership,
            "--yes"
        );

    private async Task<IReadOnlyList<JsonElement>> Events(params string[] arguments) =>
        [.. (await ledger.Done([.. arguments, "--json"])).Json.GetProperty("events").EnumerateArray()];

    private async Task<string> RatingVersion(string partnership, string proposal) =>
        (await Events("history", partnership, "--proposal", proposal))
            .First(e => e.GetProperty("type").GetString() == "rating_recorded")
            .GetProperty("version")
            .ToString();

    private async Task<string> LastVersion(string partnership) =>
        (await Events("history", partnership, "--limit", "1"))[0].GetProperty("version").ToString();
}
