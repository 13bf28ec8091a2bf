using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace GovernanceLedger.Postgres.Embedded;

/// <summary>One database cluster on disk and the server that runs it.</summary>
/// <param name="Home">A directory of the user who runs PostgreSQL: data, password and log.</param>
internal sealed record Cluster(Programs Programs, string Home, bool Durable)
{
    private const string Superuser = "ledger";

    // A socket's path may have about 100 characters.
    private const int LongestSocketDirectory = 80;

    private string Data => Path.Combine(Home, "data");

    private string PasswordFile => Path.Combine(Home, "password");

    private string Log => Path.Combine(Home, "log");

    private string Socket =>
        Home.Length <= LongestSocketDirectory
            ? Path.Combine(Home, "socket")
            : Path.Combine(
                Path.GetTempPath(),
                "gl-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Home)))[..16]
            );

    /// <summary>Makes the cluster where there is none, and refuses one of another major version.</summary>
    public async Task Make(Action<string>? said, CancellationToken cancel)
    {
        var version = Path.Combine(Data, "PG_VERSION");
        await UnprivilegedUser.MakePrivate(Home, cancel);
        if (File.Exists(version))
            RefuseOtherVersion((await File.ReadAllTextAsync(version, cancel)).Trim());
        else
            await InitDb(said, cancel);
    }

    /// <summary>Starts the server and waits until it answers.</summary>
    public async Task<string> Start(CancellationToken cancel)
    {
        var port = OperatingSystem.IsWindows() ? FreePort() : 5432;
        if (!OperatingSystem.IsWindows())
            await UnprivilegedUser.MakePrivate(Socket, cancel);
        var options = string.Join(' ', Settings(port).Select(setting => $"-c {setting}"));
        var started = await Run(
            Programs.PgCtl,
            ["start", "--wait", "--timeout=60", "--silent", $"--pgdata={Data}", $"--log={Log}", $"--options={options}"],
            cancel
        );
        if (started.ExitCode != 0)
            throw await DidNotStart(cancel);
        return await ConnectionString(port, cancel);
    }

    /// <summary>Stops the server.</summary>
    public Task Stop(CancellationToken cancel) =>
        Run(
            Programs.PgCtl,
            [
                "stop",
                "--wait",
                "--timeout=60",
                "--silent",
                $"--pgdata={Data}",
                Durable ? "--mode=fast" : "--mode=immediate",
            ],
            cancel
        );

    /// <summary>
    /// Stops a server that an earlier program left running. It is asked for on its socket, since the process number that
    /// it left in a file may since have gone to another program.
    /// </summary>
    public async Task StopOrphan(CancellationToken cancel)
    {
        var left = Path.Combine(Data, "postmaster.pid");
        if (!File.Exists(left))
            return;
        // The fourth line is the port; a file cut short was written by a server that never answered.
        var lines = await File.ReadAllLinesAsync(left, cancel);
        if (
            lines.Length > 3
            && int.TryParse(lines[3], CultureInfo.InvariantCulture, out var port)
            && await Answers(port, cancel)
        )
            await Stop(cancel);
    }

    private async Task<bool> Answers(int port, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(
            await ConnectionString(port, cancel) + ";Pooling=false;Timeout=5"
        );
        try
        {
            await connection.OpenAsync(cancel);
            return true;
        }
        catch (PostgresException)
        {
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task<string> ConnectionString(int port, CancellationToken cancel) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = OperatingSystem.IsWindows() ? "127.0.0.1" : Socket,
            Port = port,
            Username = Superuser,
            Password = await File.ReadAllTextAsync(PasswordFile, cancel),
            Database = "postgres",
        }.ConnectionString;

    private IEnumerable<string> Settings(int port)
    {
        yield return $"port={port.ToString(CultureInfo.InvariantCulture)}";
        yield return "max_connections=200";
        if (OperatingSystem.IsWindows())
            yield return "listen_addresses=127.0.0.1";
        else
        {
            yield return "listen_addresses=''";
            yield return $"unix_socket_directories='{Socket}'";
        }
        if (Durable)
            yield break;
        yield return "fsync=off";
        yield return "synchronous_commit=off";
        yield return "full_page_writes=off";
    }

    private async Task InitDb(Action<string>? said, CancellationToken cancel)
    {
        said?.Invoke("Making the database …");
        // Beside its place, and moved there when it is whole.
        var unfinished = Data + ".unfinished";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        await WritePassword(cancel);
        var made = await Run(
            Programs.InitDb,
            [
                $"--pgdata={unfinished}",
                $"--username={Superuser}",
                $"--pwfile={PasswordFile}",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--no-instructions",
                .. Durable ? Array.Empty<string>() : ["--no-sync"],
            ],
            cancel
        );
        if (made.ExitCode != 0)
            throw new EmbeddedServerException(
                EmbeddedServerFailure.DidNotStart,
                $"PostgreSQL could not make a database in {Home}. It said: {Programs.LastLines(made.Output)}"
            );
        Directory.Move(unfinished, Data);
    }

    private async Task WritePassword(CancellationToken cancel)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var file = new StreamWriter(PasswordFile, options))
            await file.WriteAsync(RandomNumberGenerator.GetHexString(32, lowercase: true));
        if (UnprivilegedUser.Name is { } user)
            await ChildProcess.Run("chown", [user, PasswordFile], "/", user: null, cancel);
    }

    private void RefuseOtherVersion(string version)
    {
        if (version != Programs.MajorVersion.ToString(CultureInfo.InvariantCulture))
            throw new EmbeddedServerException(
                EmbeddedServerFailure.OtherVersion,
                $"The database in {Home} belongs to PostgreSQL {version}, and this program brings PostgreSQL {Programs.MajorVersion}. Dump it with version {version} and restore it here, or name another directory with --data or LEDGER_DATA."
            );
    }

    private async Task<EmbeddedServerException> DidNotStart(CancellationToken cancel)
    {
        var log = File.Exists(Log) ? await File.ReadAllTextAsync(Log, cancel) : "";
        return log.TrimEnd().EndsWith("No space left on device", StringComparison.Ordinal)
            ? new(
                EmbeddedServerFailure.DiskFull,
                $"The disk that holds {Home} is full. Free some space and start again."
            )
            : new(
                EmbeddedServerFailure.DidNotStart,
                $"PostgreSQL did not start. The end of its log, {Log}, says: {Programs.LastLines(log)}"
            );
    }

    private async Task<ChildProcess> Run(string program, IEnumerable<string> arguments, CancellationToken cancel) =>
        await ChildProcess.Run(program, arguments, Home, UnprivilegedUser.Name, cancel)
        ?? throw new EmbeddedServerException(
            EmbeddedServerFailure.DidNotStart,
            $"The program {program} could not be run{(UnprivilegedUser.Name is { } user ? $" as the user {user}, who must be able to reach it" : "")}. Remove its directory and start again."
        );

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
