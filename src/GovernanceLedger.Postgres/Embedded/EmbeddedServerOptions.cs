namespace GovernanceLedger.Postgres.Embedded;

/// <summary>Where the embedded PostgreSQL lives, and how carefully it writes.</summary>
/// <param name="Directory">Holds the database, its password and its log.</param>
/// <param name="Programs">Holds the PostgreSQL programs that npm installs; shared by every directory of the same user.</param>
/// <param name="Durable">False only for tests: a crash of the machine may then lose what was committed.</param>
/// <param name="Said">Told what takes a while, such as "Installing PostgreSQL".</param>
public sealed record EmbeddedServerOptions(
    string Directory,
    string Programs,
    bool Durable = true,
    Action<string>? Said = null
)
{
    /// <summary>
    /// The user's own directory: the one that is named, else LEDGER_DATA, else governance-ledger under XDG_DATA_HOME or
    /// the platform's place for a user's data; for root under /var/lib, since PostgreSQL then runs as another user.
    /// </summary>
    public static EmbeddedServerOptions For(string? directory = null, Action<string>? said = null)
    {
        var home = Path.GetFullPath(directory ?? Setting("LEDGER_DATA") ?? Default());
        return new(home, Path.Combine(home, "programs"), Said: said);
    }

    private static string Default() =>
        Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()
            ? "/var/lib/governance-ledger"
            : Path.Combine(
                Setting("XDG_DATA_HOME")
                    ?? Environment.GetFolderPath(
                        Environment.SpecialFolder.LocalApplicationData,
                        Environment.SpecialFolderOption.DoNotVerify
                    ),
                "governance-ledger"
            );

    private static string? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
