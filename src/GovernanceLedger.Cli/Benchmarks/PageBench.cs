using System.Diagnostics;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Web;
using GovernanceLedger.Web.Hosting;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Cli.Benchmarks;

/// <summary>How long one page took.</summary>
/// <param name="Page">The page as the site maps it, with what it was filtered by.</param>
/// <param name="Address">The slowest address of those that were asked for.</param>
/// <param name="Bytes">The size of the answer.</param>
/// <param name="Median">The middle of the times from the request to the last byte of the answer, in milliseconds.</param>
/// <param name="Worst">The longest of them.</param>
/// <param name="Own">The processor time that this program spent on one of them, in milliseconds: what the page costs however busy the machine is, without PostgreSQL's share.</param>
internal sealed record PageTime(
    string Page,
    string Address,
    int Status,
    long Bytes,
    double Median,
    double Worst,
    double Own
);

/// <summary>What was measured of a site.</summary>
/// <param name="NotFound">The pages that no link led to, so that they were not measured.</param>
internal sealed record PageReport(
    string Partnership,
    long Partnerships,
    long Events,
    IReadOnlyList<PageTime> Pages,
    IReadOnlyList<string> NotFound
);

/// <summary>Measures every page of the site on a ledger, as its largest partnership has it.</summary>
internal sealed class PageBench(OpenLedger ledger)
{
    private const int Warm = 2;
    private const int Times = 7;

    public async Task<PageReport> Run(CancellationToken cancel)
    {
        var (partnership, partnerships, events) = await Largest(cancel);
        await using var site = Site.Build(ledger.Database, new SiteOptions(SiteAddress.Loopback(0)));
        await site.StartAsync(cancel);
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        var endpoints = ((IEndpointRouteBuilder)site).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();
        var pages = new SitePages(endpoints, partnership);
        var times = new List<PageTime>();
        foreach (var page in (await pages.Find(client, cancel)).GroupBy(p => p.Page, StringComparer.Ordinal))
            times.Add(await Slowest(client, page, cancel));
        await site.StopAsync(CancellationToken.None);
        return new(partnership, partnerships, events, [.. times.OrderByDescending(t => t.Median)], [.. pages.NotFound]);
    }

    private async Task<(string Partnership, long Partnerships, long Events)> Largest(CancellationToken cancel)
    {
        var sizes = new List<(string Slug, long Events)>();
        foreach (
            var p in await ledger.Views.OfAllPartnerships<GovernanceLedger.Partnerships.Partnership>(
                "partnership",
                cancel
            )
        )
            sizes.Add((p.Partnership, (await ledger.Views.Streams(p.Partnership, cancel)).Sum(s => s.Version)));
        return (sizes.MaxBy(s => s.Events).Slug, sizes.Count, sizes.Sum(s => s.Events));
    }

    private static async Task<PageTime> Slowest(
        HttpClient site,
        IEnumerable<FoundPage> addresses,
        CancellationToken cancel
    )
    {
        var times = new List<PageTime>();
        foreach (var found in addresses)
            times.Add(await Time(site, found, cancel));
        return times.MaxBy(t => t.Median)!;
    }

    private static async Task<PageTime> Time(HttpClient site, FoundPage found, CancellationToken cancel)
    {
        var times = new List<double>();
        var (status, bytes, spent) = (0, 0L, TimeSpan.Zero);
        for (var i = 0; i < Warm + Times; i++)
        {
            var (began, spentBefore) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            using var answer = await site.GetAsync(new Uri(found.Address, UriKind.Relative), cancel);
            bytes = (await answer.Content.ReadAsByteArrayAsync(cancel)).LongLength;
            status = (int)answer.StatusCode;
            if (i < Warm)
                continue;
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            spent += Environment.CpuUsage.TotalTime - spentBefore;
        }
        times.Sort();
        return new(
            found.Page,
            found.Address,
            status,
            bytes,
            times[Times / 2],
            times[^1],
            spent.TotalMilliseconds / Times
        );
    }
}
