using System.CommandLine;
using System.Net.Sockets;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Web;
using GovernanceLedger.Web.Hosting;

namespace GovernanceLedger.Cli.Hosting;

/// <summary>Runs the site until it is asked to stop.</summary>
internal static class Serving
{
    internal static async Task<int> Run(
        Shell shell,
        ParseResult parsed,
        OpenLedger ledger,
        SiteAddress address,
        CancellationToken cancel
    )
    {
        var keys = Keys(shell.DataDirectory(parsed).Directory);
        await using var site = Site.Build(ledger.Database, new SiteOptions(address, keys));
        try
        {
            await site.StartAsync(cancel);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw new CommandRefused(
                "cannot-listen",
                $"The site could not start: {e.Message} Choose another port with --port."
            );
        }
        await FirstVisit.To(new Uri(site.Urls.First()), cancel);
        shell.Terminal.Out.WriteLine($"The ledger is at {site.Urls.First()}");
        shell.Terminal.Out.WriteLine("Press Ctrl-C to stop it.");
        // Whoever has read the first line may ask it to stop before the second, which is no failure.
        await shell.Terminal.Out.FlushAsync(CancellationToken.None);
        await Stopped(site.Lifetime, cancel);
        shell.Terminal.Say("Stopping …");
        await site.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    private static async Task Stopped(IHostApplicationLifetime lifetime, CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, lifetime.ApplicationStopping);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = either.Token.Register(() => stopped.TrySetResult());
        await stopped.Task;
    }

    // Beside the data, so that a form that was open before a restart can be sent after it; in memory where that cannot be.
    private static string? Keys(string directory)
    {
        var keys = Path.Combine(directory, "keys");
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(keys);
            else
                Directory.CreateDirectory(
                    keys,
                    UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
                );
            return keys;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
