using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace GovernanceLedger.Cli.Benchmarks;

/// <summary>A page of the site, and an address at which the links of a ledger lead to it.</summary>
/// <param name="Page">The page as the site maps it; a form by its own name.</param>
internal sealed record FoundPage(string Page, string Address);

/// <summary>Finds every page of a site by following its links, within one partnership.</summary>
internal sealed partial class SitePages
{
    private const int MostOfAPage = 3;
    private const string Form = "form";

    private static readonly string[] Registers =
    [
        "directions",
        "meetings",
        "actions",
        "engagement",
        "history",
        "approvals",
    ];

    private readonly IReadOnlyList<(string Pattern, TemplateMatcher Matcher)> _patterns;
    private readonly string _partnership;
    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public SitePages(IEnumerable<RouteEndpoint> endpoints, string partnership)
    {
        _partnership = partnership;
        _patterns =
        [
            .. endpoints
                .Where(e =>
                    e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET", StringComparer.Ordinal)
                    == true
                )
                .OrderBy(e => e.RoutePattern.InboundPrecedence)
                .Select(e => e.RoutePattern.RawText!)
                .Select(raw => (raw, new TemplateMatcher(TemplateParser.Parse(raw), []))),
        ];
    }

    /// <summary>The pages that the links lead to, each with an address or a few, in the order in which they were met.</summary>
    public async Task<IReadOnlyList<FoundPage>> Find(HttpClient site, CancellationToken cancel)
    {
        var found = new List<FoundPage>();
        Wait("/");
        Wait($"/partnerships/{_partnership}");
        foreach (var (pattern, _) in _patterns.Where(p => !p.Pattern.Contains('{', StringComparison.Ordinal)))
            Wait(pattern);
        foreach (var address in WithoutLink())
            Wait(address);
        while (_waiting.TryDequeue(out var address))
        {
            if (Page(address) is not { } page || _counts.GetValueOrDefault(page) >= MostOfAPage)
                continue;
            _counts[page] = _counts.GetValueOrDefault(page) + 1;
            found.Add(new(page, address));
            using var answer = await site.GetAsync(new Uri(address, UriKind.Relative), cancel);
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                foreach (Match link in Link().Matches(await answer.Content.ReadAsStringAsync(cancel)))
                    Wait(System.Net.WebUtility.HtmlDecode(link.Groups["to"].Value));
        }
        return found;
    }

    /// <summary>The pages that no link led to, as the site maps them.</summary>
    public IEnumerable<string> NotFound =>
        _patterns
            .Select(p => p.Pattern)
            .Where(p => !_counts.Keys.Any(page => page.StartsWith(p, StringComparison.Ordinal)));

    // What a person types and a program asks for stands in no link.
    private IEnumerable<string> WithoutLink() =>
        [
            "/search?q=hospital",
            "/search?q=%22local+people%22",
            "/search?q=carers+forum&partnership=" + _partnership,
            "/api/v1/search?q=hospital",
            $"/partnerships/{_partnership}/thread?of=2.3",
            $"/partnerships/{_partnership}/directions/in-force?on=2021-03-31",
            .. Registers.Select(register => $"/api/v1/partnerships/{_partnership}/{register}"),
        ];

    private void Wait(string address)
    {
        var bare = address.Split('#')[0];
        var elsewhere =
            bare.StartsWith("/partnerships/", StringComparison.Ordinal)
            && !bare.StartsWith($"/partnerships/{_partnership}", StringComparison.Ordinal)
            && Page(bare)?.Contains("{slug}", StringComparison.Ordinal) == true;
        if (bare.StartsWith('/') && !elsewhere && _seen.Add(bare))
            _waiting.Enqueue(bare);
    }

    /// <summary>The page at an address: how the site maps it, the form's name, and what it is filtered by.</summary>
    private string? Page(string address)
    {
        var parts = address.Split('?', 2);
        foreach (var (pattern, matcher) in _patterns)
        {
            var values = new RouteValueDictionary();
            if (!matcher.TryMatch(parts[0], values))
                continue;
            var filters =
                parts.Length < 2 ? "" : "?" + string.Join('&', parts[1].Split('&').Select(f => f.Split('=')[0]));
            return pattern + (values[Form] is string form ? $" {form}" : "") + filters;
        }
        return null;
    }

    [GeneratedRegex("href=\"(?<to>/[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
