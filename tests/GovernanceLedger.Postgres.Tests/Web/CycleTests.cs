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
        var form = await visitor.Get(Url(slug));
        form.Page.QuerySelectorAll(".cycle-row").Should().HaveCount(1_000);
        var typed = Dated([]);
        foreach (var number in Enumerable.Range(1, 1_000))
            (typed[$"status-{number}"], typed[$"narrative-{number}"]) = ("on-track", $"Step {number} was taken.");
        (await visitor.Submit(form, typed)).Status.Should().Be(303);
        (await site.Action(slug, 1_000))!.Document.Latest!.Narrative.Should().Be("Step 1000 was taken.");
    }

    [Fact]
    public async Task A_plan_of_more_actions_than_a_form_holds_says_so_and_is_narrowed_by_lead_or_feature()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await WithActions(slug, 1_501);
        var all = await visitor.Get(Url(slug));
        all.Page.QuerySelectorAll(".cycle-row").Should().HaveCount(1_500);
        all.Text(".toolbar").Should().Contain("1500 of 1501 open actions").And.Contain("One form holds 1500");
        (await visitor.Submit(all, Dated(new() { ["status-1"] = "on-track", ["narrative-1"] = "Done." })))
            .Status.Should()
            .Be(303);
        var some = await visitor.Get(Url(slug) + "?lead=Clerk%207&feature=1");
        some.Page.QuerySelectorAll(".cycle-row").Should().ContainSingle();
        var sent = await visitor.Submit(some, Dated(new() { ["narrative-7"] = "Half of it." }));
        sent.Status.Should().Be(422);
        sent.Text("#status-7-problem").Should().Contain("Action 7");
        sent.Page.QuerySelectorAll(".cycle-row").Should().ContainSingle("the part that was asked for comes back");
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
