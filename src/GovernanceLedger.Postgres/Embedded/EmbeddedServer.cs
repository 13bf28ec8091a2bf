namespace GovernanceLedger.Postgres.Embedded;

/// <summary>
/// A PostgreSQL of the user's own, for demonstrations and tests. It asks for a random password that only this user can
/// read, and listens on a socket in a directory that only this user can enter (on Windows on loopback). It runs in a
/// session of its own, so that Ctrl-C in the terminal does not stop it before the program that uses it has finished.
/// </summary>
public sealed class EmbeddedServer : IAsyncDisposable
{
    private readonly Cluster _cluster;
    private readonly FileStream _lock;

    private EmbeddedServer(Cluster cluster, FileStream alone, string connectionString)
    {
        _cluster = cluster;
        _lock = alone;
        ConnectionString = connectionString;
    }

    /// <summary>Connects to the server's own database as its superuser.</summary>
    public string ConnectionString { get; }

    /// <summary>
    /// Starts the server, making its database first where there is none. A server that an earlier, killed program left
    /// running is stopped and started again; a database that it left without a shutdown is recovered by PostgreSQL.
    /// </summary>
    /// <exception cref="EmbeddedServerException">It did not start; the message says why and what to do.</exception>
    public static async Task<EmbeddedServer> Start(EmbeddedServerOptions options, CancellationToken cancel = default)
    {
        try
        {
            return await StartIn(options, cancel);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new EmbeddedServerException(
                IsFull(e) ? EmbeddedServerFailure.DiskFull : EmbeddedServerFailure.DirectoryNotAccessible,
                IsFull(e)
                    ? $"The disk that holds {options.Directory} is full. Free some space and start again."
                    : $"The data directory {options.Directory} cannot be used: {e.Message} Correct its permissions, or name another with --data or LEDGER_DATA.",
                e
            );
        }
    }

    /// <summary>Stops the server at once, finishing what is committed, and lets the directory go.</summary>
    public async ValueTask DisposeAsync()
    {
        await _cluster.Stop(CancellationToken.None);
        await _lock.DisposeAsync();
    }

    /// <summary>Lets the directory go and leaves the server running, as a program that is killed does.</summary>
    internal void Abandon() => _lock.Dispose();

    private static async Task<EmbeddedServer> StartIn(EmbeddedServerOptions options, CancellationToken cancel)
    {
        MakeDirectory(options.Directory);
        var alone =
            DirectoryLock.Try(Path.Combine(options.Directory, "in-use.lock"))
            ?? throw new EmbeddedServerException(
                EmbeddedServerFailure.InUse,
                $"Another program uses the ledger in {options.Directory}. Stop it first, or name another directory with --data or LEDGER_DATA."
            );
        try
        {
            RefuseFullDisk(options.Directory);
            var programs = await Programs.Under(options.Programs, options.Said, cancel);
            var cluster = new Cluster(programs, Path.Combine(options.Directory, "postgresql"), options.Durable);
            await cluster.Make(options.Said, cancel);
            await cluster.StopOrphan(cancel);
            return new(cluster, alone, await cluster.Start(cancel));
        }
        catch
        {
            await alone.DisposeAsync();
            throw;
        }
    }

    // Where the parent is no place for directories, the system's own words name a file that nobody asked for.
    private static void MakeDirectory(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (IOException e) when (!IsFull(e))
        {
            throw new EmbeddedServerException(
                EmbeddedServerFailure.DirectoryNotAccessible,
                $"The data directory {directory} cannot be made. Name a directory that can be, with --data or LEDGER_DATA.",
                e
            );
        }
    }

    private static void RefuseFullDisk(string directory)
    {
        var free = new DriveInfo(directory).AvailableFreeSpace;
        if (free < 200_000_000)
            throw new EmbeddedServerException(
                EmbeddedServerFailure.DiskFull,
                $"The disk that holds {directory} has {free / 1_000_000} MB free, and PostgreSQL needs at least 200. Free some space and start again."
            );
    }

    // ENOSPC on Unix; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static bool IsFull(Exception e) => (e.HResult & 0xFFFF) is 28 or 112 or 39 && e is IOException;
}
