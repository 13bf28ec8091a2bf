using System.Diagnostics;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class PipeTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public async Task A_reader_that_goes_away_early_does_not_make_it_fail()
    {
        var file = ledger.File(
            "long.txt",
            OwnReturn
                .Text()
                .Replace("together", string.Concat(Enumerable.Repeat("together ", 900)), StringComparison.Ordinal)
        );
        var (output, messages) = await Bash(
            $"dotnet '{LedgerProcess.Program}' read '{file}' --json | head -n 1; echo ${{PIPESTATUS[0]}}"
        );
        output.Should().Be("{\n0\n");
        messages.Should().BeEmpty();
    }

    [Fact]
    public async Task JSON_alone_goes_to_the_standard_output()
    {
        var file = ledger.File("return.txt", OwnReturn.Text());
        var (output, _) = await Bash($"dotnet '{LedgerProcess.Program}' read - --json < '{file}' 2>/dev/null");
        System.Text.Json.JsonDocument.Parse(output).RootElement.GetProperty("ratings").GetArrayLength().Should().Be(25);
    }

    private static async Task<(string Output, string Messages)> Bash(string line)
    {
        using var bash = Process.Start(
            new ProcessStartInfo("bash", ["-c", line])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var output = bash.StandardOutput.ReadToEndAsync();
        var messages = bash.StandardError.ReadToEndAsync();
        await bash.WaitForExitAsync();
        return (await output, await messages);
    }
}
