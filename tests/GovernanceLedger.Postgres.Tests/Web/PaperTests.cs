using DocumentFormat.OpenXml.Packaging;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Documents.Workbooks;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class PaperTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>The address of the page of papers, as it opens and with what is wrong on it.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/partnerships/{slug}/papers",
        "/partnerships/{slug}/papers?paper=decisions&known-on=soon&from=2020-01-01&until=2019-01-01",
    ];

    [Fact]
    public async Task Each_paper_is_linked_from_its_page_and_named_by_the_position_that_it_is_as_at()
    {
        var slug = await site.WithPlan(await site.Furnished());
        await site.Directions(slug);
        var visitor = await site.Visitor();
        var position = await site.Store.Ask<long>($"select position from ledger.heads where partnership = '{slug}'");
        (string Page, string Link, string Name)[] papers =
        [
            ($"/partnerships/{slug}/directions/log?year=2019-20", "directions/log.docx", $"{slug}-directions"),
            ($"/partnerships/{slug}/actions", "actions.docx", $"{slug}-actions"),
            ($"/partnerships/{slug}/meetings?year=2019", "decisions.docx", $"{slug}-decisions-2019-01-01-2019-12-31"),
            ($"/partnerships/{slug}", "workbook.xlsx", $"{slug}-ledger"),
        ];
        foreach (var (page, link, name) in papers)
        {
            var href = (await visitor.Get(page)).Page.QuerySelector($"a[href*='{link}']")!.GetAttribute("href")!;
            using var paper = await Fetch(visitor, href);
            paper.Content.Headers.ContentDisposition!.FileName.Should().StartWith($"{name}-as-at-{position}.");
            paper
                .Content.Headers.ContentType!.MediaType.Should()
                .Be(
                    link.EndsWith("xlsx", StringComparison.Ordinal)
                        ? LedgerWorkbook.ContentType
                        : WordWriter.ContentType
                );
        }
        using var workbook = await Fetch(visitor, $"/partnerships/{slug}/workbook.xlsx");
        using var book = SpreadsheetDocument.Open(await workbook.Content.ReadAsStreamAsync(), isEditable: false);
        book.WorkbookPart!.WorksheetParts.Should().HaveCount(8);
    }

    [Fact]
    public async Task A_return_is_as_it_stands_or_as_it_was_at_a_point()
    {
        var slug = await site.Rated();
        await site.Store.Execute(
            slug,
            new ChangeRating("1.1", Level.Exemplary, "It moved.", LedgerFixture.Day, LedgerFixture.Minute),
            LedgerFixture.At(2)
        );
        var visitor = await site.Visitor();
        var page = await visitor.Get($"/partnerships/{slug}");
        var href = page.Page.QuerySelector("a[href*='return.docx']")!.GetAttribute("href")!;
        (await LevelIn(visitor, href)).Should().Be(Level.Exemplary);
        (await LevelIn(visitor, href + "?position=3")).Should().Be(Level.PartlyEstablished);
        (await visitor.Get(href + "?point=approved")).Status.Should().Be(400);
        (await visitor.Get(href + "?point=submitted")).Text("main").Should().Contain("never submitted");
        (await visitor.Get(href + "?point=nonsense")).Status.Should().Be(400);
        (await visitor.Get(href + "?position=1")).Status.Should().Be(404);
        (await visitor.Get($"/partnerships/{slug}/repeat-2020/return.docx")).Status.Should().Be(404);
        (await visitor.Get($"/partnerships/{slug}/actions.docx?known-on=soon")).Status.Should().Be(400);
        (await visitor.Get($"/partnerships/{slug}/actions.docx?known-on=2018-01-01")).Status.Should().Be(404);
        (await visitor.Get($"/partnerships/{slug}/actions.docx?known-on=2999-01-01")).Status.Should().Be(400);
        (await visitor.Get($"/partnerships/{slug}/directions/log.docx?year=bogus")).Status.Should().Be(400);
        (await visitor.Get($"/partnerships/{slug}/directions/log.csv?year=bogus")).Status.Should().Be(400);
        var log = await visitor.Get($"/partnerships/{slug}/directions/log?year=bogus");
        log.Status.Should().Be(400);
        log.Text("main").Should().Contain("\"bogus\" is not a financial year. Write it as 2019-20.");
        var unknown = await visitor.Get($"/partnerships/{await site.Furnished()}/decisions.docx?body=Nobody");
        unknown.Status.Should().Be(400);
        unknown.Text("#error-summary").Should().Contain("No meeting of \"Nobody\" is recorded");
        var turned = await visitor.Get($"/partnerships/{slug}/decisions.docx?from=2020-01-01&until=2019-01-01");
        turned.Status.Should().Be(400);
        turned.Text("#until-problem").Should().Contain("Give the days the other way round");
        (await visitor.Get("/partnerships/nowhere/workbook.xlsx")).Status.Should().Be(404);
    }

    // What a test records is recorded today.
    private static string OnToday(string text) =>
        text.Replace("{today}", Scotland.Day(DateTimeOffset.UtcNow).Iso(), StringComparison.Ordinal);

    [Theory]
    [InlineData("paper=actions", "/actions.docx")]
    [InlineData("paper=workbook&known-on={today}&from=soon", "/workbook.xlsx?known-on={today}")]
    [InlineData(
        "paper=directions&from=2019-04-01&until=2020-03-31&body=Board&report-from=baseline",
        "/directions/log.docx?from=2019-04-01&until=2020-03-31"
    )]
    [InlineData("paper=decisions&from=2019-04-01&body=The%20board", "/decisions.docx?from=2019-04-01&body=The%20board")]
    [InlineData("paper=return&point=baseline&point-day=", "/baseline/return.docx")]
    [InlineData(
        "paper=return&point=baseline%40in-force&point-day=2020-05-31",
        "/baseline/return.docx?point=in-force-2020-05-31"
    )]
    [InlineData("paper=report&report-from=&report-to=baseline", "/compare.docx?to=baseline")]
    public async Task The_page_of_papers_leads_on_to_the_paper_that_is_asked_for(string asked, string address)
    {
        _rated ??= await site.Rated();
        var visitor = await site.Visitor();
        var answer = await visitor.Get($"/partnerships/{_rated}/papers?{OnToday(asked)}");
        answer.Location.Should().Be($"/partnerships/{_rated}{OnToday(address)}");
        using var paper = await Fetch(visitor, answer.Location!);
    }

    [Theory]
    [InlineData("papers?paper=actions&known-on=2019-02-30&body=Board", "known-on", "is not a day", "2019-02-30", 400)]
    [InlineData("papers?paper=decisions&from=2020-01-01&until=2019-01-01", "until", "before", "2019-01-01", 400)]
    [InlineData("papers?paper=directions&until=2019-01-01", "from", "give its first", "", 400)]
    [InlineData("papers?paper=return&point=baseline@known", "point-day", "needs that day", "", 400)]
    [InlineData("papers?paper=return&point=baseline&point-day=2019-09-30", "point-day", "no day", "2019-09-30", 400)]
    [InlineData("papers?paper=report&report-to-day=2019-09-30", "report-to-day", "no day", "2019-09-30", 400)]
    [InlineData("directions/log.docx?from=soon", "from", "is not a day", "soon", 400)]
    [InlineData("workbook.xlsx?known-on=2018-01-01", "known-on", "nothing of this", "2018-01-01", 404)]
    [InlineData("baseline/return.docx?point=submitted", "point", "never submitted", "baseline@submitted", 400)]
    [InlineData("baseline/return.docx?point=known-2090-01-01", "point-day", "not come yet", "2090-01-01", 400)]
    [InlineData("baseline/return.docx?point=x", "point", "is no point of a", "baseline@x", 400)]
    [InlineData("interim/return.docx", "point", "There is no self-evaluation interim", "interim", 404)]
    public async Task A_paper_that_cannot_be_written_comes_back_to_the_page_beside_its_field(
        string asked,
        string field,
        string says,
        string kept,
        int status
    )
    {
        _rated ??= await site.Rated();
        var page = await (await site.Visitor()).Get($"/partnerships/{_rated}/{asked}");
        page.Status.Should().Be(status);
        page.Text($"#{field}-problem").Should().Contain(says);
        page.Page.QuerySelector($"input#{field}, #{field} [selected]")?.GetAttribute("value").Should().Be(kept);
        page.Errors.Should().Contain(e => e.Contains(says));
    }

    private static string? _rated;

    [Fact]
    public async Task No_list_holds_a_formula_and_each_says_as_at_when_it_was_made()
    {
        var slug = await Dangerous();
        var visitor = await site.Visitor();
        var patterns = site.Routes.Where(r => r.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        patterns.Should().HaveCountGreaterThan(10);
        foreach (var pattern in patterns)
        {
            var url = pattern
                .Replace("{slug}", slug, StringComparison.Ordinal)
                .Replace("{cycle}", "baseline", StringComparison.Ordinal);
            var query = pattern switch
            {
                _ when pattern.Contains("thread", StringComparison.Ordinal) => "?of=self-evaluation%2Fbaseline%232",
                _ when pattern.Contains("search", StringComparison.Ordinal) => "?q=danger",
                _ => "",
            };
            using var list = await Fetch(visitor, url + query);
            var text = await list.Content.ReadAsStringAsync();
            text.Should().NotMatchRegex("(?m)(^\uFEFF?|,)\"?[=+@\\t-]", pattern);
            list.Headers.GetValues("Ledger-Read-At").Should().ContainSingle();
            if (pattern.Contains("{slug}", StringComparison.Ordinal))
                list.Content.Headers.ContentDisposition!.FileName.Should()
                    .MatchRegex(
                        $"{slug}-[a-z-]+-as-at-{list.Headers.GetValues("Ledger-Position").Single()}-\\d{{4}}-\\d\\d-\\d\\d-\\d{{4}}Z\\.csv"
                    );
        }
        using var history = await Fetch(visitor, $"/partnerships/{slug}/history.csv");
        (await history.Content.ReadAsStringAsync()).Should().Contain("'=danger");
    }

    private async Task<string> Dangerous()
    {
        var slug = await site.Store.Partnership();
        var (store, minute, day) = (site.Store.Ledger, new Source("=danger source"), LedgerFixture.Day);
        await site.Store.Execute(slug, new AddEvidence("1.1", "=danger evidence", day, minute), LedgerFixture.At(1));
        var planned = new PlannedAction(
            "=danger",
            ["1.1"],
            null,
            "+danger action",
            [new(null, "@danger lead")],
            Timescale.Read("-danger when"),
            null,
            null,
            []
        );
        var body = new Body("=danger board", BodyOf.Board);
        var report = new TabledReport("@1", "=danger report", "Clerk", "-", ["+danger"], [], null, null, null);
        Answer[] answers =
        [
            await store.Execute(
                ActionPlanRules.Kind,
                slug,
                ActionPlanRules.Stream,
                new AgreeAction(planned, day, minute),
                LedgerFixture.At(0)
            ),
            await store.Execute(
                ActionPlanRules.Kind,
                slug,
                ActionPlanRules.Stream,
                new ApproveActionPlan("@danger body", 1, day, minute),
                LedgerFixture.At(1)
            ),
            await store.Execute(
                MeetingRules.Kind,
                slug,
                MeetingRules.Stream(body, day),
                new RecordMeeting(body, "-danger place", [], [report], [], day, minute),
                LedgerFixture.At(0)
            ),
            await store.Execute(
                EngagementRules.Kind,
                slug,
                EngagementRules.Stream,
                new RecordEngagement([day], "=danger group", "+danger", null, [], ["@danger"], [], minute),
                LedgerFixture.At(0)
            ),
        ];
        answers.Should().AllBeOfType<Answer.Recorded>();
        await site.Directions(slug);
        return slug;
    }

    private static async Task<Level?> LevelIn(Visitor visitor, string url)
    {
        using var paper = await Fetch(visitor, url);
        var read = ReturnReader.Read("return", await paper.Content.ReadAsStreamAsync());
        return read.Should().BeOfType<Return>().Which.Ratings[0].Level;
    }

    private static async Task<HttpResponseMessage> Fetch(Visitor visitor, string url)
    {
        var answer = await visitor.Send(new(HttpMethod.Get, new Uri(url, UriKind.Relative)));
        ((int)answer.StatusCode).Should().Be(200, url);
        return answer;
    }
}
