using System.Diagnostics;
using System.Globalization;
using GovernanceLedger.Postgres.Embedded;
using GovernanceLedger.Postgres.Schema;
using Npgsql;

namespace GovernanceLedger.Postgres.Tests;

/// <summary>The PostgreSQL of one test run: of its own, or the one that LEDGER_TEST_CONNECTION names as a superuser.</summary>
public static class TestServer
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "governance-ledger-tests");
    private static readonly Lazy<Task<string>> Server = new(Start);
    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);
    private static EmbeddedServer? _embedded;

    /// <summary>Connects to a database of the server as its superuser.</summary>
    public static async Task<string> ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(await Server.Value) { Database = database }.ConnectionString;

    /// <summary>A new database with an empty ledger in it.</summary>
    public static async Task<string> NewDatabase() => await NewDatabase(await Template.Value);

    /// <summary>A new database with nothing in it.</summary>
    public static Task<string> EmptyDatabase() => NewDatabase("template0");

    public static async Task Run(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<T> Ask<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<string> NewDatabase(string template)
    {
        var name = "test_" + Guid.NewGuid().ToString("n");
        await Run(await Server.Value, $"create database {name} template {template}");
        return await ConnectionString(name);
    }

    private static async Task<string> MakeTemplate()
    {
        var name = "template_" + Guid.NewGuid().ToString("n");
        await Run(await Server.Value, $"create database {name} template template0");
        await using (var database = new LedgerDatabase(await ConnectionString(name) + ";Pooling=false"))
            await LedgerSchema.Migrate(database);
        return name;
    }

    private static async Task<string> Start()
    {
        if (Environment.GetEnvironmentVariable("LEDGER_TEST_CONNECTION") is { Length: > 0 } given)
            return given;
        RemoveLeftovers();
        var directory = Path.Combine(Root, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        _embedded = await EmbeddedServer.Start(
            new(directory, EmbeddedServerOptions.For().Programs, Durable: false)
        );
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            _embedded.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Directory.Delete(directory, recursive: true);
        };
        return _embedded.ConnectionString;
    }

    // A test run that was killed could not stop its server. The directory bears the number of the run's process.
    private static void RemoveLeftovers()
    {
        Directory.CreateDirectory(Root);
        foreach (var directory in Directory.EnumerateDirectories(Root))
            if (!IsRunning(int.Parse(Path.GetFileName(directory), CultureInfo.InvariantCulture)))
                Remove(directory);
    }

    private static void Remove(string directory)
    {
        try
        {
            if (File.Exists(Path.Combine(directory, "postgresql", "data", "postmaster.pid")))
                EmbeddedServer
                    .Start(new(directory, EmbeddedServerOptions.For().Programs, Durable: false))
                    .GetAwaiter()
                    .GetResult()
                    .DisposeAsync()
                    .AsTask()
                    .GetAwaiter()
                    .GetResult();
            Directory.Delete(directory, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or EmbeddedServerException)
        {
            // Another run removes it at this moment, or another user left it.
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
