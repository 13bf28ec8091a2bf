namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class ApprovalTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>The address of each list, with {slug} for a partnership with approvals.</summary>
    public static IReadOnlyList<string> Addresses { get; } = ["/approvals", "/partnerships/{slug}/approvals"];

    [Fact]
    public async Task The_approvals_of_everything_are_listed_with_the_exact_version_and_what_moved_it_on()
    {
        var (slug, visitor) = (await site.Approved(), new Visitor(site.Address));
        var page = await visitor.Get($"/partnerships/{slug}/approvals");
        Things(page)
            .Should()
            .Equal(
                "Action plan, version 4",
                "Direction 2019-002, version 7",
                "Direction 2019-001, version 1",
                "Baseline self-evaluation, version 24"
            );
        Row(page, 0).Should().Contain("Audit committee").And.Contain("now at 8").And.Contain("None is linked");
        Row(page, 1).Should().Contain("Not moved on").And.Contain("Integration joint board");
        Row(page, 2)
            .Should()
            .Contain("Approved at version 1, now at 10")
            .And.Contain("was varied")
            .And.Contain("superseded for Care at home")
            .And.NotContain("acknowledged");
        Row(page, 3).Should().Contain("Item 8, recommendation 1: approved").And.Contain("now at 27");
        page.Page.QuerySelectorAll("a[href*='/meetings/2019-05-10-integration-joint-board#event-3']")
            .Should()
            .HaveCount(3);
    }

    [Theory]
    [InlineData("thing=directions", 2)]
    [InlineData("thing=directions&moved=yes", 1)]
    [InlineData("body=audit+committee", 1)]
    [InlineData("body=Nobody", 0)]
    [InlineData("from=2019-11-28&to=2019-11-28", 1)]
    [InlineData("to=2018-01-01", 0)]
    [InlineData("from=soon", 4)]
    public async Task The_list_and_its_table_are_filtered_alike(string query, int rows)
    {
        var (slug, visitor) = (await site.Approved(), new Visitor(site.Address));
        var page = await visitor.Get($"/partnerships/{slug}/approvals?{query}");
        Things(page).Should().HaveCount(rows);
        page.Text(".ds_question__error-message")
            .Contains("soon", StringComparison.Ordinal)
            .Should()
            .Be(query.EndsWith("soon", StringComparison.Ordinal));
        var csv = await visitor.Get($"/partnerships/{slug}/approvals.csv?{query}");
        (await csv.Response.Content.ReadAsStringAsync())
            .Split("\r\n")
            .Count(l => l.StartsWith(slug, StringComparison.Ordinal))
            .Should()
            .Be(rows);
    }

    [Fact]
    public async Task Each_approval_shows_what_was_approved_as_it_stood()
    {
        var (slug, visitor) = (await site.Approved(), new Visitor(site.Address));
        var list = await visitor.Get($"/partnerships/{slug}/approvals");
        var urls = list.Page.QuerySelectorAll("table th[scope=row] a").Select(a => a.GetAttribute("href")!).ToList();
        var plan = await visitor.Get(urls[0]);
        plan.Text("#stood-title").Should().Be("As it stood at version 4");
        plan.Page.QuerySelectorAll(".plan-table tbody tr").Should().HaveCount(4);
        plan.Text(".plan-table").Should().NotContain("The register is on the website").And.NotContain("Complete");
        var direction = await visitor.Get(urls[2]);
        direction.Text(".content").Should().Contain("in the evenings as well").And.NotContain("at night");
        var baseline = await visitor.Get(urls[3]);
        baseline.Text(".profile-table").Should().MatchRegex("1\\.1[^.]*Partly established");
        (await visitor.Get($"/partnerships/{slug}"))
            .Text(".profile-table")
            .Should()
            .NotMatchRegex("1\\.1[^.]*Partly established");
    }

    [Fact]
    public async Task Every_page_of_an_approved_thing_says_at_which_version_and_what_moved_it_on()
    {
        var (slug, visitor) = (await site.Approved(), new Visitor(site.Address));
        async Task<string> Said(string path) => (await visitor.Get($"/partnerships/{slug}{path}")).Text(".approved");
        (await Said(""))
            .Should()
            .Contain("Approved at version 24, now at 27")
            .And.Contain("The record of proposal 1.1");
        (await Said("/baseline/proposals/1.1")).Should().Contain("now at 27 as far as proposal 1.1 goes");
        (await Said("/baseline/proposals/1.2")).Should().Contain("not moved on since as far as proposal 1.2 goes");
        (await Said("/actions")).Should().Contain("Approved at version 4, now at 8").And.Contain("Audit committee");
        (await Said("/actions/3")).Should().Contain("was completed").And.NotContain("moved the due day");
        (await Said("/actions/4")).Should().Contain("not moved on since as far as action 4 goes");
        (await Said("/directions/2019-001")).Should().Contain("Approved at version 1, now at 10");
        (await Said("/directions/2019-002")).Should().Contain("not moved on since");
        (await Said("/directions/2019-003")).Should().BeEmpty();
        (await visitor.Get($"/partnerships/{slug}/meetings/2019-05-10-integration-joint-board"))
            .Text("section[aria-labelledby=approved-here-title]")
            .Should()
            .Contain("Baseline self-evaluation")
            .And.Contain("Direction 2019-001")
            .And.NotContain("Action plan");
    }

    [Fact]
    public async Task The_approvals_of_every_partnership_stand_in_one_list()
    {
        var (slug, other) = (await site.Approved(), await site.Approved());
        var page = await new Visitor(site.Address).Get("/approvals?thing=action-plan");
        foreach (var partnership in new[] { slug, other })
            page.Page.QuerySelectorAll($"table a[href='/partnerships/{partnership}/approvals']")
                .Should()
                .ContainSingle();
        var csv = await new Visitor(site.Address).Get("/approvals.csv");
        (await csv.Response.Content.ReadAsStringAsync()).Should().Contain(slug).And.Contain(other);
    }

    [Theory]
    [InlineData("/partnerships/nowhere/approvals")]
    [InlineData("/partnerships/nowhere/approvals.csv")]
    [InlineData("/partnerships/{slug}/approvals/1")]
    [InlineData("/partnerships/{slug}/approvals/9999")]
    public async Task What_is_not_there_is_said_on_a_page(string pattern)
    {
        var url = pattern.Replace("{slug}", await site.Rated(), StringComparison.Ordinal);
        (await new Visitor(site.Address).Get(url)).Status.Should().Be(404);
    }

    private static IEnumerable<string> Things(Answered page) =>
        page.Page.QuerySelectorAll("table th[scope=row] > a").Select(a => a.TextContent.Trim());

    private static string Row(Answered page, int row) => page.Page.QuerySelectorAll("table tbody tr")[row].TextContent;
}
