using GovernanceLedger.Meetings;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class MeetingTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Held = "2019-05-16-integration-joint-board";

    private static Typed Met =>
        new()
        {
            ["body"] = "Integration joint board",
            ["body-of"] = "board",
            ["effective-day"] = "16",
            ["effective-month"] = "5",
            ["effective-year"] = "2019",
            ["source"] = "Minute of the board",
        };

    private static Typed Report =>
        new()
        {
            ["item"] = "13b",
            ["title"] = "Self-evaluation",
            ["author"] = "Chief officer",
            ["purpose"] = "To agree the self-evaluation.",
            ["recommendations"] = "Approve the self-evaluation.\n\nRemit the actions.",
            ["direction"] = "health-board",
            ["implication-financial"] = "Officers' time.",
            ["implication-legal"] = "None.",
        };

    private static Typed Decided =>
        new()
        {
            ["decision-1"] = "approved",
            ["decision-2"] = "remitted",
            ["detail-2"] = "Audit committee",
            ["remit-of-2"] = "council",
            ["vote"] = "7, 1, 0",
        };

    [Fact]
    public async Task A_meeting_its_report_and_its_decisions_are_recorded_and_shown()
    {
        var (slug, visitor) = await Recorded();
        var page = await visitor.Get($"/partnerships/{slug}/meetings/{Held}");
        page.Text(".report").Should().Contain("13b").And.Contain("Approved").And.Contain("to Audit committee");
        page.Text(".report").Should().Contain("7 for, 1 against, 0 abstained").And.Contain("To the Health Board");
        page.Text(".report dl").Should().Contain("Officers' time.").And.Contain("None");
        var list = await visitor.Get($"/partnerships/{slug}/meetings");
        list.Text("main").Should().Contain("2 of 2 recommendations").And.Contain("item 13b");
    }

    [Fact]
    public async Task The_place_of_a_meeting_is_added_once_where_it_has_none()
    {
        var (slug, visitor) = await Recorded();
        var url = $"/partnerships/{slug}/meetings/{Held}";
        (await visitor.Get(url)).Text("nav.actions").Should().Contain("Record the place");
        var refused = await visitor.Submit(await visitor.Get($"{url}/place"), new() { ["place"] = "a\u202Eb" });
        refused.Status.Should().Be(422);
        refused.Text("#place-problem").Should().Contain("hidden character");
        var sent = await visitor.Submit(refused, new() { ["place"] = "Town house, Kinarvie" });
        sent.Status.Should().Be(303);
        var page = await visitor.Get(url);
        page.Text(".metadata-line").Should().Contain("Town house, Kinarvie");
        page.Text("nav.actions").Should().NotContain("Record the place");
        page.Text(".timeline").Should().Contain("The meeting was held at Town house, Kinarvie.");
        var again = await visitor.Submit(await visitor.Get($"{url}/place"), new() { ["place"] = "Elsewhere" });
        again.Text("#place-problem").Should().Contain("Town house, Kinarvie");
    }

    [Fact]
    public async Task A_body_that_met_that_day_is_not_recorded_twice()
    {
        var (slug, visitor) = await Recorded();
        var again = await visitor.Submit(await visitor.Get($"/partnerships/{slug}/meetings/record"), Met);
        again.Status.Should().Be(409);
        again.Errors.Should().ContainSingle();
        again.Field("body").Should().Be("Integration joint board");
    }

    [Fact]
    public async Task What_is_missing_in_a_decision_is_said_beside_it_and_what_was_typed_is_kept()
    {
        var (slug, visitor) = await Tabled();
        var form = await visitor.Get($"/partnerships/{slug}/meetings/{Held}/decisions?item=13b");
        var sent = await visitor.Submit(
            form,
            new()
            {
                ["decision-1"] = "deferred",
                ["decision-2"] = "remitted",
                ["vote"] = "seven to one",
                ["dissent"] = "One member dissented.",
            }
        );
        sent.Status.Should().Be(422);
        sent.Errors.Should().HaveCount(4);
        sent.Field("vote").Should().Be("seven to one");
        sent.Field("dissent").Should().Be("One member dissented.");
    }

    [Fact]
    public async Task A_report_waits_for_a_direction_until_a_reason_is_recorded()
    {
        var (slug, visitor) = await Recorded();
        var form = await visitor.Get($"/partnerships/{slug}/meetings/{Held}/no-direction?item=13b");
        var sent = await visitor.Submit(
            form,
            new()
            {
                ["reason"] = "It is done already.",
                ["effective-day"] = "20",
                ["effective-month"] = "6",
                ["effective-year"] = "2019",
            }
        );
        sent.Status.Should().Be(303);
        (await visitor.Get($"/partnerships/{slug}/meetings")).Text("main").Should().Contain("No report waits");
    }

    [Fact]
    public async Task Minutes_are_approved_by_a_later_meeting_of_the_list()
    {
        var (slug, visitor) = await Recorded();
        var minutes = $"/partnerships/{slug}/meetings/{Held}/minutes";
        (await visitor.Submit(await visitor.Get(minutes), new() { ["later"] = "" })).Status.Should().Be(422);
        await visitor.Submit(
            await visitor.Get($"/partnerships/{slug}/meetings/record"),
            With(Met, ("effective-month", "6"))
        );
        var sent = await visitor.Submit(
            await visitor.Get(minutes),
            new() { ["later"] = "2019-06-16-integration-joint-board" }
        );
        sent.Status.Should().Be(303);
        (await visitor.Get(sent.Location!)).Text(".ds_page-header").Should().Contain("approved on 16 June 2019");
    }

    [Fact]
    public async Task What_follows_from_a_decision_names_it_and_the_thread_shows_both()
    {
        var slug = await site.Rated();
        var visitor = await site.Visitor();
        await Recorded(slug, visitor);
        var decision = $"meeting/{Held}#3";
        var form = await visitor.Get(
            $"/partnerships/{slug}/baseline/proposals/1.1/change?follows={Uri.EscapeDataString(decision)}"
        );
        form.Field("follows").Should().Be(decision);
        form.Field("source").Should().Be("Integration joint board, 16 May 2019, item 13b");
        form.Field("effective-month").Should().Be("5");
        var sent = await visitor.Submit(form, new() { ["level"] = "established", ["reason"] = "The board agreed." });
        sent.Status.Should().Be(303);
        var thread = await visitor.Get($"/partnerships/{slug}/thread?of={Uri.EscapeDataString(decision)}");
        thread.Page.QuerySelectorAll(".timeline__entry").Should().HaveCount(4);
        thread.Text(".timeline").Should().Contain("changed to established").And.Contain("Recommendation 1");
    }

    [Theory]
    [InlineData("meetings/2019-05-17-nobody", 404)]
    [InlineData("meetings/" + Held + "/decisions", 404)]
    [InlineData("meetings/" + Held + "/decisions?item=99", 404)]
    [InlineData("meetings/" + Held + "/nothing", 404)]
    [InlineData("thread", 400)]
    [InlineData("thread?of=meeting", 400)]
    [InlineData("thread?of=meeting%231", 404)]
    public async Task What_is_not_there_is_said_to_be_not_there(string path, int status)
    {
        var (slug, visitor) = await Recorded();
        (await visitor.Get($"/partnerships/{slug}/{path}")).Status.Should().Be(status);
    }

    [Fact]
    public async Task The_list_is_filtered_and_exported()
    {
        var (slug, visitor) = await Recorded();
        (await visitor.Get($"/partnerships/{slug}/meetings?year=2018"))
            .Text("main")
            .Should()
            .Contain("No meeting is like");
        var csv = await visitor.Get($"/partnerships/{slug}/meetings.csv");
        (await csv.Response.Content.ReadAsStringAsync())
            .Should()
            .Contain("2019-05-16,Integration joint board,board,,0,1,2,2,13b (To the Health Board),")
            .And.MatchRegex($"(?m),meeting/{Held}#1; meeting/{Held}#2; .*#4\r$");
        var decisions = await visitor.Get($"/partnerships/{slug}/decisions.csv?year=2019");
        (await decisions.Response.Content.ReadAsStringAsync())
            .Trim()
            .Split("\r\n")
            .Skip(1)
            .Should()
            .HaveCount(2)
            .And.OnlyContain(l => l.StartsWith("2019-05-16,Integration joint board,board,13b,"))
            .And.OnlyContain(l => l.Contains($",meeting/{Held}#2,meeting/{Held}#"));
        var none = await visitor.Get($"/partnerships/{slug}/decisions.csv?year=2018");
        (await none.Response.Content.ReadAsStringAsync()).Trim().Split("\r\n").Should().ContainSingle();
    }

    [Fact]
    public async Task Two_officers_who_table_the_same_item_see_a_conflict_and_nothing_is_lost()
    {
        var (slug, visitor) = await Gathered();
        var url = $"/partnerships/{slug}/meetings/{Held}/report";
        var (first, second) = (await visitor.Get(url), await visitor.Get(url));
        (await visitor.Submit(first, Report)).Status.Should().Be(303);
        var late = await visitor.Submit(second, With(Report, ("item", "14")));
        late.Status.Should().Be(409);
        late.Field("item").Should().Be("14");
        (await visitor.Submit(late, [])).Status.Should().Be(303);
    }

    private async Task<(string Slug, Visitor Visitor)> Recorded()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await Recorded(slug, visitor);
        return (slug, visitor);
    }

    private static async Task Recorded(string slug, Visitor visitor)
    {
        await Table(slug, visitor);
        var form = await visitor.Get($"/partnerships/{slug}/meetings/{Held}/decisions?item=13b");
        (await visitor.Submit(form, Decided)).Status.Should().Be(303);
    }

    private async Task<(string Slug, Visitor Visitor)> Tabled()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await Table(slug, visitor);
        return (slug, visitor);
    }

    private static async Task Table(string slug, Visitor visitor)
    {
        await Meet(slug, visitor);
        var form = await visitor.Get($"/partnerships/{slug}/meetings/{Held}/report");
        (await visitor.Submit(form, Report)).Status.Should().Be(303);
    }

    private async Task<(string Slug, Visitor Visitor)> Gathered()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await Meet(slug, visitor);
        return (slug, visitor);
    }

    private static async Task Meet(string slug, Visitor visitor)
    {
        var sent = await visitor.Submit(await visitor.Get($"/partnerships/{slug}/meetings/record"), Met);
        sent.Status.Should().Be(303);
        sent.Location.Should().StartWith($"/partnerships/{slug}/meetings/{Held}");
    }

    private static Typed With(Typed typed, params (string Name, string Value)[] more)
    {
        foreach (var (name, value) in more)
            typed[name] = value;
        return typed;
    }
}
