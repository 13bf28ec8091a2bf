using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class ActionFormTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static Typed Dated(Typed? more = null, string prefix = "effective")
    {
        var fields = new Typed()
        {
            [$"{prefix}-day"] = "26",
            [$"{prefix}-month"] = "2",
            [$"{prefix}-year"] = "2021",
            ["source"] = "Performance and Audit Committee, 26 February 2021, item 4",
        };
        foreach (var (name, value) in more ?? [])
            fields[name] = value;
        return fields;
    }

    private static string Url(string slug, string form) => $"/partnerships/{slug}/actions/{form}";

    [Fact]
    public async Task An_action_is_agreed_its_timescale_understood_and_the_name_of_its_lead_kept_out_of_the_event()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var sent = await visitor.Submit(
            await visitor.Get(Url(slug, "agree")),
            Dated(
                new()
                {
                    ["label"] = "1(i)(a)",
                    ["text"] = "Hold joint development days.",
                    ["proposal"] = "1.1",
                    ["leads"] = "Chief officer; The one who leads\r\nThird sector interface",
                    ["timescale"] = "6 months",
                }
            )
        );
        sent.Status.Should().Be(303);
        var action = (await site.Action(slug, 1))!.Document;
        action.DueOn.Should().Be(new DateOnly(2021, 8, 26));
        action.Planned.Leads.Select(l => l.Office).Should().Equal("Chief officer", "Third sector interface");
        action.Planned.Leads[0].Person.Should().StartWith("person-");
        (await site.Store.Ask<long>("select count(*) from public.mt_events where data::text like '%who leads%'"))
            .Should()
            .Be(0);
        (await visitor.Get(sent.Location!)).Text(".plan-table").Should().Contain("The one who leads, Chief officer");
    }

    [Fact]
    public async Task An_action_whose_timescale_says_complete_is_asked_for_its_evidence_and_recorded_as_completed()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var asked = await visitor.Submit(
            await visitor.Get(Url(slug, "agree")),
            Dated(
                new()
                {
                    ["text"] = "Agree a policy on reserves.",
                    ["proposal"] = "2.4",
                    ["timescale"] = "Complete.",
                }
            )
        );
        asked.Status.Should().Be(422);
        asked.Text("#evidence-problem").Should().Contain("timescale says that the action is done");
        asked.Field("timescale").Should().Be("Complete.");
        (await site.Action(slug, 1)).Should().BeNull();
        var sent = await visitor.Submit(asked, new() { ["evidence"] = "The policy of March 2019." });
        sent.Status.Should().Be(303);
        var action = (await site.Action(slug, 1))!.Document;
        action.Standing.Should().Be(ActionStanding.Completed);
        action.Closed!.Because.Should().Be("The policy of March 2019.");
        action.Closed.EffectiveOn.Should().Be(new DateOnly(2021, 2, 26));
    }

    [Fact]
    public async Task A_cross_reference_as_written_leads_to_the_one_action_that_it_names()
    {
        var (slug, visitor) = (await site.WithPlan(await site.Registered()), await site.Visitor());
        (await visitor.Get(Url(slug, "1"))).Page.QuerySelectorAll(".refers a").Should().BeEmpty();
        var typed = Dated(
            new()
            {
                ["label"] = "3(v)(a)",
                ["text"] = "Agree who commissions hospital services.",
                ["proposal"] = "3.5",
                ["timescale"] = "6 months",
            }
        );
        (await visitor.Submit(await visitor.Get(Url(slug, "agree")), typed)).Status.Should().Be(303);
        var link = (await visitor.Get(Url(slug, "1"))).Page.QuerySelector(".refers a")!;
        link.TextContent.Should().Be("Ref: 3(v)a");
        (await visitor.Get(link.GetAttribute("href")!)).Text("h1").Should().Contain("3(v)(a)");
    }

    [Fact]
    public async Task What_is_older_than_the_form_offers_is_followed_from_its_own_page()
    {
        var (slug, visitor) = (await site.WithPlan(await site.Registered()), await site.Visitor());
        (await visitor.Get(Url(slug, "agree"))).Text("#follows-hint").Should().NotContain("newest");
        var many = new AgreeActions(
            [.. Enumerable.Repeat(ActionPlans.Days, 100)],
            new(2020, 3, 1),
            ActionPlans.Committee
        );
        await site.Store.Ledger.Execute(
            ActionPlanRules.Kind,
            slug,
            ActionPlanRules.Stream,
            many,
            LedgerFixture.At(ActionPlans.Past.Count())
        );
        var form = await visitor.Get(Url(slug, "agree"));
        form.Text("#follows-hint").Should().Contain("the newest 100 events");
        form.Page.QuerySelectorAll("#follows option[value='action-plan#1']").Should().BeEmpty();
        var thing = await visitor.Get($"/partnerships/{slug}/history/2");
        var link = thing
            .Page.QuerySelectorAll(".section-links a")
            .Single(a => a.TextContent.StartsWith("Agree", StringComparison.Ordinal));
        (await visitor.Get(link.GetAttribute("href")!)).Field("follows").Should().Be("action-plan#1");
    }

    [Fact]
    public async Task A_form_that_is_refused_keeps_what_was_typed_and_says_what_is_wrong_beside_the_field()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var sent = await visitor.Submit(
            await visitor.Get(Url(slug, "agree")),
            Dated(new() { ["text"] = "<b>Meet</b>", ["timescale"] = "By end of March 2020" })
        );
        sent.Status.Should().Be(422);
        sent.Text("#origin-problem").Should().Contain("serves no proposal");
        sent.Text("#text").Should().Be("<b>Meet</b>");
        (await site.Action(slug, 1)).Should().BeNull();
    }

    [Theory]
    [InlineData("a\u0007b")]
    [InlineData("a\u202Eb")]
    [InlineData("long")]
    [InlineData(" ")]
    public async Task Hostile_texts_come_back_beside_their_field(string text)
    {
        var (slug, visitor) = (await site.WithPlan(await site.Registered()), await site.Visitor());
        var typed = text == "long" ? new string('x', 100_000) : text;
        var sent = await visitor.Submit(
            await visitor.Get(Url(slug, "1/progress")),
            Dated(new() { ["status"] = "on-track", ["narrative"] = typed })
        );
        sent.Status.Should().Be(422);
        sent.Text("#narrative-problem").Should().NotBeEmpty();
    }

    [Fact]
    public async Task Each_step_of_an_action_is_recorded_by_its_form()
    {
        var (slug, visitor) = (await site.WithPlan(await site.Registered()), await site.Visitor());
        foreach (
            var (form, more) in new (string, Typed)[]
            {
                (
                    "1/progress",
                    new()
                    {
                        ["status"] = "at-risk",
                        ["narrative"] = "One was held.",
                        ["percent"] = "25 %",
                    }
                ),
                ("1/leads", new() { ["leads"] = "Clerk", ["reason"] = "The office was renamed." }),
                ("1/reword", new() { ["text"] = "Hold them each quarter.", ["reason"] = "A figure was asked for." }),
                ("1/refer", new() { ["other"] = "2", ["reason"] = "The same budget." }),
                ("1/merge", new() { ["into"] = "4", ["reason"] = "Both ask for the same." }),
                ("1/reopen", new() { ["reason"] = "They differ after all." }),
                ("1/withdraw", new() { ["reason"] = "No longer needed." }),
                ("2/complete", new() { ["evidence"] = "The policy." }),
                ("approve", new() { ["body"] = "Integration Joint Board" }),
            }
        )
            (await visitor.Submit(await visitor.Get(Url(slug, form)), Dated(more))).Status.Should().Be(303, form);
        var first = (await site.Action(slug, 1))!.Document;
        first.Standing.Should().Be(ActionStanding.Withdrawn);
        first.Reports.Should().ContainSingle().Which.Percent.Should().Be(25);
        (await site.Action(slug, 2))!.Document.Standing.Should().Be(ActionStanding.Completed);
        (await visitor.Get(Url(slug, "")))
            .Text(".approved")
            .Should()
            .Contain("Integration Joint Board approved the action plan");
    }

    [Fact]
    public async Task The_due_day_is_moved_with_who_agreed_and_why()
    {
        var (slug, visitor) = (await site.WithPlan(await site.Registered()), await site.Visitor());
        var typed = Dated(new() { ["agreed-by"] = "The board", ["reason"] = "The venue was closed." });
        foreach (var (name, value) in Dated(prefix: "due"))
            typed[name] = value;
        typed["due-year"] = "2022";
        var sent = await visitor.Submit(await visitor.Get(Url(slug, "1/due")), typed);
        sent.Status.Should().Be(303);
        (await site.Action(slug, 1))!.Document.DueOn.Should().Be(new DateOnly(2022, 2, 26));
        (await visitor.Get(sent.Location!))
            .Text(".notice")
            .Should()
            .Contain("from 30 September 2020 to 26 February 2022");
    }

    [Fact]
    public async Task Somebody_who_was_quicker_is_shown_and_what_was_typed_stays()
    {
        var (slug, visitor) = (await site.WithPlan(await site.Registered()), await site.Visitor());
        var form = await visitor.Get(Url(slug, "1/progress"));
        await visitor.Submit(await visitor.Get(Url(slug, "2/complete")), Dated(new() { ["evidence"] = "The policy." }));
        var sent = await visitor.Submit(
            form,
            Dated(new() { ["status"] = "on-track", ["narrative"] = "One was held." })
        );
        sent.Status.Should().Be(409);
        sent.Text(".since").Should().Contain("Action 2 was completed");
        sent.Text("#narrative").Should().Be("One was held.");
        (await visitor.Submit(sent, [])).Status.Should().Be(303);
    }

    [Fact]
    public async Task Leads_that_stay_keep_their_references_when_others_are_added()
    {
        var (slug, visitor) = (await site.WithPlan(await site.Registered()), await site.Visitor());
        await visitor.Submit(
            await visitor.Get(Url(slug, "1/leads")),
            Dated(new() { ["leads"] = "Clerk; The one who leads", ["reason"] = "Named." })
        );
        var before = (await site.Action(slug, 1))!.Document.Planned.Leads.Single();
        var form = await visitor.Get(Url(slug, "1/leads"));
        form.Text("#leads").Should().Be("Clerk; The one who leads");
        await visitor.Submit(
            form,
            Dated(new() { ["leads"] = "Clerk; The one who leads\nChief officer", ["reason"] = "Joined." })
        );
        (await site.Action(slug, 1))!.Document.Planned.Leads.Should().Equal(before, new Lead(null, "Chief officer"));
    }
}
