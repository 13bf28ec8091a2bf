using Npgsql;

namespace GovernanceLedger.Postgres;

/// <summary>
/// The PostgreSQL database that holds a ledger. Every transaction names its role and its partnership by settings that
/// end with it, so connections go back to the pool without being reset.
/// </summary>
public sealed class LedgerDatabase : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;

    /// <summary>A database by its connection string; nothing is opened yet.</summary>
    /// <exception cref="StoreException">The connection string cannot be read.</exception>
    public LedgerDatabase(string connectionString)
    {
        var options = Options(connectionString);
        ConnectionOptions = Shown(options);
        _source = NpgsqlDataSource.Create(options);
    }

    /// <summary>The options in force, without host, login and password: what a measurement must be read beside.</summary>
    public string ConnectionOptions { get; }

    /// <summary>Closes the idle connections.</summary>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    internal async Task<NpgsqlConnection> Open(CancellationToken cancel)
    {
        try
        {
            return await _source.OpenConnectionAsync(cancel);
        }
        catch (NpgsqlException e)
        {
            throw StoreException.Of(e);
        }
    }

    internal static NpgsqlConnectionStringBuilder Options(string connectionString)
    {
        try
        {
            var options = new NpgsqlConnectionStringBuilder(connectionString);
            if (!Says(connectionString, "NoResetOnClose"))
                options.NoResetOnClose = true;
            if (!Says(connectionString, "MaxAutoPrepare"))
                options.MaxAutoPrepare = 64;
            if (!Says(connectionString, "AutoPrepareMinUsages"))
                options.AutoPrepareMinUsages = 2;
            // A hundred events and the views that they change leave in two pieces instead of fifteen.
            if (!Says(connectionString, "WriteBufferSize"))
                options.WriteBufferSize = 64 * 1024;
            return options;
        }
        catch (ArgumentException e)
        {
            throw new StoreException(
                StoreFailure.CannotConnect,
                "The connection string cannot be read. It looks like \"Host=localhost;Database=ledger;Username=ledger;Password=...\".",
                e
            );
        }
    }

    // The builder answers ContainsKey for every option that it knows, so what the user wrote is looked up as written.
    private static bool Says(string connectionString, string option) =>
        connectionString
            .Replace(" ", "", StringComparison.Ordinal)
            .Contains(option, StringComparison.OrdinalIgnoreCase);

    private static string Shown(NpgsqlConnectionStringBuilder options) =>
        $"No Reset On Close={options.NoResetOnClose};Max Auto Prepare={options.MaxAutoPrepare};"
        + $"Auto Prepare Min Usages={options.AutoPrepareMinUsages};Write Buffer Size={options.WriteBufferSize};"
        + $"Pooling={options.Pooling};Multiplexing={options.Multiplexing}";
}
