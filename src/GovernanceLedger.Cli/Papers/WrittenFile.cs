using GovernanceLedger.Cli.CommandLine;

namespace GovernanceLedger.Cli.Papers;

/// <summary>A file that a command writes. Somebody may have written in one since, so none is ever overwritten.</summary>
internal static class WrittenFile
{
    /// <summary>Writes a new file; where that is impossible, the command ends.</summary>
    public static void Create(string path, Action<Stream> write)
    {
        if (File.Exists(path))
            throw new CommandRefused(
                "file-exists",
                $"{path} is there already and is not overwritten. Move it, or write to another place."
            );
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } directory)
                Directory.CreateDirectory(directory);
            using var file = new FileStream(path, FileMode.CreateNew);
            WriteOrRemove(file, write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandRefused(
                "file-not-written",
                $"{path} cannot be written. Check the directory and its permissions."
            );
        }
    }

    // Half a paper is worse than none.
    private static void WriteOrRemove(FileStream file, Action<Stream> write)
    {
        try
        {
            write(file);
        }
        catch
        {
            file.Dispose();
            File.Delete(file.Name);
            throw;
        }
    }
}
