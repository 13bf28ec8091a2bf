namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class ExportCommandTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public async Task A_return_is_written_read_back_to_the_same_and_never_over_another_file()
    {
        var original = ledger.File("own.txt", OwnReturn.Text());
        await ledger.Done("import", original, "--partnership", "Fife", "--yes");
        var directory = Directory.CreateTempSubdirectory("papers-").FullName;
        try
        {
            var file = Path.Combine(directory, "new", "return.docx");
            var written = (await ledger.Done("export", "return", "Fife", "--to", file, "--json")).Json;
            written.GetProperty("written").GetString().Should().Be(file);
            written.GetProperty("position").GetInt64().Should().BeGreaterThan(60);
            (await Ratings(file)).Should().Be(await Ratings(original));
            (await ledger.Run("export", "return", "Fife", "--to", file))
                .Messages.Should()
                .Contain("is not overwritten");
            (await ledger.Run("export", "return", "Fife", "--point", "approved", "--to", file + "x"))
                .Messages.Should()
                .Contain("never approved");
            foreach (
                var line in new[]
                {
                    "workbook Fife --to book.xlsx",
                    "directions Fife --from 2019-04-01 --until 2020-03-31 --to log.docx",
                    "actions Fife --to plan.docx --position 2",
                    "decisions Fife --body Nobody --to decisions.docx",
                    "comparison Fife --from baseline --to baseline --out comparison.docx",
                }
            )
            {
                string[] words = line.Split(' ');
                words[^(line.Contains("--position", StringComparison.Ordinal) ? 3 : 1)] = Path.Combine(
                    directory,
                    words[0]
                );
                (await ledger.Done(["export", .. words])).Output.Should().Contain(", as at position ");
                new FileInfo(Path.Combine(directory, words[0])).Length.Should().BeGreaterThan(1_000);
            }
            string[] turned = ["--from", "2020-03-31", "--until", "2019-04-01", "--to", file + "z"];
            (await ledger.Run(["export", "directions", "Fife", .. turned]))
                .Messages.Should()
                .Contain("the other way round");
            File.Exists(file + "z").Should().BeFalse();
            (await ledger.Run("export", "actions", "Fife", "--known-on", "2018-01-01", "--to", file + "y"))
                .Messages.Should()
                .Contain("Choose a later day");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task<string> Ratings(string file)
    {
        var read = (await CommandLineFixture.Bare(["read", file, "--json"])).Json;
        return string.Join(
            '\n',
            read.GetProperty("ratings")
                .EnumerateArray()
                .Where(r => r.GetProperty("status").GetString() != "national")
                .Select(r =>
                    $"{r.GetProperty("proposal")} {r.GetProperty("level")} {r.GetProperty("evidence")} {r.GetProperty("proposedActions")}"
                )
                .Select(line => line.Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings(""))
        );
    }
}
