using System.Globalization;
using System.Text.Json;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres.Schema;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres.Benchmarks;

/// <summary>A throwaway database on the server that is measured, with the same streams for the ledger and for the floor.</summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    public const int Partnerships = 8;
    public const int StreamsEach = 100;
    public const int EventsEach = 100;

    private readonly string _connectionString;
    private readonly string _name = "ledger_bench_" + Guid.NewGuid().ToString("n");

    private BenchDatabase(string connectionString)
    {
        _connectionString = connectionString;
        Database = new(Own);
        Plain = NpgsqlDataSource.Create(LedgerDatabase.Options(Own));
    }

    private string Own => new NpgsqlConnectionStringBuilder(_connectionString) { Database = _name }.ConnectionString;

    public LedgerDatabase Database { get; }

    /// <summary>The same database with the same options, for the floor.</summary>
    public NpgsqlDataSource Plain { get; }

    public static string Partnership(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"partnership-{number}");

    public static string Stream(int number) => string.Create(CultureInfo.InvariantCulture, $"self-evaluation/{number}");

    public static async Task<BenchDatabase> Make(string connectionString, CancellationToken cancel)
    {
        var made = new BenchDatabase(connectionString);
        await made.OnServer($"create database {made._name} template template0", cancel);
        await LedgerSchema.Migrate(made.Database, cancel);
        await made.Run(Sql("floor.sql"), cancel);
        return made;
    }

    /// <summary>Streams of a hundred events in each of eight partnerships, recorded by the ledger and copied for the floor.</summary>
    public async Task Fill(CancellationToken cancel)
    {
        // On connections of its own: eight of them left in the ledger's pool would take turns where the floor has one.
        await using var database = new LedgerDatabase(Own);
        var ledger = new Ledger(database, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, Partnerships).Select(partnership => Fill(ledger, partnership, cancel)));
        await Run(
            """
            insert into floor.mt_streams select * from public.mt_streams;
            insert into floor.mt_events select * from public.mt_events order by seq_id
            """,
            cancel
        );
        await Run("vacuum analyze", cancel);
    }

    public async Task Run(string sql, CancellationToken cancel)
    {
        await using var command = Plain.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel);
    }

    public async Task<T> Ask<T>(string sql, CancellationToken cancel)
    {
        await using var command = Plain.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(cancel))!;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await Plain.DisposeAsync();
        await OnServer($"drop database if exists {_name} with (force)", CancellationToken.None);
    }

    private static async Task Fill(Ledger ledger, int partnership, CancellationToken cancel)
    {
        var name = Partnership(partnership);
        await ledger.Execute(
            PartnershipRules.Kind,
            name,
            PartnershipRules.Stream,
            new RegisterPartnership(name, "Board", "Health Board", ["Council"], BenchEvents.Day, BenchEvents.Source),
            BenchEvents.Envelope(0),
            cancel
        );
        for (var i = 0; i < StreamsEach; i++)
            await ledger.Execute(
                BenchEvents.Bulk,
                name,
                Stream(i),
                BenchEvents.From(1, EventsEach),
                BenchEvents.Envelope(0),
                cancel
            );
    }

    private async Task OnServer(string sql, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancel);
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(cancel);
        }
        catch (NpgsqlException e)
        {
            throw StoreException.Of(e);
        }
    }

    private static string Sql(string file)
    {
        using var reader = new StreamReader(
            typeof(BenchDatabase).Assembly.GetManifestResourceStream("Benchmarks/" + file)!
        );
        return reader.ReadToEnd();
    }
}
