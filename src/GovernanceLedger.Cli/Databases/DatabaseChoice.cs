using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Postgres.Embedded;
using GovernanceLedger.Postgres.Schema;

namespace GovernanceLedger.Cli.Databases;

/// <summary>
/// The database that a command works on: the one that is named by its connection string, else the embedded one of the
/// user's data directory, joined where a ledger is serving from it and otherwise started for as long as the command runs.
/// </summary>
internal static class DatabaseChoice
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A ledger that is there already and is of this program's schema; an embedded one is begun where there is none.</summary>
    public static async Task<OpenLedger> OpenLedger(this Shell shell, ParseResult parsed, CancellationToken cancel) =>
        await Open(await shell.OpenServer(parsed, cancel), create: shell.Connection(parsed) is null, cancel);

    /// <summary>A ledger, begun in the database where there is none yet.</summary>
    public static async Task<OpenLedger> OpenOrBeginLedger(
        this Shell shell,
        ParseResult parsed,
        CancellationToken cancel
    ) => await Open(await shell.OpenServer(parsed, cancel), create: true, cancel);

    /// <summary>A ledger to serve from, begun where there is none yet; an embedded one must be this process's own.</summary>
    public static async Task<OpenLedger> OpenToServe(this Shell shell, ParseResult parsed, CancellationToken cancel)
    {
        var server = shell.Connection(parsed) is { } connection
            ? new ChosenServer(connection)
            : await Embedded(shell, shell.DataDirectory(parsed), join: false, cancel);
        var directory = shell.DataDirectory(parsed).Directory;
        await OrLetGo(server, directory, () => server.Publish(directory));
        return await Open(server, create: true, cancel);
    }

    /// <summary>The server, without a look at what it holds.</summary>
    public static async Task<ChosenServer> OpenServer(this Shell shell, ParseResult parsed, CancellationToken cancel) =>
        shell.Connection(parsed) is { } connection
            ? new(connection)
            : await Embedded(shell, shell.DataDirectory(parsed), join: true, cancel);

    /// <summary>The data directory of this command line. PostgreSQL's programs are shared with the user's own directory where they are there already.</summary>
    public static EmbeddedServerOptions DataDirectory(this Shell shell, ParseResult parsed)
    {
        var named = GlobalOptions.Value(parsed, shell.Options.Data, "LEDGER_DATA");
        var options = EmbeddedServerOptions.For(named, shell.Terminal.Say);
        var shared = EmbeddedServerOptions.For().Programs;
        return Directory.Exists(shared) ? options with { Programs = shared } : options;
    }

    private static string? Connection(this Shell shell, ParseResult parsed) =>
        GlobalOptions.Value(parsed, shell.Options.Connection, "LEDGER_CONNECTION");

    private static async Task<OpenLedger> Open(ChosenServer server, bool create, CancellationToken cancel)
    {
        var ledger = new OpenLedger(server);
        try
        {
            if (create)
                await LedgerSchema.Migrate(ledger.Database, cancel);
            else
                await LedgerSchema.Require(ledger.Database, cancel);
            return ledger;
        }
        catch
        {
            await ledger.DisposeAsync();
            throw;
        }
    }

    private static async Task<ChosenServer> Embedded(
        Shell shell,
        EmbeddedServerOptions options,
        bool join,
        CancellationToken cancel
    )
    {
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return await Started(shell, options, cancel);
            }
            catch (EmbeddedServerException e) when (e.Failure == EmbeddedServerFailure.InUse)
            {
                var serving = ServingFile.Read(options.Directory);
                if (serving is not null && join)
                    return Joined(shell, options, serving);
                // Without such a file, another command holds it for a moment only.
                if (serving is not null || TimeProvider.System.GetElapsedTime(began) > Patience)
                    throw;
            }
            await Task.Delay(200, cancel);
        }
    }

    private static async Task<ChosenServer> Started(
        Shell shell,
        EmbeddedServerOptions options,
        CancellationToken cancel
    )
    {
        var started = await EmbeddedServer.Start(options, cancel);
        var server = new ChosenServer(started.ConnectionString, started);
        await OrLetGo(server, options.Directory, () => ServingFile.Remove(options.Directory));
        shell.Terminal.Say($"Using the embedded database in {options.Directory}.");
        return server;
    }

    // A server that nobody holds any more would go on running after this process.
    private static async Task OrLetGo(ChosenServer server, string directory, Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await server.DisposeAsync();
            throw new CommandRefused(
                "directory-not-writable",
                $"The data directory {directory} cannot be written to: {e.Message} Correct that, or name another with --data or LEDGER_DATA."
            );
        }
    }

    private static ChosenServer Joined(Shell shell, EmbeddedServerOptions options, string connection)
    {
        shell.Terminal.Say($"Using the embedded database in {options.Directory}, which a running ledger serves.");
        return new(connection);
    }
}
