using GovernanceLedger.Approvals;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres.Approvals;
using Npgsql;

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
    public async Task The_list_and_its_table_are_filtered_alike(string query, int rows)
    {
        var (slug, visitor) = (await site.Approved(), new Visitor(site.Address));
        var page = await visitor.Get($"/partnerships/{slug}/approvals?{query}");
        Things(page).Should().HaveCount(rows);
        var csv = await visitor.Get($"/partnerships/{slug}/approvals.csv?{query}");
        (await csv.Response.Content.ReadAsStringAsync())
            .Split("\r\n")
            .Count(l => l.StartsWith(slug, StringComparison.Ordinal))
            .Should()
            .Be(rows);
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_is_left_aside_on_the_page_and_said_to_be()
    {
        var page = await new Visitor(site.Address).Get($"/partnerships/{await site.Approved()}/approvals?from=soon");
        Things(page).Should().HaveCount(4);
        page.Text(".ds_question__error-message").Should().Contain("soon");
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

    [Fact]
    public async Task The_newest_are_listed_first_a_page_at_a_time_and_taken_away_whole()
    {
        var (slug, reader) = (await site.Approved(), new ApprovalReader(site.Store.Database));
        var whole = await reader.Of(slug, new(), 5);
        var (first, second) = (await reader.List(slug, new(), 5, 3, 0), await reader.List(slug, new(), 5, 3, 3));
        (first.All, first.Count, first.Approvals.Count, second.Approvals.Count).Should().Be((4, 4, 3, 1));
        Positions([.. first.Approvals, .. second.Approvals]).Should().Equal(Positions(whole));
        whole.Select(a => a.Recorded.Event.EffectiveOn).Should().BeInDescendingOrder();
        var ofAll = new List<RecordedApproval>();
        await foreach (var approval in reader.Each(null, new(), 5))
            ofAll.Add(approval);
        Positions(ofAll.Where(a => a.Recorded.Partnership == slug)).Should().Equal(Positions(whole));
        ofAll.Select(a => a.Recorded.Event.EffectiveOn).Should().BeInDescendingOrder();
        var newest = await reader.List(null, new(), 5, 2, 0);
        Positions(newest.Approvals).Should().Equal(Positions(ofAll.Take(2)));
        var beyond = await new Visitor(site.Address).Get($"/partnerships/{slug}/approvals?page=2");
        beyond.Text("main").Should().Contain("does not go on so far");
    }

    [Fact]
    public async Task What_moved_a_thing_on_is_known_however_often_it_was_asked_for_before()
    {
        var (slug, reader) = (await site.Approved(), new ApprovalReader(site.Store.Database));
        var before = (await reader.Of(slug, new(Kind: ActionPlanRules.Stream), 1)).Single();
        (before.Now, before.LeadsOn).Should().Be((8, true));
        await site.Store.Ledger.Execute(
            ActionPlanRules.Kind,
            slug,
            ActionPlanRules.Stream,
            new ReportProgress(
                new(1, ProgressStatus.AtRisk, null, "One was put off.", null),
                new(2020, 4, 1),
                LedgerFixture.Minute
            ),
            LedgerFixture.At(9)
        );
        var after = await reader.Of(slug, new(), 5);
        after.Single(a => a.Kind == ActionPlanRules.Stream).Now.Should().Be(10);
        // Made again from the events at once, it is the same as when it came bit by bit.
        await site.Store.Bypass("truncate ledger.approvals, ledger.approvals_caught_up", "ledger_owner");
        var again = await reader.Of(slug, new(), 5);
        again.Select(Told).Should().Equal(after.Select(Told));
        (await reader.Of(slug, new(Moved: false), 5))
            .Should()
            .OnlyContain(a => a.Since.Count == 0)
            .And.HaveCount(after.Count(a => a.Since.Count == 0));
    }

    [Theory]
    [InlineData("approving_events")]
    [InlineData("drafting_events")]
    [InlineData("standing_events")]
    public async Task The_database_and_the_rules_name_the_same_events(string list)
    {
        var named = await site.Store.Ask<string[]>($"select ledger.{list}()::text[]");
        named
            .Should()
            .BeEquivalentTo(
                list switch
                {
                    "approving_events" => ApprovalEvents.Approving,
                    "drafting_events" => ApprovalEvents.Drafting,
                    _ => ApprovalEvents.Standing,
                }
            );
    }

    [Fact]
    public async Task Whoever_asks_sees_no_other_partnership_s_approvals_and_can_write_none()
    {
        var (slug, other) = (await site.Approved(), await site.Approved());
        await new ApprovalReader(site.Store.Database).CatchUp();
        var leak =
            $"do $$ begin if exists (select from ledger.approvals where partnership <> '{slug}') then raise 'leak'; end if; "
            + $"if not exists (select from ledger.approvals where partnership = '{slug}') then raise 'blind'; end if; end $$";
        await site.Store.Bypass(leak, "ledger_app", slug);
        var blind = async () => await site.Store.Bypass(leak, "ledger_app", other);
        await blind.Should().ThrowAsync<PostgresException>().WithMessage("*leak*");
        foreach (var role in new[] { "ledger_app", "ledger_reader" })
        {
            var write = async () => await site.Store.Bypass("update ledger.approvals set body = 'x'", role, slug);
            (await write.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be("42501");
        }
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

    private static IEnumerable<(string, long)> Positions(IEnumerable<RecordedApproval> approvals) =>
        approvals.Select(a => (a.Recorded.Partnership, a.Recorded.Position));

    private static string Told(RecordedApproval a) =>
        $"{a.Recorded.Position} {a.Version} {a.Body}: {string.Join(' ', a.Since.Select(e => e.Version))}";

    private static IEnumerable<string> Things(Answered page) =>
        page.Page.QuerySelectorAll("table th[scope=row] > a").Select(a => a.TextContent.Trim());

    private static string Row(Answered page, int row) => page.Page.QuerySelectorAll("table tbody tr")[row].TextContent;
}
