using System.Text;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class ImportTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Blank = "Our Rating\t\t\t\t";
    private const string Two = "Our Rating\tx\tx\t\t";

    private Task<StoredView<Profile>?> Profile(string slug) =>
        site.Store.Views.Find<Profile>(slug, LedgerFixture.Baseline, SelfEvaluationViews.ProfileName);

    [Fact]
    public async Task A_clear_return_is_reviewed_confirmed_and_recorded_whole()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(slug, "return.txt", SampleReturn.Text());
        review.Status.Should().Be(200);
        review.Text("h1").Should().Be("Review the return");
        review.Page.QuerySelectorAll(".review").Should().HaveCount(25);
        review.Page.QuerySelector("#effective-year")!.GetAttribute("value").Should().Be("2019");
        (await Profile(slug)).Should().BeNull();
        var sent = await visitor.Submit(review, []);
        sent.Status.Should().Be(303);
        var profile = (await Profile(slug))!.Document;
        profile.Status.Should().Be(SelfEvaluationStatus.Completed);
        profile
            .Ratings.Should()
            .OnlyContain(r => r.Level == Level.Established && r.Evidence == 1 && r.ProposedActions == 1);
        (await visitor.Get(sent.Location!))
            .Text(".notice")
            .Should()
            .Contain("“return.txt” was imported: 22 ratings, 22 items of evidence, 22 proposed actions.")
            .And.Contain("completed");
    }

    [Fact]
    public async Task A_doubtful_and_a_missing_rating_must_be_settled_and_nothing_typed_is_lost()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(
            slug,
            "return.txt",
            SampleReturn.Text(others: [("1.1", Two), ("2.3", Blank)])
        );
        review.Page.QuerySelectorAll(".review--doubtful, .review--missing").Should().HaveCount(2);
        var open = await visitor.Submit(review, new() { ["rating-2.3"] = "leave", ["effective-day"] = "11" });
        open.Status.Should().Be(422);
        open.Errors.Should().HaveCount(2);
        open.Page.QuerySelector("[id='rating-2.3-leave']")!.HasAttribute("checked").Should().BeTrue();
        open.Page.QuerySelector("#effective-day")!.GetAttribute("value").Should().Be("11");
        foreach (var link in open.Page.QuerySelectorAll(".ds_error-summary__list a"))
            open.Page.GetElementById(link.GetAttribute("href")![1..]).Should().NotBeNull();
        var sent = await visitor.Submit(
            open,
            new() { ["rating-1.1"] = "partly-established", ["why-2.3"] = "The mark was lost." }
        );
        sent.Status.Should().Be(303);
        var ratings = (await Profile(slug))!.Document.Ratings;
        ratings.Single(r => r.Proposal == "1.1").Level.Should().Be(Level.PartlyEstablished);
        ratings.Single(r => r.Proposal == "2.3").LeftUnrated.Should().Be("The mark was lost.");
        (await site.Proposal(slug, "1.1"))!
            .Document.Current!.Source.Place.Should()
            .Contain("set to partly-established on import");
    }

    [Fact]
    public async Task A_return_is_read_into_the_self_evaluation_that_is_chosen()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var repeat = SelfEvaluationViews.Stream(Cycle.Repeat, 2020);
        var opened = new OpenSelfEvaluation(Cycle.Repeat, "msg-2019", new(2020, 2, 3), LedgerFixture.Minute);
        await site.Store.Ledger.Execute(SelfEvaluationRules.Kind, slug, repeat, opened, LedgerFixture.At(0));
        var asked = await visitor.Upload(slug, "repeat.txt", SampleReturn.Text(completed: "4 February 2020"));
        asked.Errors.Single().Should().Contain("Choose the self-evaluation");
        asked.Page.QuerySelectorAll("#cycle option").Should().HaveCount(3);
        var review = await visitor.Upload(
            slug,
            "repeat.txt",
            SampleReturn.Text(completed: "4 February 2020"),
            cycle: "repeat-2020"
        );
        review.Text(".facts").Should().Contain("Repeat 2020");
        var sent = await visitor.Submit(review, []);
        sent.Location.Should().Contain("cycle=repeat-2020");
        (await site.Store.Views.Find<Profile>(slug, repeat, SelfEvaluationViews.ProfileName))!
            .Document.Ratings.Should()
            .OnlyContain(r => r.Level == Level.Established);
        (await Profile(slug))!.Document.Ratings.Count(r => r.Level is not null).Should().Be(1);
        (await visitor.Submit(review, new() { ["cycle"] = "repeat-2021" })).Status.Should().Be(404);
    }

    [Fact]
    public async Task The_same_document_twice_adds_nothing_and_says_so()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await visitor.Submit(await visitor.Upload(slug, "return.txt", SampleReturn.Text()), []);
        var before = (await Profile(slug))!.StreamVersion;
        var again = await visitor.Upload(slug, "another-name.txt", SampleReturn.Text());
        again.Text("main").Should().Contain("This very document was imported before");
        var sent = await visitor.Submit(again, []);
        sent.Location.Should().Contain("unchanged=1");
        (await visitor.Get(sent.Location!)).Text(".notice").Should().Contain("holds all of that already");
        (await Profile(slug))!.StreamVersion.Should().Be(before);
    }

    [Fact]
    public async Task A_review_sent_twice_records_once()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(slug, "return.txt", SampleReturn.Text());
        var sent = await Task.WhenAll(visitor.Submit(review, []), visitor.Submit(review, []));
        sent.Should().OnlyContain(a => a.Status == 303);
        (await Profile(slug))!.Document.Documents.Should().ContainSingle();
    }

    [Fact]
    public async Task Another_return_is_not_read_over_ratings()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        await visitor.Submit(await visitor.Upload(slug, "return.txt", SampleReturn.Text()), []);
        var other = await visitor.Upload(slug, "other.txt", SampleReturn.Text(completed: "11 May 2019"));
        other.Text(".ds_warning-text").Should().Contain("holds ratings already");
        (await visitor.Submit(other, [])).Status.Should().Be(422);
    }

    [Fact]
    public async Task A_return_that_names_another_partnership_needs_a_word_for_it()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(slug, "return.txt", SampleReturn.Text(partnership: "Strath Elsewhere"));
        var refused = await visitor.Submit(review, []);
        refused.Status.Should().Be(422);
        refused.Errors.Single().Should().Contain("Strath Elsewhere");
        (await visitor.Submit(refused, new() { ["other-name"] = "yes" })).Status.Should().Be(303);
    }

    [Fact]
    public async Task A_return_without_a_day_asks_for_one()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(slug, "return.txt", SampleReturn.Text(completed: ""));
        var refused = await visitor.Submit(review, []);
        refused.Status.Should().Be(422);
        refused.Text("#effective-problem").Should().NotBeEmpty();
        var sent = await visitor.Submit(
            refused,
            new()
            {
                ["effective-day"] = "15",
                ["effective-month"] = "5",
                ["effective-year"] = "2019",
            }
        );
        sent.Status.Should().Be(303);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("%PDF-1.7 x", "PDF")]
    [InlineData("Minutes of a meeting about nothing.", "No proposal")]
    public async Task What_is_no_return_is_refused_with_a_sentence(string content, string sentence)
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var refused = await visitor.Upload(slug, "return.docx", Encoding.UTF8.GetBytes(content));
        refused.Status.Should().Be(422);
        refused.Text("#document-problem").Should().Contain(sentence);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_on_a_page()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var refused = await visitor.Upload(slug, "return.txt", new byte[20_500_000]);
        refused.Status.Should().Be(422);
        refused.Text("main").Should().Contain("20 MB");
        var stopped = await visitor.Upload(slug, "return.txt", new byte[22_000_000]);
        stopped.Status.Should().Be(413);
        stopped.Text("h1").Should().Be("That is too large");
        site.Log.Should().BeEmpty();
    }

    [Fact]
    public async Task A_partnership_that_no_text_can_name_is_not_there()
    {
        var visitor = await site.Visitor();
        (await visitor.Upload(await site.Registered(), "return.txt", SampleReturn.Text(), "x\0y"))
            .Status.Should()
            .Be(404);
    }

    [Fact]
    public async Task A_review_says_of_each_doubt_what_stands_there_and_asks_once()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(
            slug,
            "return.txt",
            SampleReturn.Text(others: [("1.1", "Our Rating\t\t\tx?\t"), ("2.3", Blank)])
        );
        var doubtful = review.Page.QuerySelector(".review--doubtful")!;
        doubtful.TextContent.Should().NotContain("optional").And.NotContain("Proposal 1.1:").And.NotMatchRegex(@"\S\(");
        doubtful
            .QuerySelectorAll("label")
            .Count(l => l.TextContent.Contains("Established", StringComparison.Ordinal))
            .Should()
            .Be(1);
        review.Text(".review--missing").Should().NotContain("Read at");
        review.Page.QuerySelectorAll(".optional").Should().BeEmpty();
    }

    [Fact]
    public async Task What_belongs_to_no_proposal_is_named_where_it_is_counted()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        byte[] stray = [.. Encoding.UTF8.GetBytes("A letter that goes with it.\n\n"), .. SampleReturn.Text()];
        var review = await visitor.Upload(slug, "return.txt", stray);
        review.Text(".facts details").Should().Contain("belong to no proposal and were not read: line 1");
    }

    [Fact]
    public async Task A_draft_that_was_tampered_with_is_refused()
    {
        var (slug, visitor) = (await site.Registered(), await site.Visitor());
        var review = await visitor.Upload(slug, "return.txt", SampleReturn.Text());
        (await visitor.Submit(review, new() { ["draft"] = "AAAA" })).Status.Should().Be(400);
        (await Profile(slug)).Should().BeNull();
    }
}
