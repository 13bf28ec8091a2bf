using GovernanceLedger.Postgres.Embedded;

namespace GovernanceLedger.Cli.Databases;

/// <summary>The PostgreSQL server that a command works on, and the embedded one where this process runs it.</summary>
internal sealed class ChosenServer(string connectionString, EmbeddedServer? embedded = null) : IAsyncDisposable
{
    public string ConnectionString { get; } = connectionString;

    public async ValueTask DisposeAsync()
    {
        if (embedded is not null)
            await embedded.DisposeAsync();
    }
}
