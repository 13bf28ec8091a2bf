using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class RatingFormTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static Typed Dated(Typed? more = null)
    {
        var fields = new Typed()
        {
            ["effective-day"] = "26",
            ["effective-month"] = "2",
            ["effective-year"] = "2020",
            ["source"] = "IJB, 26 February 2020, item 8",
        };
        foreach (var (name, value) in more ?? [])
            fields[name] = value;
        return fields;
    }

    private static Typed Change(string level = "established", string reason = "The programme has run for a year.") =>
        Dated(new() { ["level"] = level, ["reason"] = reason });

    private static string Url(string slug, string form, string code = "1.1") =>
        $"/partnerships/{slug}/baseline/proposals/{code}/{form}";

    [Fact]
    public async Task A_change_is_recorded_and_shown()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var sent = await visitor.Submit(await visitor.Get(Url(slug, "change")), Change());
        sent.Status.Should().Be(303);
        var page = await visitor.Get(sent.Location!);
        page.Text(".notice").Should().Contain("changed to established");
        page.Text(".standing-rating__level").Should().Be("Established");
        page.Text(".timeline__entry--disc .movement").Should().MatchRegex("Partly established.*Established");
    }

    [Fact]
    public async Task A_first_rating_a_correction_and_no_rating_at_all_are_each_recorded_as_what_they_are()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var rated = await visitor.Submit(
            await visitor.Get(Url(slug, "rate", "1.2")),
            Dated(new() { ["level"] = "exemplary" })
        );
        rated.Status.Should().Be(303);
        var form = await visitor.Get(Url(slug, "correct", "1.2"));
        var corrected = await visitor.Submit(
            form,
            new()
            {
                ["level"] = "none",
                ["reason"] = "It was never rated.",
                ["source"] = "The signed return",
            }
        );
        corrected.Status.Should().Be(303);
        (await site.Proposal(slug, "1.2"))!.Document.Current.Should().BeNull();
        var page = await visitor.Get(corrected.Location!);
        page.Text(".timeline__entry--diamond .movement").Should().MatchRegex("Exemplary.*No rating");
        page.Text(".timeline__entry--diamond")
            .Should()
            .Contain("Corrects version 3")
            .And.Contain("version 3 should not");
        page.Text("#event-3").Should().Contain("Corrected by version 4").And.Contain("Event 4, version 3");
    }

    [Fact]
    public async Task An_office_that_is_cleared_is_asked_for_again_and_not_taken_from_before()
    {
        var slug = await site.Rated();
        var visitor = new Visitor(site.Address);
        var form = await visitor.Get(Url(slug, "change"));
        await visitor.Submit(await visitor.Get("/recording-as"), new() { ["office"] = "Governance officer" });
        var sent = await visitor.Submit(form, Change());
        sent.Status.Should().Be(422);
        sent.Errors.Should().ContainSingle().Which.Should().Contain("Office");
    }

    [Fact]
    public async Task Two_corrections_of_one_event_are_named_apart()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        foreach (var (level, corrects) in new[] { ("established", "2"), ("exemplary", "3") })
            await visitor.Submit(
                await visitor.Get(Url(slug, "correct")),
                new()
                {
                    ["level"] = level,
                    ["corrects"] = corrects,
                    ["reason"] = "The minute was misread.",
                    ["source"] = "Minute",
                }
            );
        var page = await visitor.Get($"/partnerships/{slug}/baseline/proposals/1.1");
        page.Text("#event-2").Should().MatchRegex("Corrected by version [34](, version [34])?");
        page.Text("main").Should().NotMatchRegex("version [0-9]version");
    }

    [Fact]
    public async Task What_is_missing_is_said_above_and_beside_and_what_was_typed_is_kept()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var sent = await visitor.Submit(
            await visitor.Get(Url(slug, "change")),
            Dated(new() { ["effective-month"] = "13", ["reason"] = " " })
        );
        sent.Status.Should().Be(422);
        sent.Errors.Should().HaveCount(3);
        foreach (var link in sent.Page.QuerySelectorAll(".ds_error-summary__list a"))
            sent.Page.QuerySelector(link.GetAttribute("href")!).Should().NotBeNull();
        sent.Page.QuerySelector("#effective-month")!.GetAttribute("value").Should().Be("13");
        sent.Page.QuerySelector("#source")!.GetAttribute("value").Should().Be("IJB, 26 February 2020, item 8");
        sent.Page.Title.Should().StartWith("Error:");
    }

    [Theory]
    [InlineData("partly-established", "26", "already rated partly established")]
    [InlineData("sublime", "26", "Choose one of the four levels")]
    public async Task What_the_rules_refuse_comes_back_with_their_sentence(string level, string day, string sentence)
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var fields = Change(level);
        fields["effective-day"] = day;
        var sent = await visitor.Submit(await visitor.Get(Url(slug, "change")), fields);
        sent.Status.Should().Be(422);
        sent.Errors.Single().Should().Contain(sentence);
    }

    [Fact]
    public async Task A_day_in_the_future_is_refused_beside_the_day()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var fields = Change();
        fields["effective-year"] = "2199";
        var sent = await visitor.Submit(await visitor.Get(Url(slug, "change")), fields);
        sent.Status.Should().Be(422);
        sent.Text("#effective-problem").Should().Contain("has not come yet");
    }

    [Fact]
    public async Task Text_of_any_length_or_malice_is_refused_or_shown_as_text()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        const string hostile = "<script>alert(1)</script><img src=x onerror=alert(2)> \" ' &amp; {{7*7}}";
        var tooLong = await visitor.Submit(
            await visitor.Get(Url(slug, "change")),
            Change(reason: new string('x', 20_001))
        );
        tooLong.Status.Should().Be(422);
        tooLong.Text("#reason-problem").Should().Contain("20001 characters");
        var hidden = await visitor.Submit(
            await visitor.Get(Url(slug, "change")),
            Change(reason: "turned \u202e round")
        );
        hidden.Text("#reason-problem").Should().Contain("U+202E");
        var sent = await visitor.Submit(await visitor.Get(Url(slug, "change")), Change(reason: hostile));
        var page = await visitor.Get(sent.Location!);
        page.Text(".timeline__sentence").Should().Contain(hostile);
        page.Page.QuerySelectorAll("main script, main img").Should().BeEmpty();
    }

    [Fact]
    public async Task A_form_without_our_token_is_refused_and_records_nothing()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var sent = await visitor.Post(Url(slug, "change"), Change());
        sent.Status.Should().Be(400);
        (await site.Proposal(slug, "1.1"))!.Document.Ratings.Should().HaveCount(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("soon")]
    [InlineData("99999999999999999999")]
    public async Task A_form_that_does_not_say_which_version_it_was_written_against_is_refused(string version)
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var fields = Change();
        fields["version"] = version;
        var sent = await visitor.Submit(await visitor.Get(Url(slug, "change")), fields);
        sent.Status.Should().Be(400);
        sent.Text("main").Should().Contain("Nothing was recorded");
        (await site.Proposal(slug, "1.1"))!.Document.Ratings.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_form_sent_twice_records_once()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var form = await visitor.Get(Url(slug, "change"));
        var sent = await Task.WhenAll(visitor.Submit(form, Change()), visitor.Submit(form, Change()));
        sent.Should().OnlyContain(a => a.Status == 303);
        sent[0].Location.Should().Be(sent[1].Location);
        (await site.Proposal(slug, "1.1"))!.Document.Ratings.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_form_sent_again_with_something_else_in_it_says_so()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var form = await visitor.Get(Url(slug, "change"));
        await visitor.Submit(form, Change());
        var again = await visitor.Submit(form, Change("exemplary"));
        again.Status.Should().Be(409);
        again.Errors.Single().Should().Contain("sent before with something else");
        (await visitor.Submit(again, [])).Status.Should().Be(303);
    }

    [Fact]
    public async Task A_stale_form_shows_what_is_new_keeps_what_was_typed_and_can_be_sent_again()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var form = await visitor.Get(Url(slug, "change"));
        await site.Store.Execute(slug, LedgerFixture.Rate("1.2", Level.Exemplary), LedgerFixture.At(2));
        var stale = await visitor.Submit(form, Change());
        stale.Status.Should().Be(409);
        stale.Text(".since").Should().Contain("Proposal 1.2 was rated exemplary");
        stale.Page.QuerySelector(".since a")!.GetAttribute("href").Should().Be($"/partnerships/{slug}/history/4");
        stale.Text("#reason").Should().Be("The programme has run for a year.");
        (await visitor.Submit(stale, [])).Status.Should().Be(303);
    }

    [Fact]
    public async Task Contact_details_are_warned_of_once_and_kept_on_purpose()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var warned = await visitor.Submit(
            await visitor.Get(Url(slug, "change")),
            Change(reason: "Ask jean@example.org or 01292 123456.")
        );
        warned.Status.Should().Be(422);
        warned.Text("#reason-problem").Should().Contain("jean@example.org");
        var kept = await visitor.Submit(warned, new() { ["reason-keep"] = "yes" });
        kept.Status.Should().Be(303);
    }

    [Fact]
    public async Task An_office_is_asked_for_once_and_remembered()
    {
        var slug = await site.Rated();
        var visitor = new Visitor(site.Address);
        var form = await visitor.Get(Url(slug, "change"));
        var without = await visitor.Submit(form, Change());
        without.Errors.Single().Should().Contain("Office");
        var with = await visitor.Submit(without, new() { ["office"] = "Clerk to the board" });
        with.Status.Should().Be(303);
        var next = await visitor.Get(Url(slug, "change"));
        next.Page.QuerySelector("#office").Should().BeNull();
        next.Text(".site-header").Should().Contain("Clerk to the board");
    }

    [Fact]
    public async Task Evidence_is_added_withdrawn_and_shown_struck_with_its_reason()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        await visitor.Submit(
            await visitor.Get(Url(slug, "evidence")),
            Dated(new() { ["text"] = "The board met monthly." })
        );
        var form = await visitor.Get(Url(slug, "withdraw"));
        var sent = await visitor.Submit(form, Dated(new() { ["evidence"] = "3", ["reason"] = "It met twice." }));
        sent.Status.Should().Be(303);
        var page = await visitor.Get(sent.Location!);
        page.Text("del").Should().Be("The board met monthly.");
        page.Text(".items__group").Should().Contain("It met twice.");
    }

    [Fact]
    public async Task Partners_that_disagree_are_pointed_out()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        foreach (var (partner, level) in new[] { ("NHS Glen", "exemplary"), ("Third sector", "not-yet-established") })
            await visitor.Submit(
                await visitor.Get(Url(slug, "partner-view")),
                Dated(new() { ["partner"] = partner, ["level"] = level })
            );
        var page = await visitor.Get($"/partnerships/{slug}/baseline/proposals/1.1");
        page.Text(".disagree").Should().Contain("from not yet established to exemplary");
    }

    [Fact]
    public async Task Completing_with_unrated_proposals_lists_them()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var sent = await visitor.Submit(await visitor.Get($"/partnerships/{slug}/baseline/complete"), Dated());
        sent.Status.Should().Be(422);
        sent.Errors.Single().Should().Contain("1.2, 1.3");
    }

    [Fact]
    public async Task A_self_evaluation_is_completed_approved_submitted_and_reopened()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var version = 2;
        foreach (var proposal in Framework.Msg2019.LocalProposals.Skip(1))
            await site.Store.Execute(slug, LedgerFixture.Rate(proposal.Code), LedgerFixture.At(version++));
        foreach (
            var (form, more) in new (string, Typed)[]
            {
                ("complete", []),
                ("approve", new() { ["body"] = "Integration Joint Board" }),
                ("submit", []),
                ("reopen", new() { ["reason"] = "A minute was misread." }),
            }
        )
            (await visitor.Submit(await visitor.Get($"/partnerships/{slug}/baseline/{form}"), Dated(more)))
                .Status.Should()
                .Be(303, form);
        var profile = await site.Store.Views.Find<Profile>(
            slug,
            LedgerFixture.Baseline,
            SelfEvaluationViews.ProfileName
        );
        profile!.Document.Status.Should().Be(SelfEvaluationStatus.Open);
        profile.Document.Approvals.Should().ContainSingle().Which.ApprovedVersion.Should().Be(24);
    }

    [Fact]
    public async Task An_approval_of_an_older_version_says_where_the_record_is_now()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var version = 2;
        foreach (var proposal in Framework.Msg2019.LocalProposals.Skip(1))
            await site.Store.Execute(slug, LedgerFixture.Rate(proposal.Code), LedgerFixture.At(version++));
        await visitor.Submit(await visitor.Get($"/partnerships/{slug}/baseline/complete"), Dated());
        await visitor.Submit(
            await visitor.Get($"/partnerships/{slug}/baseline/approve"),
            Dated(new() { ["body"] = "Integration Joint Board" })
        );
        (await visitor.Get($"/partnerships/{slug}")).Text(".approved").Should().Contain("not moved on");
        (await visitor.Submit(await visitor.Get(Url(slug, "change")), Change())).Status.Should().Be(303);
        var page = await visitor.Get($"/partnerships/{slug}");
        page.Text(".approved").Should().Contain("Approved at version 24, now at 26");
        page.Text("#since-title").Should().StartWith("Recorded since it was completed");
    }
}
