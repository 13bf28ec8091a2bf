using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class ActionPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>The address of every form about a plan or an action, with {slug} for a partnership with a plan.</summary>
    public static IReadOnlyList<string> Forms { get; } =
    [
        "/partnerships/{slug}/actions/agree",
        "/partnerships/{slug}/actions/approve",
        "/partnerships/{slug}/actions/cycle",
        "/partnerships/{slug}/actions/1/progress",
        "/partnerships/{slug}/actions/1/complete",
        "/partnerships/{slug}/actions/1/due",
        "/partnerships/{slug}/actions/1/leads",
        "/partnerships/{slug}/actions/1/reword",
        "/partnerships/{slug}/actions/1/withdraw",
        "/partnerships/{slug}/actions/1/merge",
        "/partnerships/{slug}/actions/1/refer",
        "/partnerships/{slug}/actions/3/reopen",
        "/partnerships/{slug}/engagement/record",
    ];

    /// <summary>The address of every page about a plan or an action.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        .. Forms,
        "/partnerships/{slug}/actions/agree-proposed",
        "/partnerships/{slug}/actions",
        "/partnerships/{slug}/actions?status=late",
        "/partnerships/{slug}/actions/committee?on=2020-03-01&since=2020-01-01",
        "/partnerships/{slug}/actions/1",
        "/partnerships/{slug}/actions/3",
        "/partnerships/{slug}/engagement",
    ];

    public static TheoryData<string> Pages { get; } = [.. Addresses];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_has_one_heading_a_title_and_no_style_of_its_own(string pattern)
    {
        var answered = await Get(pattern);
        answered.Status.Should().Be(200);
        answered.Page.QuerySelectorAll("h1").Should().ContainSingle();
        answered.Page.Title.Should().EndWith("Governance Ledger");
        answered.Page.QuerySelectorAll("[style], style, script:not([src])").Should().BeEmpty();
        answered.Page.QuerySelectorAll("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("/partnerships/nowhere/actions")]
    [InlineData("/partnerships/nowhere/actions.csv")]
    [InlineData("/partnerships/nowhere/engagement")]
    [InlineData("/partnerships/{slug}/actions/99")]
    [InlineData("/partnerships/{slug}/actions/1/nothing")]
    [InlineData("/partnerships/{slug}/actions/99/progress")]
    public async Task What_is_not_there_is_said_on_a_page(string pattern) =>
        (await Get(pattern)).Status.Should().Be(404);

    [Theory]
    [InlineData("", "1,2,3,4")]
    [InlineData("?status=late", "1")]
    [InlineData("?status=late&on=2020-09-30", "")]
    [InlineData("?status=late&on=2999-12-31", "1,2")]
    [InlineData("?status=late&on=1900-01-01", "")]
    [InlineData("?on=soon", "1,2,3,4")]
    [InlineData("?status=on-track", "2")]
    [InlineData("?status=complete", "3")]
    [InlineData("?status=open", "1,2,4")]
    [InlineData("?feature=2", "2")]
    [InlineData("?feature=other", "3")]
    [InlineData("?lead=Third%20sector%20interface", "1,4")]
    [InlineData("?due=not-understood", "4")]
    [InlineData("?due=30&on=2020-09-10", "1")]
    [InlineData("?due=none", "4")]
    public async Task The_plan_is_filtered_by_its_address(string query, string numbers)
    {
        var page = await Get("/partnerships/{slug}/actions" + query);
        var shown = page
            .Page.QuerySelectorAll(".plan-table th[scope=row] a")
            .Select(a => a.GetAttribute("href")!.Split('/')[^1]);
        string.Join(',', shown).Should().Be(numbers);
    }

    [Fact]
    public async Task The_chart_has_a_row_for_each_action_with_a_due_day_and_says_the_status_in_words()
    {
        var page = await Get("/partnerships/{slug}/actions");
        page.Page.QuerySelectorAll("#plan-table tr[data-due]")
            .Select(row => row.GetAttribute("data-standing"))
            .Should()
            .BeEquivalentTo("Complete", "Late", "On track");
        page.Page.QuerySelector("figure[data-chart=timeline]")!
            .GetAttribute("data-label")
            .Should()
            .Contain("1 are late");
    }

    [Fact]
    public async Task The_plan_is_taken_away_as_it_is_filtered()
    {
        var csv = await Get("/partnerships/{slug}/actions.csv?status=late&on=2020-10-10");
        var lines = (await csv.Response.Content.ReadAsStringAsync()).Trim().Split("\r\n");
        lines.Should().HaveCount(2);
        lines[0].Should().Contain("status on 2020-10-10");
        lines[1]
            .Should()
            .Contain("1(i)(a)")
            .And.Contain("2020-09-30")
            .And.Contain(",late,10,")
            .And.MatchRegex(",action-plan#1; action-plan#\\d+.*$");
    }

    [Fact]
    public async Task A_committee_sees_what_is_late_moved_quiet_and_completed()
    {
        var page = await Get("/partnerships/{slug}/actions/committee?on=2020-10-10&since=2020-02-01");
        Numbers(page, "late").Should().Equal("1");
        Numbers(page, "moved").Should().Equal("1");
        Numbers(page, "quiet").Should().Equal("1", "4", "2");
        Numbers(page, "completed").Should().Equal("3");
        Numbers(page, "undated").Should().Equal("4");
        var earlier = await Get("/partnerships/{slug}/actions/committee?on=2019-10-10&since=2020-02-21");
        Numbers(earlier, "late").Should().BeEmpty();
        Numbers(earlier, "completed").Should().BeEmpty();
    }

    [Fact]
    public async Task An_action_shows_all_that_is_known_of_it_and_its_own_history_alone()
    {
        var page = await Get("/partnerships/{slug}/actions/1");
        page.Text(".facts")
            .Should()
            .Contain("Ref: 3(v)a")
            .And.Contain("Four days a year.")
            .And.Contain("Chief officer");
        page.Text(".standing-rating").Should().StartWith("Late");
        page.Page.QuerySelectorAll(".timeline__entry").Should().HaveCount(3);
        page.Text(".timeline .movement").Should().MatchRegex("30 June 2020.*30 September 2020");
        page.Page.QuerySelectorAll("nav.actions a").Should().HaveCount(8);
    }

    [Fact]
    public async Task An_action_that_has_ended_can_be_reopened_and_no_more()
    {
        var page = await Get("/partnerships/{slug}/actions/3");
        page.Page.QuerySelectorAll("nav.actions a")
            .Select(a => a.GetAttribute("href")!.Split('/')[^1])
            .Should()
            .Equal("refer", "reopen");
        page.Text(".standing-rating").Should().Contain("The register is on the website.");
    }

    [Fact]
    public async Task The_partnership_leads_to_its_plan_and_a_proposal_to_the_actions_that_serve_it()
    {
        var slug = await site.WithPlan(await site.Rated());
        var visitor = new Visitor(site.Address);
        (await visitor.Get($"/partnerships/{slug}"))
            .Page.QuerySelector($"main a[href='/partnerships/{slug}/actions']")
            .Should()
            .NotBeNull();
        var proposal = await visitor.Get($"/partnerships/{slug}/baseline/proposals/1.1");
        proposal.Page.QuerySelectorAll("section[aria-labelledby=serving-title] li").Should().HaveCount(2);
    }

    [Fact]
    public async Task An_erased_lead_shows_by_office()
    {
        var slug = await site.Registered();
        var people = new People(site.Store.Database);
        var reference = "person-" + Guid.NewGuid().ToString("n")[..16];
        await people.Put(new(reference, "The one who leads", null));
        var planned = ActionPlans.Days with { Leads = [new Lead(reference, "Clerk")] };
        await site.Store.Ledger.Execute(
            ActionPlanRules.Kind,
            slug,
            ActionPlanRules.Stream,
            ActionPlans.Agree(planned),
            LedgerFixture.At(0)
        );
        var visitor = new Visitor(site.Address);
        (await visitor.Get($"/partnerships/{slug}/actions"))
            .Text(".plan-table")
            .Should()
            .Contain("The one who leads, Clerk");
        await people.Erase(reference);
        var after = (await visitor.Get($"/partnerships/{slug}/actions")).Text(".plan-table");
        after.Should().Contain("Clerk").And.NotContain("The one who leads");
    }

    private static IEnumerable<string> Numbers(Answered page, string section) =>
        page
            .Page.QuerySelectorAll($"section[aria-labelledby={section}] th[scope=row] a")
            .Select(a => a.GetAttribute("href")!.Split('/')[^1]);

    private async Task<Answered> Get(string pattern) =>
        await new Visitor(site.Address).Get(
            pattern.Replace("{slug}", await site.WithPlan(await site.Rated()), StringComparison.Ordinal)
        );
}
