using System.Text.Json;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class RepeatTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>The pages of a repeat, with {repeated} for a partnership that has one.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/partnerships/{repeated}",
        "/partnerships/{repeated}/open",
        "/partnerships/{repeated}/repeat-2020/proposals/1.1",
        "/partnerships/{repeated}/repeat-2020/proposals/2.3/rate",
    ];

    [Fact]
    public async Task A_repeat_is_opened_from_its_baseline_which_the_form_proposes_with_the_day_due()
    {
        var (slug, visitor) = (await site.Approved(), await site.Visitor());
        var form = await visitor.Get($"/partnerships/{slug}/open");
        form.Text(".ds_inset-text").Should().Contain("10 May 2020").And.Contain("none is open").And.Contain("msg-2019");
        form.Page.QuerySelector("#cycle-repeat")!.HasAttribute("checked").Should().BeTrue();
        var typed = new Typed
        {
            ["effective-day"] = "9",
            ["effective-month"] = "5",
            ["effective-year"] = "2019",
            ["source"] = "Letter of the national group",
        };
        var early = await visitor.Submit(form, typed);
        (early.Status, early.Field("effective-day")).Should().Be((422, "9"));
        early
            .Text("#effective-problem")
            .Should()
            .Contain("9 May 2019 lies before 10 May 2019, when the baseline opened");
        (typed["effective-day"], typed["effective-year"]) = ("1", "2020");
        var sent = await visitor.Submit(early, typed);
        sent.Location.Should().StartWith($"/partnerships/{slug}?cycle=repeat-2020");
        var page = await visitor.Get(sent.Location!);
        page.Text(".rated").Should().Contain("0 of 22").And.Contain("from 1.1");
        page.Text(".attention").Should().Contain("repeat waits: 0 of 22 rated");
    }

    [Fact]
    public async Task Beside_each_proposal_stands_what_was_said_last_time_and_what_was_done_since_and_none_of_it_is_carried_over()
    {
        var (slug, visitor) = (await site.Repeated(), await site.Visitor());
        foreach (var url in new[] { "1.1", "2.3", "2.3/rate" })
        {
            var page = await visitor.Get($"/partnerships/{slug}/repeat-2020/proposals/{url}");
            page.Text("#last-time-title").Should().Be("Last time: Baseline as submitted");
            page.Page.QuerySelectorAll("#last-time a")
                .Select(a => a.GetAttribute("href"))
                .Should()
                .Contain($"/partnerships/{slug}/compare?from=baseline@submitted&to=repeat-2020#p{url[..3]}");
        }
        var first = await visitor.Get($"/partnerships/{slug}/repeat-2020/proposals/1.1");
        first.Text("#last-time").Should().Contain("Partly established").And.Contain("Hold joint development days.");
        var record = await site.Store.Views.Find<ProposalRecord>(slug, RepeatedSite.Stream, "proposal/1.1");
        record!.Document.Evidence.Should().BeEmpty();
        (await visitor.Get($"/partnerships/{slug}/baseline/proposals/1.1"))
            .Page.QuerySelector("#last-time")
            .Should()
            .BeNull();
        var national = await visitor.Get($"/partnerships/{slug}/repeat-2020/proposals/3.2");
        (national.Status, national.Page.QuerySelector("#last-time")).Should().Be((200, null));
        var interim = new OpenSelfEvaluation(Cycle.Interim, "msg-2019", new(2020, 2, 3), LedgerFixture.Minute);
        (await site.Store.Execute(slug, interim, LedgerFixture.At(0), "self-evaluation/interim-2020"))
            .Should()
            .BeOfType<Answer.Recorded>();
        var behind = await visitor.Get($"/partnerships/{slug}/repeat-2020/proposals/1.1");
        behind.Text("#last-time-title").Should().Be("Last time: Baseline as submitted");
        behind.Text("#last-time").Should().Contain("never submitted lies in between: Interim 2020");
    }

    [Fact]
    public async Task An_officer_goes_from_each_proposal_without_a_rating_to_the_next()
    {
        var (slug, visitor) = (await site.Repeated(), await site.Visitor());
        var start = await visitor.Get($"/partnerships/{slug}");
        start.Text(".rated").Should().Contain("2 of 22").And.Contain("from 1.3");
        var form = await visitor.Get($"/partnerships/{slug}/repeat-2020/proposals/6.3/rate");
        var refused = await visitor.Submit(form, []);
        (refused.Status, refused.Text("#last-time-title")).Should().Be((422, "Last time: Baseline as submitted"));
        var button = form.Page.QuerySelector("button[formaction]")!;
        button.TextContent.Should().Be("Record, and go on to 1.3");
        var fields = Visitor.Fields(form.Form);
        fields["level"] = "established";
        (fields["effective-day"], fields["effective-month"], fields["effective-year"]) = ("14", "5", "2020");
        fields["source"] = "Workshop";
        var sent = await visitor.Post(button.GetAttribute("formaction")!, fields);
        sent.Location.Should().StartWith($"/partnerships/{slug}/repeat-2020/proposals/1.3/rate");
        (await visitor.Get(sent.Location!)).Text("main").Should().Contain("3 of 22 local proposals rated");
    }

    [Fact]
    public async Task A_repeat_done_in_part_is_completed_once_the_rest_is_left_unrated_with_a_reason()
    {
        var (slug, visitor) = (await site.Repeated(), await site.Visitor());
        var page = await visitor.Get($"/partnerships/{slug}/repeat-2020/proposals/1.3");
        var form = await visitor.Get(
            page.Page.QuerySelector(".doors a[href$='/leave-unrated']")!.GetAttribute("href")!
        );
        form.Page.QuerySelector("button[formaction]")!.TextContent.Should().Be("Record, and go on to 2.1");
        var typed = new Typed
        {
            ["reason"] = "Put off by the pandemic.",
            ["effective-day"] = "14",
            ["effective-month"] = "5",
            ["effective-year"] = "2020",
            ["source"] = "Workshop",
        };
        var left = await visitor.Get((await visitor.Submit(form, typed)).Location!);
        left.Text(".notice").Should().Contain("left unrated");
        left.Text(".standing-rating").Should().Contain("Left unrated on purpose: Put off by the pandemic.");
        var refused = await visitor.Submit(await visitor.Get($"/partnerships/{slug}/repeat-2020/complete"), typed);
        refused.Status.Should().Be(422);
        refused
            .Text("#error-summary")
            .Should()
            .Contain("2.1, 2.2")
            .And.NotContain("1.3")
            .And.Contain("leave it unrated");
        (await visitor.Get($"/partnerships/{slug}")).Text(".rated").Should().Contain("2 of 22").And.Contain("from 2.1");
        var csv = await visitor.Get($"/partnerships/{slug}/repeat-2020/profile.csv");
        var lines = (await csv.Response.Content.ReadAsStringAsync()).Trim().Split("\r\n");
        lines.Should().HaveCount(26);
        lines
            .Should()
            .ContainSingle(l => l.StartsWith("1.1,"))
            .Which.Should()
            .Contain(",local,exemplary,4,2020-05-14,");
        lines
            .Should()
            .ContainSingle(l => l.StartsWith("1.3,"))
            .Which.Should()
            .Contain(",Put off by the pandemic.,")
            .And.EndWith(",self-evaluation/repeat-2020#4,self-evaluation/repeat-2020,4");
        lines.Should().ContainSingle(l => l.StartsWith("3.2,")).Which.Should().Contain(",national,,");
    }

    [Fact]
    public async Task The_list_of_partnerships_says_where_each_repeat_stands_and_an_interval_moves_its_day()
    {
        var (slug, visitor) = (await site.Approved(), await site.Visitor());
        (await visitor.Get("/?repeat=missing"))
            .Page.QuerySelector($"a[href='/partnerships/{slug}']")
            .Should()
            .NotBeNull();
        (await visitor.Get("/?repeat=received"))
            .Page.QuerySelector($"a[href='/partnerships/{slug}']")
            .Should()
            .BeNull();
        foreach (var address in (string[])["/", "/partnerships.csv", "/partnerships.json"])
        {
            var unknown = await visitor.Get(address + "?repeat=overdue");
            unknown.Status.Should().Be(400);
            unknown
                .Text("main")
                .Should()
                .Contain("\"overdue\" is no state of a repeat")
                .And.Contain("due-soon, missing");
        }
        var form = await visitor.Get($"/partnerships/{slug}/repeat-interval");
        form.Field("months").Should().Be("12");
        var typed = new Typed
        {
            ["months"] = "never",
            ["reason"] = "The national group put it off.",
            ["effective-day"] = "2",
            ["effective-month"] = "4",
            ["effective-year"] = "2020",
            ["source"] = "Letter",
        };
        var refused = await visitor.Submit(form, typed);
        (refused.Status, refused.Field("months")).Should().Be((422, "never"));
        refused.Text("#months-problem").Should().Contain("from 1 to 60");
        typed["months"] = "18";
        (await visitor.Submit(refused, typed)).Status.Should().Be(303);
        (await visitor.Get($"/partnerships/{slug}")).Text(".metadata-line").Should().Contain("10 November 2020");
        var csv = await visitor.Get("/partnerships.csv?repeat=missing");
        (await csv.Response.Content.ReadAsStringAsync()).Should().MatchRegex($"{slug},.*missing,2020-11-10,,");
        var json = await visitor.Get($"/api/v1/partnerships/{slug}/repeat");
        using var document = JsonDocument.Parse(await json.Response.Content.ReadAsStringAsync());
        document.RootElement.GetProperty("standing").GetProperty("dueOn").GetString().Should().Be("2020-11-10");
        document.RootElement.GetProperty("interval").GetProperty("months").GetInt32().Should().Be(18);
    }
}
