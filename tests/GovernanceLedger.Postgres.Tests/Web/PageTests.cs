using System.Globalization;

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
        "/partnerships/{slug}/repeat-interval",
        "/partnerships/{slug}/history",
        "/partnerships/{slug}/history/1",
        "/partnerships/{slug}/baseline/proposals/1.1",
        "/partnerships/{slug}/baseline/proposals/1.2",
        "/partnerships/{slug}/baseline/proposals/3.2",
        "/partnerships/{slug}/baseline/proposals/1.2/rate",
        "/partnerships/{slug}/baseline/proposals/1.2/leave-unrated",
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
        "/partnerships/{slug}/meetings",
        "/partnerships/{slug}/meetings/record",
        "/partnerships/{slug}/meetings/2019-05-16-integration-joint-board",
        "/partnerships/{slug}/meetings/2019-05-16-integration-joint-board/report",
        "/partnerships/{slug}/meetings/2019-05-16-integration-joint-board/paper",
        "/partnerships/{slug}/meetings/2019-05-16-integration-joint-board/decisions?item=8",
        "/partnerships/{slug}/meetings/2019-05-16-integration-joint-board/no-direction?item=8",
        "/partnerships/{slug}/meetings/2019-05-16-integration-joint-board/minutes",
        "/partnerships/{slug}/meetings/2019-05-16-integration-joint-board/place",
        "/partnerships/{slug}/thread?of=meeting%2F2019-05-16-integration-joint-board%231",
    ];

    public static TheoryData<string> Pages { get; } = [.. Addresses];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_has_one_heading_a_title_and_strict_headers(string pattern)
    {
        var answered = await new Visitor(site.Address).Get(
            pattern.Replace("{slug}", await site.Furnished(), StringComparison.Ordinal)
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
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_drawn_in_less_than_a_tenth_of_a_second_once_it_is_warm(string pattern)
    {
        var (slug, visitor) = (await site.Rated(), new Visitor(site.Address));
        var url = pattern.Replace("{slug}", slug, StringComparison.Ordinal);
        await visitor.Get(url);
        var times = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            var timing = (await visitor.Get(url)).Response.Headers.GetValues("Server-Timing").Single();
            times.Add(double.Parse(timing["total;dur=".Length..], CultureInfo.InvariantCulture));
        }
        times.Order().ElementAt(2).Should().BeLessThan(100);
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/partnerships/{slug}", 200)]
    [InlineData("/partnerships/{slug}/history.csv", 200)]
    [InlineData("/partnerships/nope", 404)]
    [InlineData("/partnerships/nope/meetings.csv", 404)]
    public async Task Asking_for_the_head_of_a_page_gives_what_the_page_would_give_without_it(
        string pattern,
        int status
    )
    {
        var url = pattern.Replace("{slug}", await site.Rated(), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(url, UriKind.Relative));
        using var response = await new Visitor(site.Address).Send(request);
        ((int)response.StatusCode).Should().Be(status);
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/?name=%00")]
    [InlineData("/?%00=x")]
    [InlineData("/partnerships/{slug}/history?office=a%00b")]
    [InlineData("/partnerships/{slug}/history?proposal=%00")]
    [InlineData("/import?partnership=%00")]
    [InlineData("/partnerships/{slug}?cycle=%00")]
    [InlineData("/partnerships/x%00y")]
    public async Task What_no_text_can_hold_is_refused_up_front(string pattern)
    {
        var url = pattern.Replace("{slug}", await site.Rated(), StringComparison.Ordinal);
        (await new Visitor(site.Address).Get(url)).Status.Should().Be(400);
    }

    [Fact]
    public async Task A_character_that_no_text_can_hold_is_refused_beside_its_field()
    {
        var visitor = new Visitor(site.Address);
        var sent = await visitor.Submit(await visitor.Get("/recording-as"), new() { ["office"] = "Clerk\0" });
        sent.Status.Should().Be(422);
        sent.Text("#office-problem").Should().NotBeEmpty();
    }

    [Fact]
    public async Task Home_names_no_day_of_recording_before_a_self_evaluation_begins()
    {
        var slug = await site.Registered();
        var home = await new Visitor(site.Address).Get("/?status=not-begun");
        var row = home.Page.QuerySelector($"a[href='/partnerships/{slug}']")!.Closest("tr")!;
        row.QuerySelector("[data-label='Last recorded']")!.TextContent.Trim().Should().Be("–");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?office=Clerk", true)]
    [InlineData("?effective-from=soon", true)]
    public async Task The_filters_of_a_history_stand_open_where_one_is_set(string query, bool open)
    {
        var page = await new Visitor(site.Address).Get($"/partnerships/{await site.Rated()}/history{query}");
        page.Page.QuerySelector("details.filter-details")!.HasAttribute("open").Should().Be(open);
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
