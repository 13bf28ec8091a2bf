namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class RegisterTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static Typed Fields(string name) =>
        new()
        {
            ["name"] = name,
            ["board"] = "Glen Fyne IJB",
            ["health-board"] = "NHS Glen",
            ["councils"] = "Fyne Council\nGlen Council",
            ["effective-day"] = "1",
            ["effective-month"] = "April",
            ["effective-year"] = "2016",
            ["source"] = "Integration scheme",
        };

    [Fact]
    public async Task A_partnership_is_registered_opened_and_listed()
    {
        var visitor = await site.Visitor();
        var sent = await visitor.Submit(await visitor.Get("/partnerships/register"), Fields("Loch & Ben"));
        sent.Status.Should().Be(303);
        sent.Location.Should().StartWith("/partnerships/loch-and-ben");
        (await visitor.Get("/")).Text("main").Should().Contain("Loch & Ben");
        var typed = new Typed
        {
            ["cycle"] = "repeat",
            ["effective-day"] = "4",
            ["effective-month"] = "2",
            ["effective-year"] = "2020",
            ["source"] = "Letter",
        };
        var refused = await visitor.Submit(await visitor.Get("/partnerships/loch-and-ben/open"), typed);
        (refused.Status, refused.Page.QuerySelector("#cycle-repeat")!.HasAttribute("checked")).Should().Be((422, true));
        refused.Text("#cycle-problem").Should().Contain("baseline first");
        typed["cycle"] = "baseline";
        var opened = await visitor.Submit(refused, typed);
        opened.Location.Should().StartWith("/partnerships/loch-and-ben?cycle=baseline");
        (await visitor.Get(opened.Location!)).Text("#profile-title").Should().StartWith("Baseline self-evaluation");
    }

    [Fact]
    public async Task A_name_is_registered_once()
    {
        var visitor = await site.Visitor();
        await visitor.Submit(await visitor.Get("/partnerships/register"), Fields("Twice"));
        var again = await visitor.Submit(await visitor.Get("/partnerships/register"), Fields("Twice"));
        again.Status.Should().BeOneOf(409, 422);
        again.Text("#name-problem").Should().Contain("registered");
    }

    [Theory]
    [InlineData("")]
    [InlineData("National")]
    [InlineData("Register")]
    [InlineData("???")]
    public async Task A_name_that_cannot_be_used_is_refused(string name)
    {
        var visitor = await site.Visitor();
        var sent = await visitor.Submit(await visitor.Get("/partnerships/register"), Fields(name));
        sent.Status.Should().Be(422);
        sent.Text("#name-problem").Should().NotBeEmpty();
    }
}
