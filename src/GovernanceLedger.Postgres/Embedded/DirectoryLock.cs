namespace GovernanceLedger.Postgres.Embedded;

/// <summary>A file that one process holds open; the system lets go of it when the process ends, however it ends.</summary>
internal static class DirectoryLock
{
    private const int WouldBlock = 11;
    private const int WouldBlockOnMacOS = 35;
    private const int SharingViolation = unchecked((int)0x8007_0020);

    /// <summary>The lock, or null where another process holds it.</summary>
    /// <exception cref="IOException">The file cannot be held by anybody, such as on a disk that is read only.</exception>
    public static FileStream? Try(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.HResult is WouldBlock or WouldBlockOnMacOS or SharingViolation)
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
