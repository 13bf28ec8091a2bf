namespace GovernanceLedger.Cli.Databases;

/// <summary>
/// Where a ledger that serves from an embedded database leaves the way to it, so that a command beside it can join. Only
/// the user can read it; one that a killed ledger left behind is never read, since the directory is then no longer in use.
/// </summary>
internal static class ServingFile
{
    public static void Write(string directory, string connection)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(PathIn(directory), options);
        file.Write(connection);
    }

    public static string? Read(string directory)
    {
        try
        {
            return File.ReadAllText(PathIn(directory)) is { Length: > 0 } connection ? connection : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static void Remove(string directory) => File.Delete(PathIn(directory));

    private static string PathIn(string directory) => Path.Combine(directory, "serving");
}
