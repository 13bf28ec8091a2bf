using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Postgres;
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

    /// <summary>A ledger that is there already; one that is not is refused.</summary>
    public static Task<OpenLedger> OpenLedger(this Shell shell, ParseResult parsed, CancellationToken cancel) =>
        Open(shell, parsed, create: false, cancel);

    /// <summary>A ledger, begun in the database where there is none yet.</summary>
    public static Task<OpenLedger> OpenOrBeginLedger(this Shell shell, ParseResult parsed, CancellationToken cancel) =>
        Open(shell, parsed, create: true, cancel);

    /// <summary>The data directory of this command line.</summary>
    public static EmbeddedServerOptions DataDirectory(this Shell shell, ParseResult parsed) =>
        EmbeddedServerOptions.For(GlobalOptions.Value(parsed, shell.Options.Data, "LEDGER_DATA"), shell.Terminal.Say);

    private static async Task<OpenLedger> Open(Shell shell, ParseResult parsed, bool create, CancellationToken cancel)
    {
        var named = GlobalOptions.Value(parsed, shell.Options.Connection, "LEDGER_CONNECTION");
        var ledger = named is null
            ? await Embedded(shell, shell.DataDirectory(parsed), cancel)
            : new OpenLedger(new LedgerDatabase(named), null);
        try
        {
            if (create || named is null)
                await LedgerSchema.Migrate(ledger.Database, cancel);
            return ledger;
        }
        catch
        {
            await ledger.DisposeAsync();
            throw;
        }
    }

    private static async Task<OpenLedger> Embedded(Shell shell, EmbeddedServerOptions options, CancellationToken cancel)
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
                if (ServingFile.Read(options.Directory) is { } connection)
                    return Joined(shell, options, connection);
                // Another command of this kind holds it for a moment.
                if (TimeProvider.System.GetElapsedTime(began) > Patience)
                    throw;
            }
            await Task.Delay(200, cancel);
        }
    }

    private static async Task<OpenLedger> Started(Shell shell, EmbeddedServerOptions options, CancellationToken cancel)
    {
        var server = await EmbeddedServer.Start(options, cancel);
        ServingFile.Remove(options.Directory);
        shell.Terminal.Say($"Using the embedded database in {options.Directory}.");
        return new(new LedgerDatabase(server.ConnectionString), server);
    }

    private static OpenLedger Joined(Shell shell, EmbeddedServerOptions options, string connection)
    {
        shell.Terminal.Say($"Using the embedded database in {options.Directory}, which a running ledger serves.");
        return new(new LedgerDatabase(connection), null);
    }
}
