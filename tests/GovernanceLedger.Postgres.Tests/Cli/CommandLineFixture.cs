using System.Text.Json;
using GovernanceLedger.Cli.CommandLine;

namespace GovernanceLedger.Postgres.Tests.Cli;

/// <summary>What a command line came to.</summary>
public sealed record Ran(int ExitCode, string Output, string Messages)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}

/// <summary>Runs command lines in this process, on a ledger of a test class's own.</summary>
public sealed class CommandLineFixture : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("ledger-cli-").FullName;

    public string ConnectionString { get; private set; } = "";

    public async Task InitializeAsync() => ConnectionString = await TestServer.NewDatabase();

    public async Task DisposeAsync()
    {
        var name = new Npgsql.NpgsqlConnectionStringBuilder(ConnectionString).Database!;
        await TestServer.Run(await TestServer.ConnectionString("postgres"), $"drop database {name} with (force)");
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>Runs a command on the ledger, with nobody to ask.</summary>
    public Task<Ran> Run(params string[] arguments) => Run(null, arguments);

    /// <summary>Runs a command on the ledger, with a person who answers so.</summary>
    public Task<Ran> Answering(string answer, params string[] arguments) => Run(answer, arguments);

    /// <summary>Runs a command that must be carried out.</summary>
    public async Task<Ran> Done(params string[] arguments)
    {
        var ran = await Run(arguments);
        ran.ExitCode.Should().Be(0, ran.Messages);
        return ran;
    }

    /// <summary>Writes a file of that content, to be named in a command.</summary>
    public string File(string name, string content)
    {
        var path = Path.Combine(_directory, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Runs a command as it stands, without a ledger.</summary>
    public static async Task<Ran> Bare(string[] arguments, string? answer = null, Stream? input = null)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var answers = answer is null ? null : new StringReader(answer);
        var code = await LedgerProgram.Run(arguments, Terminal.Of(output, messages, answers, input));
        return new(code, output.ToString(), messages.ToString());
    }

    private Task<Ran> Run(string? answer, string[] arguments) =>
        Bare([.. arguments, "--connection", ConnectionString, "--data", _directory], answer);
}
