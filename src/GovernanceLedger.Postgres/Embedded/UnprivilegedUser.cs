namespace GovernanceLedger.Postgres.Embedded;

/// <summary>PostgreSQL refuses to run as root, so root runs it as another user.</summary>
internal static class UnprivilegedUser
{
    /// <summary>The user to run as, or null where this process is not root and PostgreSQL runs as itself.</summary>
    public static string? Name { get; } =
        OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess ? null
        : Exists("postgres") ? "postgres"
        : "nobody";

    /// <summary>A directory that only the user who runs PostgreSQL (and root) can enter.</summary>
    public static async Task MakePrivate(string directory, CancellationToken cancel)
    {
        Directory.CreateDirectory(directory);
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (Name is null)
            return;
        if (await ChildProcess.Run("chown", [Name, directory], "/", user: null, cancel) is not { ExitCode: 0 })
            throw new EmbeddedServerException(
                EmbeddedServerFailure.DirectoryNotAccessible,
                $"The directory {directory} could not be given to the user {Name}, as whom PostgreSQL runs. Start as a user who is not root."
            );
    }

    private static bool Exists(string user) =>
        File.Exists("/etc/passwd")
        && File.ReadLines("/etc/passwd").Any(line => line.StartsWith(user + ":", StringComparison.Ordinal));
}
