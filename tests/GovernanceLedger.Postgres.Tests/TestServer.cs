using System.Diagnostics;
using System.Globalization;
using GovernanceLedger.Postgres.Embedded;
using GovernanceLedger.Postgres.Schema;
using Npgsql;

namespace GovernanceLedger.Postgres.Tests;

/// <summary>The PostgreSQL of one test run: of its own, or the one that LEDGER_TEST_CONNECTION names as a superuser.</summary>
public static class TestServer
{
    private static readonly Lazy<Task<string>> Server = new(Start);
    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);

    /// <summary>The program that the tests run in a process of its own, where its own build put it.</summary>
    public static string Writer { get; } =
        typeof(TestServer).Assembly.Location.Replace(
            "GovernanceLedger.Postgres.Tests",
            "GovernanceLedger.Writer",
            StringComparison.Ordinal
        );

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
        var directory = Path.Combine(
            Path.GetTempPath(),
            $"governance-ledger-test-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}"
        );
        var server = await EmbeddedServer.Start(new(directory, EmbeddedServerOptions.For().Programs, Durable: false));
        StopWithThisProcess(directory);
        return server.ConnectionString;
    }

    // However the test run ends, killed or not, its server goes with it.
    private static void StopWithThisProcess(string directory)
    {
        const string Watch = """
            exec > /dev/null 2>&1 < /dev/null
            trap '' INT HUP TERM
            while kill -0 "$1"; do sleep 0.5; done
            kill -QUIT "$(head -n 1 "$2/postgresql/data/postmaster.pid")"
            sleep 1
            rm -rf "$2"
            """;
        using var watching = Process.Start(
            "sh",
            ["-c", Watch, "sh", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), directory]
        );
    }
}
