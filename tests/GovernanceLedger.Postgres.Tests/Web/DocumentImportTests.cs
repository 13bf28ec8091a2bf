using System.Text;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class DocumentImportTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Report = """
        	Glen Fyne Integration Joint Board 4 June 2019
        Subject:	Our own look at integration
        Purpose:	To place the finished self-evaluation before the Board.
        Recommendation:	The Board is asked to: (a) approve the self-evaluation; and (b) agree its actions.

        1.	INTRODUCTION
        1.1	Every partnership looked at itself this spring.

        5.	CONSULTATION
        5.1	The planning group met twice.

        """;

    private const string Plan = """

        APPENDIX 2

        IMPROVEMENT PLAN

        Proposal and score		Timescale	Lead/s	Action	Comment	Progress
        1.1	Ours	May 2020	Morag Beaton (NHST)	(a) Meet more	It helps	Minutes
        	Partly established	in due course	Chief Officer	(b) Write it down		Notes

        """;

    private static readonly Typed Answers = new()
    {
        ["item"] = "7",
        ["author"] = "Chief officer",
        ["direction"] = "not-said",
        ["plan-day"] = "4",
        ["plan-month"] = "6",
        ["plan-year"] = "2019",
    };

    private static byte[] Whole(string of) =>
        [.. Encoding.UTF8.GetBytes(Report), .. SampleReturn.Text(completed: of), .. Encoding.UTF8.GetBytes(Plan)];

    [Fact]
    public async Task A_document_of_three_parts_is_reviewed_settled_and_recorded_with_its_links()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(slug, "paper.txt", Whole("10 May 2019"));
        review.Text("h1").Should().Be("Review the document");
        review.Page.QuerySelectorAll("#part-report, #part-return, #part-plan").Should().HaveCount(3);
        review.Text("main").Should().Contain("The plan restates the rating of proposal 1.1");
        review.Text("main").Should().Contain("1 kept as written, with no due date");
        var open = await visitor.Submit(review, new() { ["title"] = "<b>Typed</b>" });
        open.Status.Should().Be(422);
        open.Errors.Should().HaveCount(4);
        open.Field("title").Should().Be("<b>Typed</b>");
        foreach (var link in open.Page.QuerySelectorAll(".ds_error-summary__list a"))
            open.Page.GetElementById(link.GetAttribute("href")![1..]).Should().NotBeNull();
        var sent = await visitor.Submit(open, Answers);
        sent.Status.Should().Be(303);
        var done = await visitor.Get(sent.Location!);
        done.Page.QuerySelectorAll("tbody td:last-child")
            .Count(td => td.TextContent == "Recorded just now")
            .Should()
            .Be(3);
        var meeting = (await site.Store.Views.OfPartnership<Meeting>(slug, MeetingViews.RecordName)).Single();
        var report = new EventReference(meeting.Stream, meeting.Document.Reports.Single().Version);
        var (imported, _) = await Events(slug, ActionPlanRules.Stream);
        imported.Source.Follows.Should().Equal(report);
        (await Events(slug, LedgerFixture.Baseline)).First.Source.Follows.Should().Equal(report);
        var lead = (await Action(slug, 2)).Planned.Leads.Single();
        lead.Office.Should().Be("NHST");
        (await new People(site.Store.Database).Names([lead.Person!])).Values.Should().Equal("Morag Beaton");

        var again = await visitor.Upload(slug, "copy.txt", Whole("10 May 2019"));
        again.Text("main").Should().Contain("This very document was imported before");
        (await visitor.Submit(again, [])).Status.Should().Be(303);
        (await site.Store.Views.OfPartnership<Meeting>(slug, MeetingViews.RecordName)).Should().ContainSingle();
    }

    [Fact]
    public async Task The_place_of_a_meeting_that_the_ledger_has_is_added_by_a_report_and_never_changed()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        async Task<Answered> Send(string name, string item, string place)
        {
            var answers = new Typed
            {
                ["item"] = item,
                ["place"] = place,
                ["author"] = "Chief officer",
                ["direction"] = "not-said",
            };
            var paper = Report.Replace("Our own look", name, StringComparison.Ordinal);
            return await visitor.Submit(await visitor.Upload(slug, "p.txt", Encoding.UTF8.GetBytes(paper)), answers);
        }
        async Task<string?> Place() =>
            (await site.Store.Views.OfPartnership<Meeting>(slug, MeetingViews.RecordName)).Single().Document.Place;
        (await Send("One", "1", "")).Status.Should().Be(303);
        (await Place()).Should().BeNull();
        (await Send("Two", "2", "Town house")).Status.Should().Be(303);
        (await Place()).Should().Be("Town house");
        var refused = await Send("Three", "3", "County buildings");
        refused.Status.Should().Be(422);
        refused.Text("#place-problem").Should().Contain("Town house");
        (await Send("Three", "3", "Town house")).Status.Should().Be(303);
    }

    [Fact]
    public async Task A_part_that_is_left_out_can_be_recorded_later_and_nothing_twice()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(slug, "paper.txt", Whole("11 May 2019"));
        var sent = await visitor.Submit(review, new() { ["part-report"] = "leave-out", ["part-plan"] = "leave-out" });
        sent.Location.Should().Contain("recorded=return");
        (await site.Store.Views.OfPartnership<Meeting>(slug, MeetingViews.RecordName)).Should().BeEmpty();
        var later = await visitor.Upload(slug, "paper.txt", Whole("11 May 2019"));
        later.Page.QuerySelector("#part-return").Should().BeNull();
        (await visitor.Submit(later, Answers)).Location.Should().Contain("recorded=report,plan");
        var whole = await visitor.Upload(slug, "paper.txt", Whole("11 May 2019"));
        whole.Text("main").Should().Contain("nothing is left to record");
        var unchanged = await visitor.Submit(whole, Answers);
        (await visitor.Get(unchanged.Location!)).Text("main").Should().Contain("Nothing new was recorded");
    }

    [Fact]
    public async Task The_nine_implications_of_a_run_on_paragraph_are_shown_and_what_is_in_doubt_is_asked()
    {
        const string RunOn =
            "4. IMPLICATIONS Financial: Two posts are paid for. Legal: N.A. Risk: Staff may not be Equality: released in time.\n\n5.\tCONSULTATION";
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var paper = Report.Replace("5.\tCONSULTATION", RunOn, StringComparison.Ordinal);
        var review = await visitor.Upload(slug, "paper.txt", Encoding.UTF8.GetBytes(paper));
        review.Page.QuerySelectorAll("textarea[id^='implication-']").Should().HaveCount(9);
        review.Field("implication-financial").Should().Be("Two posts are paid for.");
        review.Field("implication-legal").Should().Be("None");
        review.Text("main").Should().Contain("\"Risk\" is in doubt: it breaks off");
        var answers = new Typed
        {
            ["item"] = "7",
            ["author"] = "Chief officer",
            ["direction"] = "not-said",
            ["implication-equality"] = "All staff are released in time.",
            ["place"] = "Town house",
        };
        var asked = await visitor.Submit(review, answers);
        asked.Errors.Should().ContainSingle().Which.Should().StartWith("Risk: it breaks off");
        asked.Field("implication-risk").Should().Be("Staff may not be");
        (await visitor.Submit(asked, new() { ["implication-risk-keep"] = "yes" })).Status.Should().Be(303);
        var meeting = (await site.Store.Views.OfPartnership<Meeting>(slug, MeetingViews.RecordName)).Single();
        meeting.Document.Place.Should().Be("Town house");
        meeting
            .Document.Reports.Single()
            .Report.Implications.Should()
            .Equal(
                new Implication(ImplicationHeading.Financial, "Two posts are paid for."),
                new Implication(ImplicationHeading.Legal, null),
                new Implication(ImplicationHeading.Equality, "All staff are released in time."),
                new Implication(ImplicationHeading.Risk, "Staff may not be")
            );
    }

    [Theory]
    [InlineData("item", "a\u202Eb", "hidden")]
    [InlineData("title", "", "title")]
    [InlineData("recommendations", "x", null)]
    [InlineData("meeting-day", "41", "not a day")]
    [InlineData("action-1-proposals", "9.9", "Action 1 (1.1(a)): there is no proposal 9.9")]
    [InlineData("action-2-timescale", "soon\u202E", "Action 2 (1.1(b)): its timescale")]
    [InlineData("action-2-leads", "Chief\u202E", "Action 2 (1.1(b)): a lead")]
    [InlineData("action-1-text", "", "nothing is written of what is to be done")]
    [InlineData("action-2-comment", "soon\u202E", "Action 2 (1.1(b)): its comment")]
    public async Task A_bad_answer_comes_back_beside_its_field_with_what_was_typed(
        string field,
        string typed,
        string? sentence
    )
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(slug, "paper.txt", Whole("12 May 2019"));
        var value = sentence is null ? new string('x', 100_000) : typed;
        var answers = new Typed();
        foreach (var (name, answer) in Answers)
            answers[name] = answer;
        answers[field] = value;
        var refused = await visitor.Submit(review, answers);
        refused.Status.Should().Be(422);
        refused.Errors.Single().Should().Contain(sentence ?? "100000 characters");
        refused.Field(field).Should().Be(value);
        (await site.Store.Views.OfPartnership<Profile>(slug, SelfEvaluationViews.ProfileName)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("part-plan")]
    [InlineData("rating-1.1")]
    public async Task An_answer_that_is_none_of_the_choices_counts_as_none_of_them(string field)
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var answers = new Typed { [field] = "<b>perhaps</b>" };
        foreach (var (name, answer) in Answers)
            answers[name] = answer;
        var refused = await visitor.Submit(await visitor.Upload(slug, "paper.txt", Whole("15 May 2019")), answers);
        refused.Status.Should().Be(422);
        refused.Errors.Single().Should().Contain("“<b>perhaps</b>” is none of the choices");
        refused.Page.QuerySelectorAll($"[name='{field}']").Should().NotBeEmpty();
        refused.Page.QuerySelector($"[name='{field}'][checked]").Should().BeNull();
        (await site.Store.Views.OfPartnership<Profile>(slug, SelfEvaluationViews.ProfileName)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_words_of_an_action_are_mended_before_it_is_recorded_and_the_record_says_so()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(slug, "paper.txt", Whole("14 May 2019"));
        review.Field("action-1-comment").Should().Be("It helps");
        var answers = new Typed { ["action-1-text"] = "Meet each month", ["action-1-measure"] = "" };
        foreach (var (name, answer) in Answers)
            answers[name] = answer;
        (await visitor.Submit(review, answers)).Status.Should().Be(303);
        var (first, second) = (await Action(slug, 2), await Action(slug, 3));
        (first.Planned.Text, first.Planned.Comment, first.Planned.Measure)
            .Should()
            .Be(("Meet each month", "It helps", null));
        first.Source.Place.Should().EndWith("text and measure mended on import");
        second.Source.Place.Should().NotContain("mended");
    }

    [Fact]
    public async Task Nothing_is_recorded_where_one_part_would_be_refused()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await visitor.Submit(await visitor.Upload(slug, "other.txt", SampleReturn.Text()), []);
        var review = await visitor.Upload(slug, "paper.txt", Whole("13 May 2019"));
        var refused = await visitor.Submit(review, Answers);
        refused.Status.Should().Be(422);
        refused.Errors.Single().Should().Contain("holds ratings already");
        (await site.Store.Views.OfPartnership<Meeting>(slug, MeetingViews.RecordName)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_table_of_engagement_is_settled_row_by_row()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var table = Encoding.UTF8.GetBytes(
            "Date,Group consulted,Purpose,Issues consulted on,Membership\n\"3 and 10 May 2019\",Carers forum,To hear,Respite,Carers\nSpring 2019,Youth panel,To shape,,\n"
        );
        var review = await visitor.Upload(slug, "log.csv", table);
        var open = await visitor.Submit(review, []);
        open.Errors.Single().Should().Contain("Row 2");
        open.Page.QuerySelectorAll("[name='engagement-1-proposals']").Should().HaveCount(25);
        var sent = await visitor.Submit(
            open,
            new() { ["engagement-2-days"] = "1 4 2019", ["engagement-2-proposals"] = "6.1,6.2" }
        );
        sent.Status.Should().Be(303);
        (await visitor.Get(sent.Location!)).Text("tbody").Should().Contain("2 rows");
        var log = await site.Store.Views.Find<EngagementLog>(slug, EngagementRules.Stream, EngagementRules.LogName);
        log!.Document.Entries.Select(e => e.Group).Should().Equal("Carers forum", "Youth panel");
        log.Document.Entries.Select(e => string.Join(' ', e.Proposals)).Should().Equal("", "6.1 6.2");
        var again = await visitor.Upload(slug, "log.csv", table);
        again.Text("main").Should().Contain("imported before");
    }

    [Fact]
    public async Task A_row_that_is_recorded_already_asks_nothing_when_another_follows_it()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var table = Encoding.UTF8.GetBytes(
            "Date,Group consulted,Purpose,Issues consulted on,Membership\n3 May 2019,Carers forum,,Respite,Carers\nSpring 2019,Youth panel,To shape,,\n"
        );
        var review = await visitor.Upload(slug, "log.csv", table);
        await visitor.Submit(
            review,
            new() { ["engagement-1-purpose"] = "To hear", ["engagement-2-record"] = "leave-out" }
        );
        var later = await visitor.Upload(slug, "log.csv", table);
        var sent = await visitor.Submit(later, new() { ["engagement-2-days"] = "1 4 2019" });
        sent.Errors.Should().BeEmpty();
        (await visitor.Get(sent.Location!)).Text("tbody").Should().Contain("2 rows");
    }

    [Fact]
    public async Task A_page_of_a_document_that_recorded_nothing_is_not_there() =>
        (await (await site.Visitor()).Get($"/partnerships/{await site.Registered()}/import/{new string('a', 64)}"))
            .Status.Should()
            .Be(404);

    private async Task<ImprovementAction> Action(string slug, long number) =>
        (
            await site.Store.Views.Find<ImprovementAction>(
                slug,
                ActionPlanRules.Stream,
                ActionPlanViews.ActionName(number)
            )
        )!.Document;

    private async Task<(LedgerEvent First, int Count)> Events(string slug, string stream)
    {
        var all = new List<LedgerEvent>();
        await foreach (var e in site.Store.Reader.Stream(slug, stream))
            all.Add(e.Event);
        return (all[0], all.Count);
    }
}
