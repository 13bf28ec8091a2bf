namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class AttentionTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_page_of_a_partnership_says_what_waits_and_leads_to_it()
    {
        var (slug, visitor) = (await site.WithPlan(await site.Furnished()), await site.Visitor());
        var page = await visitor.Get($"/partnerships/{slug}");
        var waiting = page.Page.QuerySelectorAll(".attention a");
        waiting
            .Select(a => a.TextContent.Trim())
            .Should()
            .Contain(["1 action is late", "1 report waits for its direction"]);
        foreach (var link in waiting.Select(a => a.GetAttribute("href")!))
        {
            var there = await visitor.Get(link);
            there.Status.Should().Be(200);
            if (link.Split('#') is [_, var place])
                there.Page.GetElementById(place).Should().NotBeNull(link);
        }
        (await visitor.Get($"/partnerships/{slug}/actions?status=late")).Text("main").Should().Contain("1 action of 4");
    }

    [Fact]
    public async Task Where_no_register_has_begun_nothing_waits_but_the_repeat_and_without_a_baseline_nothing_at_all()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var waiting = (await visitor.Get($"/partnerships/{slug}")).Page.QuerySelectorAll(".attention a");
        waiting.Should().ContainSingle().Which.GetAttribute("href").Should().Be($"/partnerships/{slug}/open");
        (await visitor.Get($"/partnerships/{await site.Registered()}"))
            .Page.QuerySelectorAll(".attention")
            .Should()
            .BeEmpty();
    }
}
