using GovernanceLedger.Postgres;
using GovernanceLedger.Postgres.Embedded;

namespace GovernanceLedger.Cli.Databases;

/// <summary>A ledger that a command works on, with the embedded server behind it where this process started one.</summary>
internal sealed class OpenLedger(LedgerDatabase database, EmbeddedServer? server) : IAsyncDisposable
{
    public LedgerDatabase Database { get; } = database;

    public Ledger Ledger { get; } = new(database, TimeProvider.System);

    public LedgerReader Events { get; } = new(database);

    public ViewReader Views { get; } = new(database);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
    }
}
