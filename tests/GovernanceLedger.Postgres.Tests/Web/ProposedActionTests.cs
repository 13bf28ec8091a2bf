using GovernanceLedger.ImprovementActions;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>What a return proposes is agreed from the decision that approved it, without being typed again.</summary>
public sealed class ProposedActionTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string First = "Hold joint <i>development</i> days.";
    private const string Second = "Ask each partner’s staff.";
    private const string Third = "Agree a policy on reserves.";

    [Fact]
    public async Task What_a_decision_approved_is_agreed_in_one_step_and_shown_as_agreed()
    {
        var (slug, visitor) = (await Proposed(), await site.Visitor());
        var form = await FromTheDecision(visitor, slug);
        form.Page.QuerySelectorAll(".cycle-row__text").Select(t => t.TextContent).Should().Equal(First, Second, Third);
        form.Field("source").Should().Be("Integration joint board, 10 May 2019, item 8");
        form.Field("follows").Should().Be(LedgerFixture.Decision.ToString());
        var sent = await visitor.Submit(form, Ticked());
        sent.Status.Should().Be(303);
        (await Agreed(slug, 1)).Should().Be((First, "1.1", "Chief officer", "6 months", new DateOnly(2019, 11, 10)));
        (await Agreed(slug, 2)).Should().Be((Third, "2.4", "", "By end of March 2020", new DateOnly(2020, 3, 31)));
        (await site.Action(slug, 1))!.Document.Source.Follows.Should().Equal(LedgerFixture.Decision);
        (await visitor.Get(sent.Location!)).Text(".plan-table").Should().Contain("The one who leads, Chief officer");

        (await visitor.Submit(form, Ticked())).Status.Should().Be(303, "the same form sent again adds nothing");
        (await site.Action(slug, 3)).Should().BeNull();

        var again = await FromTheDecision(visitor, slug);
        again.Text("#proposed-3").Should().Contain("Agreed as action 1");
        again.Page.QuerySelectorAll("input[type=checkbox]").Select(b => b.Id).Should().Equal("agree-4");
        var page = await visitor.Get($"/partnerships/{slug}/baseline/proposals/1.1");
        page.Text("section[aria-labelledby=actions-title]").Should().Contain("Agreed as action 1");
        var link = page
            .Page.QuerySelectorAll("section[aria-labelledby=actions-title] a[aria-describedby]")
            .Should()
            .ContainSingle()
            .Subject;
        var straight = await visitor.Get(link.GetAttribute("href")!);
        straight.Page.GetElementById(link.GetAttribute("href")!.Split('#')[1]).Should().NotBeNull();
        straight.Field("follows").Should().Be(LedgerFixture.Decision.ToString(), "a decision approved the round");
    }

    [Fact]
    public async Task One_that_cannot_be_agreed_keeps_all_from_being_agreed_and_says_so_beside_its_field()
    {
        var (slug, visitor) = (await Proposed(), await site.Visitor());
        var typed = Ticked();
        (typed["timescale-5"], typed["leads-4"], typed["leads-5"]) = ("", "Clerk", "Clerk\r\n" + new string('x', 300));
        var sent = await visitor.Submit(await FromTheDecision(visitor, slug), typed);
        sent.Status.Should().Be(422);
        sent.Text("#timescale-5-problem").Should().Contain("nothing is written");
        sent.Text("#leads-5-problem").Should().Contain("300 characters");
        sent.Text("#agree-4-problem").Should().Contain("tick this action");
        sent.Page.QuerySelectorAll("input[type=checkbox][checked]")
            .Select(b => b.Id)
            .Should()
            .Equal("agree-3", "agree-5");
        sent.Field("leads-4").Should().Be("Clerk");
        (await site.Action(slug, 1)).Should().BeNull();
        foreach (var link in sent.Page.QuerySelectorAll(".ds_error-summary__list a"))
            sent.Page.GetElementById(link.GetAttribute("href")![1..]).Should().NotBeNull(link.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_done_already_is_asked_about_beside_its_timescale()
    {
        var (slug, visitor) = (await Proposed(), await site.Visitor());
        var sent = await visitor.Submit(
            await FromTheDecision(visitor, slug),
            new() { ["agree-3"] = "yes", ["timescale-3"] = "Complete." }
        );
        sent.Status.Should().Be(422);
        sent.Text("#timescale-3-problem").Should().Contain("the timescale says that the action is done");
        sent.Field("timescale-3").Should().Be("Complete.");
        (await site.Action(slug, 1)).Should().BeNull();
    }

    [Fact]
    public async Task Nothing_ticked_is_no_agreement()
    {
        var (slug, visitor) = (await Proposed(), await site.Visitor());
        var sent = await visitor.Submit(await FromTheDecision(visitor, slug), []);
        sent.Status.Should().Be(422);
        sent.Text("#agree-problem").Should().Contain("No action is ticked");
    }

    [Fact]
    public async Task Where_nothing_is_proposed_or_there_is_no_such_round_the_page_says_so()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var address = $"/partnerships/{slug}/actions/agree-proposed";
        (await visitor.Get(address)).Text("main").Should().Contain("proposes an action");
        (await visitor.Get(address + "?round=nowhere")).Status.Should().Be(404);
        (await visitor.Get("/partnerships/nowhere/actions/agree-proposed")).Status.Should().Be(404);
    }

    private static Typed Ticked() =>
        new()
        {
            ["agree-3"] = "yes",
            ["timescale-3"] = "6 months",
            ["leads-3"] = "Chief officer; The one who leads",
            ["agree-5"] = "yes",
            ["timescale-5"] = "By end of March 2020",
        };

    private static async Task<Answered> FromTheDecision(Visitor visitor, string slug)
    {
        var meeting = await visitor.Get($"/partnerships/{slug}/meetings/2019-05-10-integration-joint-board");
        var step = meeting
            .Page.QuerySelectorAll(".follow-ups a")
            .Single(a => a.TextContent == "Agree proposed actions");
        return await visitor.Get(step.GetAttribute("href")!);
    }

    private async Task<(string Text, string Proposal, string Leads, string Timescale, DateOnly? Due)> Agreed(
        string slug,
        long number
    )
    {
        var action = (await site.Action(slug, number))!.Document;
        return (
            action.Planned.Text,
            action.Planned.Proposals.Single(),
            string.Join(", ", action.Planned.Leads.Select(l => l.Office)),
            action.Planned.Timescale.AsWritten,
            action.DueOn
        );
    }

    // The self-evaluation is opened at version 1 and rated at 2, so that what is proposed stands at 3, 4 and 5.
    private async Task<string> Proposed()
    {
        var slug = await site.Rated();
        await LedgerFixture.Decide(site.Store.Ledger, slug);
        var decided = LedgerFixture.Minute.After(LedgerFixture.Decision);
        var (day, minute, version) = (LedgerFixture.Day, LedgerFixture.Minute, 2L);
        SelfEvaluationCommand[] steps =
        [
            new AddProposedAction("1.1", First, day, minute),
            new AddProposedAction("1.1", Second, day, minute),
            new AddProposedAction("2.4", Third, day, minute),
            .. Frameworks.Framework.Msg2019.LocalProposals.Skip(1).Select(p => LedgerFixture.Rate(p.Code)),
            new CompleteSelfEvaluation(day, minute),
            new ApproveSelfEvaluation("Integration joint board", 27, day, decided),
        ];
        foreach (var command in steps)
            (await site.Store.Execute(slug, command, LedgerFixture.At(version++))).Should().BeOfType<Answer.Recorded>();
        return slug;
    }
}
