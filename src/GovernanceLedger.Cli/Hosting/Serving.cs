using System.CommandLine;
using System.Text.RegularExpressions;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Web;
using GovernanceLedger.Web.Hosting;

namespace GovernanceLedger.Cli.Hosting;

/// <summary>Runs the site until it is asked to stop.</summary>
internal static partial class Serving
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
        catch (IOException e)
        {
            throw new CommandRefused(
                "cannot-listen",
                $"The site could not start: {e.Message} Choose another port with --port."
            );
        }
        await WarmUp(new Uri(site.Urls.First()), cancel);
        shell.Terminal.Out.WriteLine($"The ledger is at {site.Urls.First()}");
        shell.Terminal.Out.WriteLine("Press Ctrl-C to stop it.");
        await shell.Terminal.Out.FlushAsync(cancel);
        await Stopped(site.Lifetime, cancel);
        shell.Terminal.Say("Stopping …");
        await site.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    // A page is compiled when it is first asked for, which takes longer than an officer should wait; so each is asked
    // for once before anybody is told the address. What it answers, even that there is no such page, is for nobody.
    private static async Task WarmUp(Uri address, CancellationToken cancel)
    {
        using var client = new HttpClient { BaseAddress = address };
        foreach (var page in new[] { "/import", "/partnerships/register", "/accessibility" })
            await Ask(client, page, cancel);
        var home = await client.GetStringAsync(new Uri("/", UriKind.Relative), cancel);
        var partnerships = PartnershipLink()
            .Matches(home)
            .Select(m => m.Groups["url"].Value)
            .Distinct(StringComparer.Ordinal);
        foreach (var partnership in partnerships.Take(3))
        foreach (
            var page in new[] { "", "/history", "/import", "/baseline/proposals/1.1", "/baseline/proposals/1.1/change" }
        )
            await Ask(client, partnership + page, cancel);
    }

    private static async Task Ask(HttpClient client, string page, CancellationToken cancel)
    {
        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), cancel);
    }

    [GeneratedRegex(
        "href=\"(?<url>/partnerships/[a-z-]+)\"",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex PartnershipLink();

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
