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
    public async Task A_plan_of_a_thousand_open_actions_is_reported_in_one_form()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await WithActions(slug, 1_000);
        (await Source(visitor, Url(slug))).Should().Contain("1000 of 1000 open actions").And.Contain("narrative-1001");
        // The tests' parser is slow on so large a form, and all that it takes from it is the same in a small one.
        var typed = Dated(Hidden(await visitor.Get(Url(slug) + "?lead=Clerk%207")));
        foreach (var number in Enumerable.Range(2, 1_000))
        {
            (typed[$"status-{number}"], typed[$"narrative-{number}"]) = ("on-track", $"Step {number} was taken.");
            (typed[$"evidence-{number}"], typed[$"percent-{number}"]) = ("", "");
        }
        (await visitor.Post(Url(slug), typed)).Status.Should().Be(303);
        (await site.Action(slug, 1_001))!.Document.Latest!.Narrative.Should().Be("Step 1001 was taken.");
    }

    [Fact]
    public async Task A_plan_of_more_actions_than_a_form_holds_says_so_and_is_narrowed_by_lead_or_feature()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await WithActions(slug, 1_501);
        (await Source(visitor, Url(slug))).Should().Contain("1500 of 1501 open actions. One form holds 1500");
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
    }

    private static async Task<string> Source(Visitor visitor, string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url, UriKind.Relative));
        using var response = await visitor.Send(request);
        return await response.Content.ReadAsStringAsync();
    }

    private static Typed Hidden(Answered form)
    {
        var fields = new Typed();
        foreach (var field in form.Page.QuerySelectorAll("main form[method=post] input[type=hidden]"))
            fields[field.GetAttribute("name")!] = field.GetAttribute("value")!;
        return fields;
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
