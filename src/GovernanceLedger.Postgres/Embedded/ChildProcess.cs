using System.ComponentModel;
using System.Diagnostics;

namespace GovernanceLedger.Postgres.Embedded;

/// <summary>What a program said and how it ended.</summary>
internal sealed record ChildProcess(int ExitCode, string Output)
{
    /// <summary>Runs a program to its end, as another user where one is named. Null where there is no such program.</summary>
    public static async Task<ChildProcess?> Run(
        string program,
        IEnumerable<string> arguments,
        string directory,
        string? user,
        CancellationToken cancel
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        if (user is not null)
            start.UserName = user;
        start.Environment["LC_ALL"] = "C";
        using var process = Begin(start);
        return process is null ? null : await Wait(process, cancel);
    }

    private static Process? Begin(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static async Task<ChildProcess> Wait(Process process, CancellationToken cancel)
    {
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var errors = process.StandardError.ReadToEndAsync(cancel);
        try
        {
            await process.WaitForExitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        return new(process.ExitCode, await output + await errors);
    }
}
