using static GovernanceLedger.Postgres.Tests.Cli.CommandLineFixture;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class OutputTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [Theory]
    [InlineData("")]
    [InlineData(" --json")]
    public async Task Output_that_cannot_be_written_is_said_to_be_so(string json)
    {
        if (!File.Exists("/dev/full"))
            return;
        var file = ledger.File("return.txt", OwnReturn.Text());
        var (exit, messages) = await Bash($"dotnet '{LedgerProcess.Program}' read '{file}'{json} > /dev/full");
        exit.Should().Be(1);
        messages.Should().Contain("output could not be written").And.NotContain("LEDGER_DEBUG");
    }

    [Theory]
    [InlineData("/proc/nope")]
    [InlineData("/dev/null/nope")]
    public async Task A_data_directory_that_cannot_be_made_is_said_to_be_so(string directory)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var ran = await Bare(["show", "Moray", "--data", directory, "--connection", ""]);
        ran.ExitCode.Should().Be(1);
        ran.Messages.Should().Contain($"{directory} cannot be made").And.NotContain("permissions");
    }

    private static async Task<(int Exit, string Messages)> Bash(string line)
    {
        using var bash = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("bash", ["-c", line])
            {
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var messages = await bash.StandardError.ReadToEndAsync();
        await bash.WaitForExitAsync();
        return (bash.ExitCode, messages);
    }
}
