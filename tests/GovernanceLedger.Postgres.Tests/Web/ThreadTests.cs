using GovernanceLedger.Engagement;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class ThreadTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>The address of the thread of each kind of thing, with {slug} for a partnership that has them.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    ["/partnerships/{slug}/thread?of=1.1", "/partnerships/{slug}/thread?of=2019-001"];

    [Fact]
    public async Task A_proposal_is_followed_to_the_decision_the_action_and_the_engagement_on_it()
    {
        var (slug, visitor) = (await Engaged(), new Visitor(site.Address));
        foreach (var of in new[] { "1.1", "baseline/1.1" })
        {
            var thread = await visitor.Get($"/partnerships/{slug}/thread?of={of}");
            Entries(thread, "start").Should().HaveCount(2).And.Contain(e => e.Contains("was rated partly established"));
            Entries(thread, "beside")
                .Should()
                .Contain(e => e.Contains("Hold joint development days"))
                .And.Contain(e => e.Contains("Carers’ forum was consulted"))
                .And.Contain(e => e.Contains("approved the self-evaluation"));
            Entries(thread, "why").Should().Contain(e => e.Contains("Recommendation 1 of item 8 was approved"));
            Entries(thread, "ledto").Should().Contain(e => e.Contains("moved the due day of action 1"));
            thread.Text(".timeline").Should().NotContain("Proposal 1.2 was rated").And.NotContain("action 2");
        }
    }

    [Theory]
    [InlineData("2019-001", "why", "Recommendation 1 of item 8")]
    [InlineData("direction 2019-001", "start", "was superseded for Care at home by direction 2019-002")]
    [InlineData("action 1", "beside", "Proposal 1.1 was rated")]
    [InlineData("action 1", "start", "moved the due day of action 1")]
    [InlineData("engagement 1", "beside", "Proposal 1.1 was rated")]
    [InlineData("meeting/2019-05-10-integration-joint-board", "ledto", "Direction 2019-002 was approved")]
    [InlineData("meeting/2019-05-10-integration-joint-board item 8", "why", "Integration joint board met")]
    [InlineData(
        "meeting/2019-05-10-integration-joint-board#3",
        "ledto",
        "Direction 2019-001 was acknowledged|Fyne Council acknowledged"
    )]
    [InlineData("directions#2", "why", "Direction 2019-001 was drafted")]
    public async Task From_anything_the_ties_are_followed_both_ways(string of, string part, string sentence)
    {
        var thread = await new Visitor(site.Address).Get(
            $"/partnerships/{await Engaged()}/thread?of={Uri.EscapeDataString(of)}"
        );
        Entries(thread, part).Should().Contain(e => sentence.Split('|').Any(e.Contains));
        thread.Page.QuerySelectorAll("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("register=action-plan", "Self-evaluation approved|Recommendation 1", "Hold joint development days")]
    [InlineData("show=why", "moved the due day", "Recommendation 1")]
    [InlineData("show=led-to", "Recommendation 1", "moved the due day")]
    public async Task A_thread_is_filtered_and_taken_away_alike(string query, string without, string with)
    {
        var (slug, visitor) = (await Engaged(), new Visitor(site.Address));
        var page = await visitor.Get($"/partnerships/{slug}/thread?of=1.1&{query}");
        var csv = await visitor.Get($"/partnerships/{slug}/thread.csv?of=1.1&{query}");
        var table = await csv.Response.Content.ReadAsStringAsync();
        foreach (var text in new[] { page.Text(".timeline"), table })
        {
            text.Should().Contain(with).And.Contain("was rated partly established");
            without.Split('|').Should().OnlyContain(w => !text.Contains(w, StringComparison.Ordinal));
        }
        page.Page.QuerySelectorAll(".timeline__entry").Length.Should().Be(table.TrimEnd().Split("\r\n").Length - 1);
    }

    [Theory]
    [InlineData("6.3", "proposal 6.3 of the latest self-evaluation")]
    [InlineData("repeat-2020/1.1", "proposal 1.1 of the repeat 2020 self-evaluation")]
    [InlineData("action 99", "action 99")]
    [InlineData("2019-009", "direction 2019-009")]
    [InlineData("engagement 9", "engagement 9")]
    [InlineData("meeting/2019-05-10-nobody item 8", "item 8 of meeting/2019-05-10-nobody")]
    [InlineData("directions#99", "event directions#99")]
    public async Task A_link_to_what_is_not_in_the_partnership_is_refused_in_a_sentence(string of, string said)
    {
        var page = await new Visitor(site.Address).Get(
            $"/partnerships/{await site.Rated()}/thread?of={Uri.EscapeDataString(of)}"
        );
        page.Status.Should().Be(404);
        page.Text("main").Should().Contain($"The ledger of Glen Fyne has nothing recorded of {said}.");
    }

    [Fact]
    public async Task Every_page_of_a_thing_asks_why_it_is_so_and_every_event_leads_to_its_thing()
    {
        var (slug, visitor) = (await Engaged(), new Visitor(site.Address));
        foreach (
            var path in new[]
            {
                "baseline/proposals/1.1",
                "actions/1",
                "directions/2019-001",
                "meetings/2019-05-10-integration-joint-board",
                "engagement",
                "history/3",
            }
        )
        {
            var page = await visitor.Get($"/partnerships/{slug}/{path}");
            var link = page.Page.QuerySelector($"main a[href^='/partnerships/{slug}/thread?of=']")!;
            (await visitor.Get(link.GetAttribute("href")!)).Status.Should().Be(200, path);
        }
        var things = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in new[] { "directions", "actions", "engagement", "meetings", "approvals", "ratings" })
        {
            var history = await visitor.Get($"/partnerships/{slug}/history?kind={kind}");
            var rows = history.Page.QuerySelectorAll(".history tbody tr");
            rows.Should().NotBeEmpty(kind);
            foreach (var row in rows)
                things.Add(row.QuerySelector(".history__sentence a")!.GetAttribute("href")!);
        }
        foreach (var thing in things.DistinctBy(t => t.Split('#')[0], StringComparer.Ordinal))
        {
            var page = await visitor.Get(thing.Split('#')[0]);
            page.Status.Should().Be(200, thing);
            if (thing.Contains('#', StringComparison.Ordinal))
                page.Page.GetElementById(thing.Split('#')[1]).Should().NotBeNull(thing);
        }
    }

    private async Task<string> Engaged()
    {
        var slug = await site.Approved();
        await site.Store.Ledger.Execute(
            EngagementRules.Kind,
            slug,
            EngagementRules.Stream,
            new RecordEngagement(
                [new(2019, 9, 3)],
                "Carers’ forum",
                "To hear how it goes.",
                null,
                [],
                [],
                ["1.1"],
                LedgerFixture.Minute
            ),
            LedgerFixture.At(0)
        );
        return slug;
    }

    private static List<string> Entries(Answered page, string part) =>
        [
            .. page
                .Page.QuerySelectorAll(".timeline__entry")
                .Where(e => e.QuerySelector($".timeline__part--{part}") is not null)
                .Select(e => e.TextContent),
        ];
}
