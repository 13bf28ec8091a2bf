namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class RealImportTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [DocumentFact("angus.docx")]
    public async Task Angus_is_imported_whole_once_its_questions_are_answered_and_a_second_time_not_at_all()
    {
        string[] import = ["import", DocumentFactAttribute.PathOf("angus.docx"), "--partnership", "Angus", "--yes"];
        var refused = await ledger.Run(import);
        refused.ExitCode.Should().Be(1);
        refused
            .Messages.Should()
            .Contain("--answer \"item=VALUE\"")
            .And.Contain("--answer \"direction=none|council|")
            .And.Contain("--leave-out");
        string[] answered =
        [
            .. import,
            "--answer",
            "item=9",
            "--answer",
            "direction=not-said",
            "--answer",
            "plan=2019-06-26",
        ];
        var json = (await ledger.Done([.. answered, "--json"])).Json;
        json.GetProperty("parts")
            .EnumerateArray()
            .SelectMany(part => part.GetProperty("steps").EnumerateArray())
            .Select(step => $"{step.GetProperty("step")} {step.GetProperty("outcome")}")
            .Should()
            .Equal("meeting recorded", "report recorded", "return recorded", "wording recorded", "plan recorded");
        (await ledger.Done("actions", "--partnership", "angus", "--json")).Output.Should().Contain("\"label\"");
        (await ledger.Done(answered)).Output.Should().Contain("already").And.Contain("Nothing was recorded");
    }

    [DocumentFact("north-ayrshire.txt")]
    public async Task North_Ayrshire_is_imported_with_the_report_at_its_front()
    {
        string[] missing = ["1.1", "1.3", "2.1", "2.3", "2.4", "2.5", "3.5", "4.1", "4.3", "5.1", "6.2", "6.3"];
        string[] import =
        [
            "import",
            DocumentFactAttribute.PathOf("north-ayrshire.txt"),
            "--partnership",
            "North Ayrshire",
            "--yes",
            .. missing.SelectMany(code => new[] { "--leave-unrated", code }),
            "--answer",
            "item=6",
            "--answer",
            "author=Chief officer",
            "--answer",
            "direction=none",
            "--answer",
            "place=Town house",
        ];
        string[] doubtful =
        [
            "human-resources",
            "legal",
            "equality",
            "children-and-young-people",
            "environment",
            "risk",
            "community-benefits",
        ];
        var asked = await ledger.Run(import);
        asked.Messages.Should().Contain("7 questions").And.Contain("--answer implication-legal-keep=yes");
        await ledger.Done([
            .. import,
            .. doubtful.SelectMany(heading => new[] { "--answer", $"implication-{heading}-keep=yes" }),
        ]);
        (await ledger.Done("history", "North Ayrshire", "--json"))
            .Output.Should()
            .Contain("report_tabled")
            .And.Contain("Town house");
    }

    [Fact]
    public async Task A_person_at_the_terminal_is_asked_part_by_part_and_question_by_question()
    {
        var file = ledger.File(
            "table.txt",
            "Date\tGroup consulted\tPurpose\tMembership\n3 May 2019\tCarers forum\tTo hear\tCarers\nSpring\tYouth panel\tTo shape\tYoung people\n"
        );
        string[] import = ["import", file, "--partnership", "Fife"];
        var asked = await ledger.Answering("nonsense\n4 June 2019\nyes\n", import);
        asked.ExitCode.Should().Be(0, asked.Messages);
        asked.Messages.Should().Contain("engagement-2-days: ");
        (await ledger.Run([.. import, "--answer", "item=3"])).Messages.Should().Contain("\"item\"");
        (await ledger.Done([.. import, "--yes"])).Output.Should().Contain("Nothing was recorded");
    }
}

/// <summary>A test that needs a real document, and is skipped where that is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DocumentFactAttribute : FactAttribute
{
    public DocumentFactAttribute(string name)
    {
        if (!File.Exists(PathOf(name)))
            Skip = $"skipped, because {name} is not at ../shared/documents beside the repository";
    }

    public static string PathOf(string name)
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "GovernanceLedger.sln")))
            at = at.Parent;
        return Path.GetFullPath(Path.Combine(at!.FullName, "..", "shared", "documents", name));
    }
}
