using System.Diagnostics;
using System.Globalization;
using GovernanceLedger.Postgres.Embedded;
using GovernanceLedger.Postgres.Schema;

namespace GovernanceLedger.Postgres.Tests;

public sealed class EmbeddedServerTests : IDisposable
{
    private readonly string _directory = Path.Combine(
        Path.GetTempPath(),
        "gl-server-" + Guid.NewGuid().ToString("n")[..8]
    );

    private EmbeddedServerOptions Options => new(_directory, EmbeddedServerOptions.For().Programs, Durable: false);

    public void Dispose()
    {
        if (Directory.Exists(_directory))
            Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task A_second_start_finds_its_data_again()
    {
        await using (var server = await EmbeddedServer.Start(Options with { Durable = true }))
            await TestServer.Run(server.ConnectionString, "create table kept (id int)");
        await using var again = await EmbeddedServer.Start(Options);
        (await TestServer.Ask<bool>(again.ConnectionString, "select to_regclass('kept') is not null"))
            .Should()
            .BeTrue();
    }

    [Fact]
    public async Task A_second_program_on_the_same_directory_is_told_that_it_is_in_use()
    {
        await using var server = await EmbeddedServer.Start(Options);
        (await Fails(Options)).Failure.Should().Be(EmbeddedServerFailure.InUse);
    }

    [Fact]
    public async Task A_server_that_a_killed_program_left_running_is_taken_over()
    {
        var left = await EmbeddedServer.Start(Options with { Durable = true });
        await TestServer.Run(left.ConnectionString, "create table kept (id int)");
        left.Abandon();
        await using var again = await EmbeddedServer.Start(Options);
        (await TestServer.Ask<bool>(again.ConnectionString, "select to_regclass('kept') is not null"))
            .Should()
            .BeTrue();
    }

    [Fact]
    public async Task A_database_whose_server_was_killed_is_recovered()
    {
        var server = await EmbeddedServer.Start(Options with { Durable = true });
        await TestServer.Run(server.ConnectionString, "create table kept (id int)");
        using (var postmaster = Process.GetProcessById(Postmaster()))
        {
            postmaster.Kill();
            await postmaster.WaitForExitAsync();
        }
        await server.DisposeAsync();
        await using var again = await EmbeddedServer.Start(Options);
        (await TestServer.Ask<bool>(again.ConnectionString, "select to_regclass('kept') is not null"))
            .Should()
            .BeTrue();
    }

    [Fact]
    public async Task A_directory_of_another_major_version_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(_directory, "postgresql", "data"));
        await File.WriteAllTextAsync(Path.Combine(_directory, "postgresql", "data", "PG_VERSION"), "15\n");
        var failure = await Fails(Options);
        failure.Failure.Should().Be(EmbeddedServerFailure.OtherVersion);
        failure.Message.Should().Contain("PostgreSQL 15");
    }

    [Fact]
    public async Task A_directory_that_cannot_be_made_is_refused()
    {
        await File.WriteAllTextAsync(_directory + "-file", "");
        var failure = await Fails(Options with { Directory = Path.Combine(_directory + "-file", "below") });
        failure.Failure.Should().Be(EmbeddedServerFailure.DirectoryNotAccessible);
        File.Delete(_directory + "-file");
    }

    [Fact]
    public async Task A_data_directory_that_is_broken_is_reported_with_the_end_of_the_log()
    {
        await using (await EmbeddedServer.Start(Options)) { }
        File.Delete(Path.Combine(_directory, "postgresql", "data", "global", "pg_control"));
        var failure = await Fails(Options);
        failure.Failure.Should().Be(EmbeddedServerFailure.DidNotStart);
        failure.Message.Should().Contain("log");
    }

    [Fact]
    public async Task A_machine_without_npm_is_told_what_to_install()
    {
        using var child = Process.Start(
            new ProcessStartInfo("dotnet", [TestServer.Writer, "--embedded", _directory])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                Environment = { ["PATH"] = "/nowhere" },
            }
        )!;
        (await child.StandardOutput.ReadToEndAsync()).Should().StartWith(nameof(EmbeddedServerFailure.NoNode));
    }

    [Fact]
    public async Task A_registry_that_does_not_answer_is_reported()
    {
        using var child = Process.Start(
            new ProcessStartInfo("dotnet", [TestServer.Writer, "--embedded", _directory])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                Environment =
                {
                    ["npm_config_registry"] = "http://127.0.0.1:1/",
                    ["npm_config_cache"] = Path.Combine(_directory, "cache"),
                    ["npm_config_fetch_retries"] = "0",
                },
            }
        )!;
        (await child.StandardOutput.ReadToEndAsync()).Should().StartWith(nameof(EmbeddedServerFailure.NoPackage));
    }

    [Fact]
    public async Task The_whole_ledger_is_made_on_a_fresh_server()
    {
        await using var server = await EmbeddedServer.Start(Options);
        await using var database = new LedgerDatabase(server.ConnectionString);
        await LedgerSchema.Migrate(database);
    }

    private int Postmaster() =>
        int.Parse(
            File.ReadLines(Path.Combine(_directory, "postgresql", "data", "postmaster.pid")).First(),
            CultureInfo.InvariantCulture
        );

    private static async Task<EmbeddedServerException> Fails(EmbeddedServerOptions options)
    {
        var act = () => EmbeddedServer.Start(options);
        return (await act.Should().ThrowAsync<EmbeddedServerException>()).Which;
    }
}
