using System.Text.Json.Nodes;
using GovernanceLedger.Web;
using GovernanceLedger.Web.Api;
using GovernanceLedger.Web.Hosting;

namespace GovernanceLedger.Postgres.Tests.Web.Api;

/// <summary>A ledger into which every command was sent through the API, well and in every way in which it can go wrong.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    private readonly SiteFixture _site = new();

    internal ApiClient Client { get; private set; } = null!;

    internal Story Story { get; private set; } = null!;

    internal JsonObject Description { get; private set; } = null!;

    internal LedgerFixture Store => _site.Store;

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        Client = new(_site.Address);
        using var described = await Client.Open("/openapi/v1.json");
        Description = JsonNode.Parse(await described.Content.ReadAsStringAsync())!.AsObject();
        Story = new(Client);
        foreach (var command in ApiCommands.All)
            await Send(command, body: null, ("If-Match", "\"5\""));
        await Story.Tell();
        foreach (var command in ApiCommands.All)
            await Misuse(command);
        foreach (var read in ApiReads.All)
            await Read(read.Path, QueryOf(read));
        await Read(EventFeed.Path, "");
        await Exhaust();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _site.DisposeAsync();
    }

    private static string QueryOf(ApiRead read) =>
        read.Name switch
        {
            "getThread" => "?of=meeting/2019-05-16-integration-joint-board%233",
            "search" => "?q=board",
            "getBenchmark" => "?proposal=1.1",
            "getComparison" => "?from=baseline@in-force-2020-12-31&to=interim-2020",
            _ => "",
        };

    internal static string Url(string path) =>
        path.Split('/')
            .Aggregate(
                path,
                (url, part) =>
                    part.StartsWith('{')
                        ? url.Replace(
                            part,
                            ApiExamples.InPath(part.Trim('{', '}')).ToString(),
                            StringComparison.Ordinal
                        )
                        : url
            );

    internal Task<Exchange> Send(ApiCommand command, string? body, params (string Name, string Value)[] headers) =>
        Client.Post(
            command.Path,
            Story.Url(command),
            body ?? ApiExamples.Of(command.Name).ToJsonString(),
            "application/json",
            headers
        );

    private async Task Misuse(ApiCommand command)
    {
        var (_, key, sent) = Story.Sent[command.Name];
        var version = ("If-Match", $"\"{Story.VersionOf(command.Name)}\"");
        await Send(command, "{", version);
        await Send(command, null, version, ("Origin", "https://example.org"));
        await Send(command, Changed(sent, "Another source."), version, ("Idempotency-Key", key));
        await Send(command, null, ("If-Match", "\"9999\""));
        await Send(command, new string(' ', ApiLimits.LargestBody + 1), version);
        await Client.Post(command.Path, Story.Url(command), "x=1", "text/plain", version);
        await Send(command, Refused(sent), version);
        await Send(command, null, ("If-Match", ""));
        await Send(command, null, version, ("Host", "ledger.example.org"));
    }

    private static string Changed(JsonNode body, string source)
    {
        var changed = body.DeepClone();
        changed["source"]!["description"] = source;
        return changed.ToJsonString();
    }

    // Every command needs a source, but for the official wording, which names proposals of its framework; and a return or
    // a plan that was read already is not looked at again.
    private static string Refused(JsonNode body)
    {
        var changed = body.DeepClone();
        changed["source"]!["description"] = "";
        if (changed["proposals"] is JsonArray { Count: > 0 } proposals && proposals[0] is JsonObject first)
            first["proposal"] = "9.9";
        if (changed["document"] is JsonObject document)
            document["sha256"] = new string('0', 64);
        return changed.ToJsonString();
    }

    private async Task Read(string path, string query)
    {
        await Client.Get(path, Url(path) + query);
        if (path != EventFeed.Path)
            await Client.Get(path, Url(path) + query, ("If-None-Match", "*"));
        await Client.Get(path, Url(path) + "?nonsense=1");
        await Client.Get(path, Url(path) + query, ("Host", "ledger.example.org"));
        if (path.Contains('{', StringComparison.Ordinal))
            await Client.Get(
                path,
                Url(path)
                    .Replace("glen-fyne", "nowhere", StringComparison.Ordinal)
                    .Replace("msg-2019", "nothing", StringComparison.Ordinal) + query
            );
    }

    /// <summary>Asks a site that answers once a minute for everything.</summary>
    private async Task Exhaust()
    {
        await using var site = Site.Build(
            Store.Database,
            new SiteOptions(SiteAddress.Loopback(0), ApiRequestsPerMinute: 1)
        );
        await site.StartAsync();
        using var hasty = new ApiClient(new(site.Urls.First()));
        using (await hasty.Open("/api/v1/partnerships")) { }
        foreach (var command in ApiCommands.All)
            await hasty.Post(command.Path, Story.Url(command), "{}", "application/json");
        foreach (var path in ApiReads.All.Select(r => r.Path).Append(EventFeed.Path))
            await hasty.Get(path, Url(path));
        Client.Exchanges.AddRange(hasty.Exchanges);
    }
}
