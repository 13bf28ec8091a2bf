namespace GovernanceLedger.Postgres.Embedded;

/// <summary>A file that one process holds open; the system lets go of it when the process ends, however it ends.</summary>
internal static class DirectoryLock
{
    /// <summary>The lock, or null where another process holds it.</summary>
    public static FileStream? Try(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The lock, as soon as no other process holds it.</summary>
    public static async Task<FileStream> Wait(string path, CancellationToken cancel)
    {
        while (true)
        {
            if (Try(path) is { } held)
                return held;
            await Task.Delay(100, cancel);
        }
    }
}
