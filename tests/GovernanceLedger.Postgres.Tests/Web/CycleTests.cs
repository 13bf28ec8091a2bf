using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class CycleTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_cycle_of_a_committee_is_entered_in_one_form_and_rows_left_alone_are_not_reported()
    {
        var (slug, visitor) = (await site.WithPlan(await site.Registered()), await site.Visitor());
        var form = await visitor.Get(Url(slug));
        form.Page.QuerySelectorAll(".cycle-row").Should().HaveCount(3);
        var sent = await visitor.Submit(
            form,
            Dated(
                new()
                {
                    ["status-1"] = "at-risk",
                    ["narrative-1"] = "One was held.",
                    ["status-2"] = "complete",
                    ["narrative-2"] = "The board adopted it.",
                    ["evidence-2"] = "The policy.",
                }
            )
        );
        sent.Status.Should().Be(303);
        (await visitor.Get(sent.Location!)).Text(".notice").Should().Contain("Progress on 2 actions was recorded.");
        (await site.Action(slug, 1))!.Document.Latest!.Status.Should().Be(ProgressStatus.AtRisk);
        (await site.Action(slug, 2))!.Document.Standing.Should().Be(ActionStanding.Completed);
        (await site.Action(slug, 4))!.Document.Reports.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_in_a_row_stands_beside_it_and_nothing_is_recorded()
    {
        var (slug, visitor) = (await site.WithPlan(await site.Registered()), await site.Visitor());
        var sent = await visitor.Submit(
            await visitor.Get(Url(slug)),
            Dated(
                new()
                {
                    ["status-1"] = "on-track",
                    ["narrative-1"] = "One was held.",
                    ["percent-1"] = "101",
                    ["status-2"] = "complete",
                    ["narrative-2"] = "The board adopted it.",
                    ["narrative-4"] = "They met.",
                }
            )
        );
        sent.Status.Should().Be(422);
        sent.Text("#percent-1-problem").Should().Contain("Action 1").And.Contain("100");
        sent.Text("#evidence-2-problem").Should().Contain("Action 2");
        sent.Text("#status-4-problem").Should().Contain("Action 4");
        sent.Text("#narrative-1").Should().Be("One was held.");
        (await site.Action(slug, 1))!.Document.Reports.Should().BeEmpty();
    }

    [Fact]
    public async Task An_empty_cycle_is_refused()
    {
        var (slug, visitor) = (await site.WithPlan(await site.Registered()), await site.Visitor());
        var sent = await visitor.Submit(await visitor.Get(Url(slug)), Dated([]));
        sent.Status.Should().Be(422);
        sent.Errors.Single().Should().Contain("Report at least one");
    }

    [Fact]
    public async Task A_large_plan_is_reported_part_by_part_and_the_day_and_source_are_typed_once()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await WithActions(slug, 120);
        var first = await visitor.Get(Url(slug));
        first.Page.QuerySelectorAll(".cycle-row").Should().HaveCount(50);
        first.Text(".toolbar").Should().Contain("1 to 50 of 120 open actions");
        var sent = await GoOn(
            visitor,
            first,
            Dated(
                new()
                {
                    ["status-2"] = "complete",
                    ["narrative-2"] = "It was taken.",
                    ["evidence-2"] = "The minute.",
                    ["status-51"] = "on-track",
                    ["narrative-51"] = "Half of it.",
                }
            )
        );
        sent.Status.Should().Be(303);
        // What was completed is no longer among the open ones, and none is passed over.
        var second = await visitor.Get(sent.Location!);
        second.Text(".notice").Should().Contain("Progress on 2 actions was recorded.");
        second.Text(".toolbar").Should().Contain("50 to 99 of 119 open actions");
        second
            .Page.QuerySelectorAll(".cycle-row h2")
            .Select(h => h.TextContent.Trim())
            .First()
            .Should()
            .Be("Action 52");
        (second.Field("source"), second.Field("effective-day"), second.Field("effective-year"))
            .Should()
            .Be(("Performance and Audit Committee, 26 February 2021, item 4", "26", "2021"));
        var third = await visitor.Get(second.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        third.Page.QuerySelectorAll(".cycle-row").Should().HaveCount(20);
        third.Page.QuerySelector("a[rel=next]").Should().BeNull();
        (await site.Action(slug, 51))!.Document.Latest!.Narrative.Should().Be("Half of it.");
    }

    [Fact]
    public async Task A_part_that_comes_back_keeps_what_was_typed_also_of_what_left_it_since()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await WithActions(slug, 60);
        var some = await visitor.Get(Url(slug) + "?lead=Clerk%207&feature=1");
        some.Page.QuerySelectorAll(".cycle-row").Should().ContainSingle();
        var sent = await visitor.Submit(
            some,
            Dated(new() { ["narrative-8"] = "Half of it.", ["narrative-9"] = "It has left the filter since." })
        );
        sent.Status.Should().Be(422);
        sent.Text("#status-8-problem").Should().Contain("Action 8");
        sent.Text("#narrative-9").Should().Contain("left the filter");
        sent.Page.QuerySelectorAll(".cycle-row").Should().HaveCount(2);
        var last = await visitor.Get(Url(slug) + "?from=52");
        var back = await GoOn(visitor, last, Dated(new() { ["narrative-60"] = "Begun." }));
        back.Status.Should().Be(422);
        back.Text("#narrative-60").Should().Be("Begun.");
        back.Page.QuerySelectorAll(".cycle-row").Should().HaveCount(10);
    }

    [Fact]
    public async Task A_large_plan_is_shown_a_page_at_a_time_and_taken_away_whole()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await WithActions(slug, 120);
        var url = $"/partnerships/{slug}/actions";
        var first = await visitor.Get(url + "?feature=1");
        Rows(first).Should().HaveCount(100);
        first.Text(".toolbar").Should().Contain("1 to 100 of 120 actions");
        first.Page.QuerySelector("nav[aria-label=Pages] [aria-current=page]")!.TextContent.Should().Be("1");
        var next = first.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        next.Should().Contain("feature=1");
        var second = await visitor.Get(next);
        Rows(second).Should().HaveCount(20).And.NotIntersectWith(Rows(first));
        second.Page.QuerySelector("a[rel=next]").Should().BeNull();
        (await visitor.Get(url + "?page=3")).Text("main").Should().Contain("does not go on so far");
        var csv = await visitor.Get(url + ".csv?page=2");
        (await csv.Response.Content.ReadAsStringAsync()).Split("\r\n").Should().HaveCount(122);
    }

    private static List<string> Rows(Answered plan) =>
        [.. plan.Page.QuerySelectorAll(".plan-table tbody th a").Select(a => a.GetAttribute("href")!)];

    // As the first button of the form sends it: where there is one part only, as the form itself does.
    private static Task<Answered> GoOn(Visitor visitor, Answered form, Typed typed)
    {
        foreach (var field in form.Page.QuerySelectorAll("main form[method=post] input[type=hidden]"))
            typed[field.GetAttribute("name")!] = field.GetAttribute("value")!;
        var button = form.Page.QuerySelector("main form[method=post] button[type=submit]")!;
        return visitor.Post(button.GetAttribute("formaction") ?? form.Form.GetAttribute("action")!, typed);
    }

    private async Task WithActions(string slug, int count)
    {
        var actions = Enumerable
            .Range(1, count)
            .Select(n => new ImportedAction(
                ActionPlans.Days with
                {
                    Label = null,
                    Text = $"Take step {n}.",
                    Leads = [new(null, $"Clerk {n}")],
                    CrossReferences = [],
                },
                null,
                ActionPlans.Committee
            ));
        var plan = new ImportActionPlan(
            "plan.docx",
            new string('a', 64),
            [.. actions],
            ActionPlans.AgreedOn,
            ActionPlans.Committee
        );
        var answer = await site.Store.Ledger.Execute(
            ActionPlanRules.Kind,
            slug,
            ActionPlanRules.Stream,
            plan,
            LedgerFixture.At(0)
        );
        answer.Should().BeOfType<Answer.Recorded>();
    }

    private static string Url(string slug) => $"/partnerships/{slug}/actions/cycle";

    private static Typed Dated(Typed more)
    {
        more["effective-day"] = "26";
        more["effective-month"] = "2";
        more["effective-year"] = "2021";
        more["source"] = "Performance and Audit Committee, 26 February 2021, item 4";
        return more;
    }
}
