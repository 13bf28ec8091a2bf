using GovernanceLedger.Web;
using GovernanceLedger.Web.Hosting;

namespace GovernanceLedger.Postgres.Tests.Web.Api;

public sealed class FeedTests(SiteFixture site) : IClassFixture<SiteFixture>, IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly ApiClient _client = new(site.Address);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_feed_tells_what_was_recorded_and_then_what_is()
    {
        var slug = await site.Rated();
        using var feed = await Reader.Open(_client, slug);
        (await feed.Next(3))
            .Should()
            .Equal("1 partnership_registered", "2 self_evaluation_opened", "3 rating_recorded");
        for (var version = 2; version < 7; version++)
            await site.Store.Execute(slug, LedgerFixture.Evidence(), LedgerFixture.At(version));
        (await feed.Next(5)).Should().Equal(Enumerable.Range(4, 5).Select(n => $"{n} evidence_added"));
    }

    [Fact]
    public async Task A_client_that_comes_back_misses_nothing_and_sees_nothing_twice()
    {
        var slug = await site.Rated();
        using (var feed = await Reader.Open(_client, slug))
            await feed.Next(2);
        await site.Store.Execute(slug, LedgerFixture.Evidence(), LedgerFixture.At(2));
        using var again = await Reader.Open(_client, slug, ("Last-Event-ID", "2"));
        (await again.Next(2)).Should().Equal("3 rating_recorded", "4 evidence_added");
    }

    [Fact]
    public async Task A_long_history_is_told_in_order_batch_by_batch()
    {
        var slug = await site.Rated();
        for (var version = 2; version < 230; version++)
            await site.Store.Execute(slug, LedgerFixture.Evidence(), LedgerFixture.At(version));
        using var feed = await Reader.Open(_client, slug);
        (await feed.Next(231))
            .Select(e => e.Split(' ')[0])
            .Should()
            .Equal(Enumerable.Range(1, 231).Select(n => $"{n}"));
    }

    [Fact]
    public async Task A_position_that_the_ledger_has_not_reached_is_refused()
    {
        var slug = await site.Rated();
        using var feed = await _client.Open($"/api/v1/partnerships/{slug}/feed", ("Last-Event-ID", "4"));
        ((int)feed.StatusCode).Should().Be(400);
        using var unreadable = await _client.Open($"/api/v1/partnerships/{slug}/feed", ("Last-Event-ID", "four"));
        ((int)unreadable.StatusCode).Should().Be(400);
    }

    [Fact]
    public async Task As_many_feeds_as_one_caller_may_follow_are_open_until_one_is_closed()
    {
        var slug = await site.Rated();
        await using var narrow = Site.Build(
            site.Store.Database,
            new SiteOptions(SiteAddress.Loopback(0), ApiFeedsAtOnce: 1)
        );
        await narrow.StartAsync();
        using var client = new ApiClient(new(narrow.Urls.First()));
        using (var feed = await Reader.Open(client, slug))
        {
            await feed.Next(1);
            var second = await client.Get("", $"/partnerships/{slug}/feed");
            (second.Status, second.Code).Should().Be((429, "too-many-feeds"));
            second.Headers.Should().ContainKey("Retry-After");
            (await client.Get("", $"/partnerships/{slug}/events")).Status.Should().Be(200);
        }
        // The site finds out that the client hung up when it next writes.
        for (var left = Soon; left > TimeSpan.Zero; left -= TimeSpan.FromMilliseconds(200))
        {
            using var again = await client.Open($"/api/v1/partnerships/{slug}/feed");
            if (again.IsSuccessStatusCode)
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
        Assert.Fail("No feed could be opened after one was closed.");
    }

    [Fact]
    public async Task A_feed_ends_when_the_site_stops()
    {
        var slug = await site.Rated();
        await using var other = Site.Build(site.Store.Database, new SiteOptions(SiteAddress.Loopback(0)));
        await other.StartAsync();
        using var client = new ApiClient(new(other.Urls.First()));
        using var feed = await Reader.Open(client, slug);
        await feed.Next(3);
        await other.StopAsync().WaitAsync(Soon);
        (await feed.Next(1)).Should().BeEmpty();
    }

    /// <summary>Reads a feed event by event.</summary>
    private sealed class Reader(HttpResponseMessage response, StreamReader lines) : IDisposable
    {
        public static async Task<Reader> Open(ApiClient client, string slug, params (string, string)[] headers)
        {
            var response = await client.Open($"/api/v1/partnerships/{slug}/feed", headers);
            return new(response, new(await response.Content.ReadAsStreamAsync()));
        }

        /// <summary>The next events as "position type"; fewer where the feed ends.</summary>
        public async Task<IReadOnlyList<string>> Next(int count)
        {
            var (events, id) = (new List<string>(), "");
            while (events.Count < count && await lines.ReadLineAsync().WaitAsync(Soon) is { } line)
                if (line.StartsWith("id: ", StringComparison.Ordinal))
                    id = line[4..];
                else if (line.StartsWith("event: ", StringComparison.Ordinal))
                    events.Add($"{id} {line[7..]}");
            return events;
        }

        public void Dispose()
        {
            lines.Dispose();
            response.Dispose();
        }
    }
}
