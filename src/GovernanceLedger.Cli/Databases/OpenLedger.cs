using GovernanceLedger.Postgres;
using GovernanceLedger.Postgres.Approvals;
using GovernanceLedger.Postgres.Searching;

namespace GovernanceLedger.Cli.Databases;

/// <summary>A ledger that a command works on, and the server that is let go with it.</summary>
internal sealed class OpenLedger(ChosenServer server) : IAsyncDisposable
{
    public LedgerDatabase Database { get; } = new(server.ConnectionString);

    public Ledger Ledger => new(Database, TimeProvider.System);

    public LedgerReader Events => new(Database);

    public ViewReader Views => new(Database);

    public ApprovalReader Approvals => new(Database);

    public ThreadReader Threads => new(Database);

    public SearchReader Search => new(Database);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await server.DisposeAsync();
    }
}
