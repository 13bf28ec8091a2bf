using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class HistoryTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private async Task<string> WithEvidence(int items, string text = "The board met monthly.")
    {
        var slug = await site.Rated();
        for (var i = 0; i < items; i++)
            await site.Store.Execute(slug, LedgerFixture.Evidence(text: text), LedgerFixture.At(2 + i));
        return slug;
    }

    [Fact]
    public async Task A_history_is_read_page_by_page_newest_first()
    {
        var (slug, visitor) = (await WithEvidence(55), new Visitor(site.Address));
        var first = await visitor.Get($"/partnerships/{slug}/history");
        first.Page.QuerySelectorAll(".history tbody tr").Should().HaveCount(50);
        first.Text(".history tbody th").Should().Be("58");
        var second = await visitor.Get(first.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        second.Page.QuerySelectorAll(".history tbody tr").Should().HaveCount(8);
        second.Page.QuerySelector("a[rel=next]").Should().BeNull();
        first.Text(".history tbody tr").Should().Contain("Version 57 of the baseline");
    }

    [Theory]
    [InlineData("kind=ratings", 1)]
    [InlineData("kind=evidence", 2)]
    [InlineData("proposal=1.1", 3)]
    [InlineData("proposal=1.2", 0)]
    [InlineData("office=Nobody", 0)]
    [InlineData("effective-from=2019-05-11", 0)]
    [InlineData("effective-to=2019-05-10", 5)]
    [InlineData("recorded-to=2019-05-10", 0)]
    [InlineData("recorded-from=2019-05-10", 5)]
    [InlineData("effective-from=soon", 5)]
    [InlineData("recorded-to=9999-12-31", 5)]
    [InlineData("recorded-from=0001-01-01", 5)]
    public async Task Filters_show_what_they_say(string query, int events)
    {
        var slug = await WithEvidence(2);
        var page = await new Visitor(site.Address).Get($"/partnerships/{slug}/history?{query}");
        page.Page.QuerySelectorAll(".history tbody tr").Should().HaveCount(events);
        page.Page.QuerySelectorAll(".ds_question__error-message")
            .Should()
            .HaveCount(
                query is "effective-from=soon" or "recorded-to=9999-12-31" or "recorded-from=0001-01-01" ? 1 : 0
            );
    }

    [Fact]
    public async Task An_event_shows_its_envelope_and_the_leaf_that_was_stored()
    {
        var slug = await site.Rated();
        var page = await new Visitor(site.Address).Get($"/partnerships/{slug}/history/3");
        var leaf = await TestServer.Ask<string>(
            site.Store.ConnectionString,
            $"select encode(leaf_hash, 'hex') from ledger.leaves where partnership = '{slug}' and position = 3"
        );
        page.Text("main")
            .Should()
            .Contain(leaf)
            .And.Contain("rating_recorded")
            .And.Contain("self-evaluation/baseline, version 2");
    }

    [Fact]
    public async Task An_event_is_told_by_its_place_in_the_partnership_and_in_its_stream()
    {
        var page = await new Visitor(site.Address).Get($"/partnerships/{await site.Rated()}/history/3");
        page.Text(".ds_page-header__label").Should().EndWith("event 3, version 2 of the baseline");
    }

    [Fact]
    public async Task The_text_that_was_hashed_is_shown_so_that_anybody_can_recompute_the_leaf()
    {
        var slug = await WithEvidence(1, "Ümlaut, \"quotes\" & <tags>,\n\n  a line of its own\tand a tab.");
        foreach (var position in new[] { 1, 3, 4 })
        {
            var page = await new Visitor(site.Address).Get($"/partnerships/{slug}/history/{position}");
            var leaf = SHA256.HashData([0, .. Encoding.UTF8.GetBytes(page.Page.QuerySelector("#hashed")!.TextContent)]);
            page.Text("#leaf").Should().Be(Convert.ToHexStringLower(leaf));
            page.Text("#recomputed").Should().Contain("gives the leaf hash that is stored");
        }
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task Only_an_event_with_one_after_it_leads_on(int position, bool leads)
    {
        var page = await new Visitor(site.Address).Get($"/partnerships/{await site.Rated()}/history/{position}");
        page.Text(".toolbar").Contains("The event after", StringComparison.Ordinal).Should().Be(leads);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task The_history_of_nobody_cannot_be_taken_away(string extension)
    {
        var page = await new Visitor(site.Address).Get($"/partnerships/nope/history.{extension}");
        page.Status.Should().Be(404);
        page.Text("h1").Should().Be("Page not found");
    }

    [Fact]
    public async Task Exports_hold_every_event_and_no_formula()
    {
        var slug = await WithEvidence(2, "=HYPERLINK(\"http://example.org\",\"x\")");
        using var client = new HttpClient { BaseAddress = site.Address };
        var csv = await client.GetStringAsync(new Uri($"/partnerships/{slug}/history.csv", UriKind.Relative));
        csv.Should().Contain("rating_recorded").And.NotContain(",=").And.NotContain(",\"=");
        var json = JsonDocument.Parse(
            await client.GetStringAsync(new Uri($"/partnerships/{slug}/history.json?kind=evidence", UriKind.Relative))
        );
        json.RootElement.GetArrayLength().Should().Be(2);
        json.RootElement[0].GetProperty("data").GetProperty("text").GetString().Should().StartWith("=HYPERLINK");
        var none = JsonDocument.Parse(
            await client.GetStringAsync(new Uri($"/partnerships/{slug}/history.json?proposal=6.3", UriKind.Relative))
        );
        none.RootElement.GetArrayLength().Should().Be(0);
    }
}
