namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class PageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>The address of every page, with {slug} for a partnership.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/",
        "/import",
        "/recording-as",
        "/accessibility",
        "/partnerships/register",
        "/partnerships/{slug}",
        "/partnerships/{slug}/import",
        "/partnerships/{slug}/open",
        "/partnerships/{slug}/history",
        "/partnerships/{slug}/history/1",
        "/partnerships/{slug}/baseline/proposals/1.1",
        "/partnerships/{slug}/baseline/proposals/1.2",
        "/partnerships/{slug}/baseline/proposals/3.2",
        "/partnerships/{slug}/baseline/proposals/1.2/rate",
        "/partnerships/{slug}/baseline/proposals/1.1/change",
        "/partnerships/{slug}/baseline/proposals/1.1/correct",
        "/partnerships/{slug}/baseline/proposals/1.1/evidence",
        "/partnerships/{slug}/baseline/proposals/1.1/withdraw",
        "/partnerships/{slug}/baseline/proposals/1.1/action",
        "/partnerships/{slug}/baseline/proposals/1.1/partner-view",
        "/partnerships/{slug}/baseline/partner-view",
        "/partnerships/{slug}/baseline/complete",
        "/partnerships/{slug}/baseline/approve",
        "/partnerships/{slug}/baseline/submit",
        "/partnerships/{slug}/baseline/reopen",
    ];

    public static TheoryData<string> Pages { get; } = [.. Addresses];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_has_one_heading_a_title_and_strict_headers(string pattern)
    {
        var answered = await new Visitor(site.Address).Get(
            pattern.Replace("{slug}", await site.Rated(), StringComparison.Ordinal)
        );
        answered.Status.Should().Be(200);
        answered.Page.QuerySelectorAll("h1").Should().ContainSingle();
        answered.Page.QuerySelectorAll("main").Should().ContainSingle();
        answered.Page.Title.Should().EndWith("Governance Ledger");
        answered.Page.QuerySelectorAll("[style], style, script:not([src])").Should().BeEmpty();
        answered.Page.QuerySelectorAll("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems();
        answered
            .Response.Headers.GetValues("Content-Security-Policy")
            .Single()
            .Should()
            .StartWith("default-src 'self'");
        answered.Response.Headers.GetValues("Server-Timing").Single().Should().StartWith("total;dur=");
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/partnerships/nowhere")]
    [InlineData("/partnerships/nowhere/history")]
    [InlineData("/partnerships/nowhere/baseline/proposals/1.1")]
    [InlineData("/partnerships/{slug}/baseline/proposals/9.9")]
    [InlineData("/partnerships/{slug}/repeat-2020/proposals/1.1")]
    [InlineData("/partnerships/{slug}/baseline/proposals/3.2/rate")]
    [InlineData("/partnerships/{slug}/baseline/proposals/1.1/nothing")]
    [InlineData("/partnerships/{slug}/history/999")]
    [InlineData("/import?partnership=nowhere")]
    public async Task What_is_not_there_is_said_on_a_page(string pattern)
    {
        var answered = await new Visitor(site.Address).Get(
            pattern.Replace("{slug}", await site.Rated(), StringComparison.Ordinal)
        );
        answered.Status.Should().Be(404);
        answered.Text("h1").Should().Be("Page not found");
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_is_a_bad_request_without_a_stack_trace()
    {
        var answered = await new Visitor(site.Address).Get($"/partnerships/{await site.Rated()}?recorded=x");
        answered.Status.Should().Be(400);
        answered.Text("h1").Should().Be("That cannot be used");
        answered.Text("main").Should().NotContain("Exception");
    }

    [Fact]
    public async Task The_grid_places_each_proposal_under_its_level()
    {
        var slug = await site.Rated();
        var answered = await new Visitor(site.Address).Get($"/partnerships/{slug}");
        var cell = answered.Page.QuerySelector($".chip[href$='/proposals/1.1']")!.ParentElement!;
        cell.GetAttribute("data-label").Should().Be("Partly established");
        answered.Page.QuerySelectorAll(".grid td[data-label=Unrated] .chip").Should().HaveCount(21);
        answered.Page.QuerySelectorAll(".grid td[data-label=National] .chip").Should().HaveCount(3);
    }

    [Fact]
    public async Task Home_filters_by_name_and_status()
    {
        await site.Rated();
        var none = await new Visitor(site.Address).Get("/?name=zzz");
        none.Text("main").Should().Contain("No partnership is like that");
        var open = await new Visitor(site.Address).Get("/?status=open&sort=rated");
        open.Page.QuerySelectorAll(".standings tbody tr").Should().NotBeEmpty();
    }

    [Fact]
    public async Task Health_answers() => (await new Visitor(site.Address).Get("/health")).Status.Should().Be(200);

    [Theory]
    [InlineData("design-system.css")]
    [InlineData("site.css")]
    [InlineData("site.js")]
    public async Task Assets_come_from_this_host_and_are_kept_for_ever(string name)
    {
        var visitor = new Visitor(site.Address);
        var home = await visitor.Get("/");
        var url = home
            .Page.QuerySelectorAll("link, script")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src"))
            .Single(u => u!.EndsWith(name, StringComparison.Ordinal))!;
        var asset = await visitor.Get(url);
        asset.Status.Should().Be(200);
        asset.Response.Headers.CacheControl!.ToString().Should().Contain("immutable");
    }
}
