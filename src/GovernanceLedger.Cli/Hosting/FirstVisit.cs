using System.Text.RegularExpressions;

namespace GovernanceLedger.Cli.Hosting;

/// <summary>
/// Asks for each kind of page once before anybody is told the address: a page is compiled when it is first asked for,
/// which takes longer than an officer should wait. What a page answers, even that there is none such, is for nobody.
/// </summary>
internal static partial class FirstVisit
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    internal static async Task To(Uri address, CancellationToken cancel)
    {
        // Never by way of a proxy, which the environment may name and which cannot reach this machine's own address.
        using var direct = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(direct) { BaseAddress = address, Timeout = Patience };
        try
        {
            await Visit(client, cancel);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            // The site is there all the same, only slower at first.
        }
    }

    private static async Task Visit(HttpClient client, CancellationToken cancel)
    {
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
}
