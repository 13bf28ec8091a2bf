using GovernanceLedger.Frameworks;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>An officer with the papers of one meeting, who types each thing once.</summary>
public sealed class BoardMeetingTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Held = "2019-05-16-integration-joint-board";
    private const string Decision = "meeting/" + Held + "#3";

    [Fact]
    public async Task From_a_decision_the_direction_the_approval_and_the_actions_follow_without_typing_its_day_or_source_again()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        await Completed(slug);
        await Decided(slug, visitor, "both");
        var steps = Steps(await visitor.Get(Meeting(slug)));
        var drafted = await Take(visitor, steps["Draft a direction"], Rest);
        var direction = drafted.Split('?')[0];
        await Take(visitor, $"{direction}/approve", []);
        var issued = await Take(visitor, $"{direction}/issue", On("20", "5", "effective", On("1", "6", "from")));
        await LeadsBack(visitor, issued);
        await LeadsBack(visitor, await Take(visitor, steps["Approve the baseline"], []));
        var planned = new Typed { ["proposal"] = "1.1", ["timescale"] = "6 months" };
        await LeadsBack(visitor, await Take(visitor, steps["Agree an action"], planned));
        var approve = await visitor.Get(Steps(await visitor.Get(Meeting(slug)))["Approve the action plan"]);
        var refused = await visitor.Submit(approve, new() { ["body"] = "Audit committee" });
        refused.Text("#body-problem").Should().Contain("taken by the Integration joint board");
        refused.Field("body").Should().Be("Audit committee");
        await LeadsBack(visitor, (await visitor.Submit(approve, [])).Location!);
        var action = (await site.Action(slug, 1))!.Document;
        action.Planned.Text.Should().Be("Direct both partners to open in the evenings.");
        var thread = await visitor.Get($"/partnerships/{slug}/thread?of={Uri.EscapeDataString(Decision)}");
        thread.Page.QuerySelectorAll(".timeline__entry").Should().HaveCount(9);
        (await visitor.Get($"/partnerships/{slug}/meetings")).Text("main").Should().Contain("No report waits");
    }

    [Fact]
    public async Task A_report_that_asks_for_both_says_who_is_still_without_and_what_is_only_drafted()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        await Decided(slug, visitor, "both");
        var draft = Steps(await visitor.Get(Meeting(slug)))["Draft a direction"];
        (await visitor.Get(draft)).Field("recipients-1").Should().NotBeNull();
        var url = (await Take(visitor, draft, With(Rest, "recipients-1", ""))).Split('?')[0];
        foreach (var page in new[] { $"/partnerships/{slug}/meetings", Meeting(slug) })
            (await visitor.Get(page)).Text("main").Should().Contain("Drafted as 2019-001, not issued");
        Steps(await visitor.Get(Meeting(slug))).Keys.Should().Contain("Approve direction 2019-001");
        await Take(visitor, $"{url}/approve", []);
        Steps(await visitor.Get(Meeting(slug))).Keys.Should().Contain("Issue direction 2019-001");
        await Take(visitor, $"{url}/issue", On("20", "5", "effective", On("1", "6", "from")));
        foreach (var page in new[] { $"/partnerships/{slug}/meetings", Meeting(slug) })
            (await visitor.Get(page)).Text("main").Should().Contain("issued as 2019-001, but not to the Health Board");
        var csv = await visitor.Get($"/partnerships/{slug}/meetings.csv");
        (await csv.Response.Content.ReadAsStringAsync()).Should().Contain("8 (").And.Contain("not to the Health Board");
    }

    [Fact]
    public async Task A_form_offers_the_decisions_that_approve_newest_first_and_says_how_many_it_leaves_out()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var report = new TabledReport("8", "Many things", "Clerk", "To decide.", [], [], null, null, null);
        foreach (var (day, count) in new[] { (16, 45), (17, 45), (18, 45), (19, 45), (20, 45) })
            await Meet(
                slug,
                day,
                report with
                {
                    Recommendations = [.. Enumerable.Range(1, count).Select(n => $"Do {n}.")],
                }
            );
        var form = await visitor.Get($"/partnerships/{slug}/actions/agree");
        var groups = form.Page.QuerySelectorAll("#follows optgroup");
        var first = groups[0].QuerySelectorAll("option");
        first.Should().HaveCount(200);
        first[0]
            .TextContent.Should()
            .Contain("20 May 2019, item 8 (Many things), recommendation 44: Do 44. – approved");
        groups[1].TextContent.Should().Contain("Recommendation 45 of item 8 was noted");
        form.Text("#follows-hint").Should().Contain("20 older ones");
        var old = $"meeting/2019-05-16-integration-joint-board#3";
        var opened = await visitor.Get($"/partnerships/{slug}/actions/agree?follows={Uri.EscapeDataString(old)}");
        opened.Field("follows").Should().Be(old);
    }

    [Theory]
    [InlineData("actions/agree")]
    [InlineData("engagement/record")]
    [InlineData("baseline/proposals/1.1/change")]
    [InlineData("baseline/approve")]
    public async Task What_cannot_be_followed_comes_back_beside_the_choice(string form)
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var typed = new Typed { ["follows"] = "<b>nothing</b>" };
        var sent = await visitor.Submit(
            await visitor.Get($"/partnerships/{slug}/{form}"),
            With(typed, "source", "Minute")
        );
        sent.Status.Should().Be(422);
        sent.Text("#follows-problem").Should().Contain("cannot be read");
        sent.Field("follows").Should().Be("<b>nothing</b>");
    }

    private static Typed Rest =>
        new()
        {
            ["functions"] = "Care at home",
            ["money-not"] = "It costs nothing.",
            ["outcomes"] = "More people stay at home.",
            ["plan-not"] = "The plan is being written.",
            ["measures"] = "Days lost to delay",
            ["review-not"] = "It is reviewed with the plan.",
        };

    private static string Meeting(string slug) => $"/partnerships/{slug}/meetings/{Held}";

    private static Typed With(Typed typed, string name, string value)
    {
        typed[name] = value;
        return typed;
    }

    private static Typed On(string day, string month, string field, Typed? more = null) =>
        With(With(With(more ?? [], $"{field}-day", day), $"{field}-month", month), $"{field}-year", "2019");

    private static Dictionary<string, string> Steps(Answered page) =>
        page
            .Page.QuerySelectorAll(".follow-ups a")
            .DistinctBy(a => a.TextContent, StringComparer.Ordinal)
            .ToDictionary(a => a.TextContent, a => a.GetAttribute("href")!, StringComparer.Ordinal);

    private static async Task LeadsBack(Visitor visitor, string arrival)
    {
        var link = (await visitor.Get(arrival)).Page.QuerySelector(".notice a");
        link!.TextContent.Should().Be("Back to the meeting of 16 May 2019");
        var address = link.GetAttribute("href")!.Split('#');
        (await visitor.Get(address[0])).Page.GetElementById(address[1]).Should().NotBeNull();
    }

    private static async Task<string> Take(Visitor visitor, string url, Typed typed)
    {
        var sent = await visitor.Submit(await visitor.Get(url), typed);
        sent.Status.Should().Be(303, url + ": " + string.Join(" ", sent.Errors));
        return sent.Location!;
    }

    private static async Task Decided(string slug, Visitor visitor, string direction)
    {
        var met = On("16", "5", "effective");
        (met["body"], met["body-of"], met["source"]) = ("Integration joint board", "board", "Minute of the board");
        await Take(visitor, $"/partnerships/{slug}/meetings/record", met);
        var report = new Typed
        {
            ["item"] = "8",
            ["title"] = "Care in the evenings",
            ["author"] = "Chief officer",
            ["purpose"] = "To agree it.",
            ["recommendations"] = "Direct both partners to open in the evenings.",
            ["direction"] = direction,
        };
        await Take(visitor, $"{Meeting(slug)}/report", report);
        await Take(visitor, $"{Meeting(slug)}/decisions?item=8", new() { ["decision-1"] = "approved" });
    }

    private async Task Completed(string slug)
    {
        var version = 2L;
        var open = Framework.Msg2019.Proposals.Where(p => p.Owner != ProposalOwner.National && p.Code != "1.1");
        foreach (var proposal in open)
            await site.Store.Execute(slug, LedgerFixture.Rate(proposal.Code), LedgerFixture.At(version++));
        var complete = new CompleteSelfEvaluation(LedgerFixture.Day, LedgerFixture.Minute);
        (await site.Store.Execute(slug, complete, LedgerFixture.At(version))).Should().BeOfType<Answer.Recorded>();
    }

    private async Task Meet(string slug, int day, TabledReport report)
    {
        var held = new DateOnly(2019, 5, day);
        var board = new Body("Integration joint board", BodyOf.Board);
        var count = report.Recommendations.Count;
        var decisions = Enumerable
            .Range(1, count)
            .Select(n => new Decision("8", n, n == count ? DecisionKind.Noted : DecisionKind.Approved));
        var met = new RecordMeeting(board, null, [], [report], [.. decisions], held, LedgerFixture.Minute);
        var stream = MeetingRules.Stream(board, held);
        (await site.Store.Ledger.Execute(MeetingRules.Kind, slug, stream, met, LedgerFixture.At(0)))
            .Should()
            .BeOfType<Answer.Recorded>();
    }
}
