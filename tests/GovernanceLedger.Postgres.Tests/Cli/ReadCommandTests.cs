using System.Text;
using static GovernanceLedger.Postgres.Tests.Cli.CommandLineFixture;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Prints_the_contract_as_JSON()
    {
        await File.WriteAllTextAsync(_file, OwnReturn.Text());
        var ran = await Bare(["read", _file, "--json"]);
        ran.ExitCode.Should().Be(0);
        ran.Messages.Should().BeEmpty();
        ran.Json.EnumerateObject()
            .Select(p => p.Name)
            .Should()
            .Contain(["document", "partnership", "completedOn", "draft", "ratings", "problems"]);
        ran.Json.GetProperty("completedOn").GetString().Should().Be("2019-05-10");
        ran.Json.GetProperty("draft").GetBoolean().Should().BeFalse();
        var rating = ran.Json.GetProperty("ratings").EnumerateArray().Should().HaveCount(25).And.Subject.First();
        rating
            .EnumerateObject()
            .Select(p => p.Name)
            .Should()
            .Contain(["proposal", "level", "status", "marks", "where", "evidence", "proposedActions"]);
        rating.GetProperty("level").GetString().Should().Be("established");
        rating.GetProperty("status").GetString().Should().Be("read");
    }

    [Fact]
    public async Task Prints_a_plain_table_of_all_25_proposals_where_there_is_no_screen()
    {
        await File.WriteAllTextAsync(_file, OwnReturn.Text());
        var ran = await Bare(["read", _file]);
        ran.ExitCode.Should().Be(0);
        ran.Output.Should().NotContain("\u001b").And.NotContain("│").And.Contain("Completed: 10 May 2019");
        ran.Output.Split('\n')
            .Count(line => line.Length > 3 && char.IsDigit(line[0]) && line[1] == '.')
            .Should()
            .Be(25);
    }

    [Fact]
    public async Task Reads_what_is_piped_in()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(OwnReturn.Text()));
        var ran = await Bare(["read", "-", "--json"], input: input);
        ran.Json.GetProperty("partnership").GetString().Should().Be("Fife");
    }

    [Fact]
    public async Task Problems_do_not_make_it_fail()
    {
        await File.WriteAllTextAsync(
            _file,
            OwnReturn.Text(
                ratingRows: new Dictionary<string, string>(StringComparer.Ordinal) { ["1.1"] = "Our Rating\t\t\t\t" }
            )
        );
        var ran = await Bare(["read", _file]);
        ran.ExitCode.Should().Be(0);
        ran.Output.Should().Contain("missing").And.Contain("problem");
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 and so on")]
    [InlineData("Minutes of a meeting about something else.")]
    public async Task Refuses_what_is_no_return_with_a_sentence(string content)
    {
        await File.WriteAllTextAsync(_file, content);
        var ran = await Bare(["read", _file, "--json"]);
        ran.ExitCode.Should().Be(1);
        ran.Messages.Trim().Should().EndWith(".");
        ran.Json.GetProperty("refused").GetProperty("message").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Refuses_a_file_that_is_not_there_and_a_directory()
    {
        (await Bare(["read", "/no/such/file"]))
            .Should()
            .Match<Ran>(r => r.ExitCode == 1 && r.Messages.Contains("no file"));
        (await Bare(["read", Path.GetTempPath()]))
            .Should()
            .Match<Ran>(r => r.ExitCode == 1 && r.Messages.Contains("directory"));
    }
}
