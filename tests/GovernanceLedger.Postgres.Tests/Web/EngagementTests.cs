namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class EngagementTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly Typed Carers = new()
    {
        ["days"] = "3 September 2019\n10/9/2019",
        ["group"] = "Carers’ forum",
        ["purpose"] = "To shape the strategy for carers.",
        ["attended-by"] = "Carers’ forum\nThird sector interface",
        ["places"] = "Kinarvie\nLochandarg",
        ["proposal"] = "6.1",
        ["source"] = "Engagement log, page 2",
    };

    [Fact]
    public async Task An_engagement_of_several_days_and_places_is_recorded_and_shown()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var sent = await visitor.Submit(await visitor.Get(Url(slug) + "/record"), Carers);
        sent.Status.Should().Be(303);
        var page = await visitor.Get(sent.Location!);
        page.Text("tbody tr")
            .Should()
            .Contain("3 September 2019, 10 September 2019")
            .And.Contain("Kinarvie, Lochandarg");
    }

    [Fact]
    public async Task What_cannot_be_read_comes_back_beside_its_field_with_what_was_typed()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var typed = new Typed();
        foreach (var (name, value) in Carers)
            typed[name] = value;
        typed["days"] = "early September";
        typed["group"] = "";
        var sent = await visitor.Submit(await visitor.Get(Url(slug) + "/record"), typed);
        sent.Status.Should().Be(422);
        sent.Text("#days-problem").Should().Contain("“early September” is not a day");
        sent.Text("#group-problem").Should().NotBeEmpty();
        sent.Text("#days").Should().Be("early September");
        sent.Page.QuerySelector("#proposal-6\\.1")!.HasAttribute("checked").Should().BeTrue();
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("?group=third", 1)]
    [InlineData("?group=youth", 0)]
    [InlineData("?proposal=6.1", 1)]
    [InlineData("?proposal=6.2", 0)]
    [InlineData("?from=2019-09-10", 1)]
    [InlineData("?from=2019-09-11", 0)]
    [InlineData("?to=2019-09-03", 1)]
    [InlineData("?to=2019-09-02", 0)]
    public async Task The_log_is_filtered_by_its_address_and_taken_away_so(string query, int count)
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await visitor.Submit(await visitor.Get(Url(slug) + "/record"), Carers);
        (await visitor.Get(Url(slug) + query)).Page.QuerySelectorAll("tbody tr").Should().HaveCount(count);
        var csv = await (await visitor.Get(Url(slug) + ".csv" + query)).Response.Content.ReadAsStringAsync();
        csv.Trim().Split("\r\n").Should().HaveCount(count + 1);
        csv.Split(",engagement#1\r\n").Should().HaveCount(count + 1);
    }

    private static string Url(string slug) => $"/partnerships/{slug}/engagement";
}
