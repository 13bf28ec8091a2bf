using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class ComparisonTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>The address of the page, with {slug} for a partnership to compare.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    ["/partnerships/{slug}/compare", "/partnerships/{slug}/compare?from=baseline@known&to=baseline"];

    [Fact]
    public async Task A_correction_after_approval_is_shown_apart_from_any_movement()
    {
        var (slug, visitor) = (await site.Approved(), new Visitor(site.Address));
        var page = await visitor.Get($"/partnerships/{slug}/compare?from=baseline@approved&to=baseline");
        page.Page.QuerySelectorAll(".comparison-table tbody tr").Should().HaveCount(25);
        page.Text("#p1\\.1 .compared__movement").Should().Contain("Corrected, not moved");
        page.Text("#p1\\.1 .compared__corrections").Should().Contain("The minute was misread.");
        page.Text("#summary-title + ul").Should().Contain("21").And.Contain("Unchanged").And.Contain("National");
    }

    [Fact]
    public async Task A_repeat_is_compared_with_the_baseline_and_the_page_the_table_and_the_data_say_the_same()
    {
        var (slug, visitor) = (await site.Repeated(), new Visitor(site.Address));
        var points = "from=baseline@submitted&to=repeat-2020";
        var page = await visitor.Get($"/partnerships/{slug}/compare");
        page.Text(".lead").Should().Contain("Baseline as submitted").And.Contain("Repeat 2020 as it stands");
        page.Text("#p1\\.1 .compared__movement")
            .Should()
            .Contain("Up 1 level, and 1 level up by correcting the record");
        page.Text("#p1\\.1 .work").Should().Contain("Action, late").And.Contain("Hold joint development days.");
        page.Text("#p1\\.2 .remark")
            .Should()
            .Contain("no decision that approved anything, no direction, completed action");
        page.Text("#p1\\.3").Should().Contain("Not rated yet");
        var csv = await visitor.Get($"/partnerships/{slug}/compare.csv?{points}&movement=up");
        (await csv.Response.Content.ReadAsStringAsync()).Trim().Split("\r\n").Should().HaveCount(3);
        csv.Response.Content.Headers.ContentDisposition!.FileName.Should()
            .Contain($"{slug}-compare-baseline-submitted-beside-repeat-2020-up-as-at-");
        var rows = await (
            await visitor.Get($"/partnerships/{slug}/compare.csv?{points}")
        ).Response.Content.ReadAsStringAsync();
        rows.Should()
            .MatchRegex("(?m)^1\\.1,.*,Moved up,1,1,")
            .And.Contain("self-evaluation/baseline#2,self-evaluation/repeat-2020#2,self-evaluation/baseline#27,");
        rows.Should().MatchRegex("(?m)^1\\.3,.*,Not rated yet,,,2", "there are no levels between a level and none");
        rows.Should().MatchRegex("(?m)^3\\.2,.*,National,,,,,", "nobody here is late with what is national");
        rows.Should().MatchRegex("(?m)^1\\.1,.*,baseline@submitted,repeat-2020\r?$", "a file says what it compares");
        using var word = await (
            await visitor.Get($"/partnerships/{slug}/compare.docx?{points}")
        ).Response.Content.ReadAsStreamAsync();
        using (var report = WordprocessingDocument.Open(word, isEditable: false))
            report.MainDocumentPart!.Document.InnerText.Should().Contain("2 moved up").And.Contain("20 not rated yet");
        page.Page.QuerySelector("a[href*='compare.docx']").Should().NotBeNull();
        var json = await visitor.Get($"/partnerships/{slug}/compare.json?{points}");
        using var document = JsonDocument.Parse(await json.Response.Content.ReadAsStringAsync());
        var counts = document.RootElement.GetProperty("counts");
        counts.GetProperty("up").GetInt32().Should().Be(2);
        page.Page.QuerySelectorAll("#summary-title ~ table.cards td[data-label=Directions]")
            .Select(c => c.TextContent)
            .Should()
            .Equal(
                document
                    .RootElement.GetProperty("features")
                    .EnumerateArray()
                    .Select(f => f.GetProperty("directions").GetRawText())
            );
        var asAt = document.RootElement.GetProperty("asAt");
        json.Response.Headers.GetValues("Ledger-Position").Should().Equal(asAt.GetProperty("position").GetRawText());
        var newest = (await new History(site.Store.Database).Page(slug, new(), 1))[0];
        asAt.GetProperty("position").GetInt64().Should().Be(newest.Position);
        asAt.GetProperty("recordedAt").GetDateTimeOffset().Should().Be(newest.RecordedAt);
        var api = await visitor.Get($"/api/v1/partnerships/{slug}/comparison?{points}");
        using var told = JsonDocument.Parse(await api.Response.Content.ReadAsStringAsync());
        told.RootElement.GetProperty("asAt").GetRawText().Should().Be(asAt.GetRawText());
        counts.GetProperty("notRatedYet").GetInt32().Should().Be(20);
        document.RootElement.GetProperty("rows").GetArrayLength().Should().Be(25);
    }

    [Theory]
    [InlineData("from=baseline@known&to=baseline", "from-day", "needs that day", "", 400)]
    [InlineData("from=baseline&to=baseline@known&to-day=soon", "to-day", "\"soon\" is not a day", "soon", 400)]
    [InlineData("from=baseline@in-force-2090-01-01", "from-day", "has not come yet", "2090-01-01", 400)]
    [InlineData("from=baseline&from-day=2019-09-30&to=baseline", "from-day", "has no day", "2019-09-30", 400)]
    [InlineData("from=nonsense@x&to=baseline", "from", "is no point of a self-evaluation", "nonsense@x", 400)]
    [InlineData("from=baseline&to=repeat-2019", "to", "no self-evaluation", "repeat-2019", 404)]
    [InlineData(
        "from=baseline&to=baseline@known-2001-01-01",
        "to",
        "nothing of the self-evaluation",
        "baseline@known",
        400
    )]
    public async Task A_point_that_is_none_is_said_beside_its_field_with_what_was_chosen(
        string query,
        string field,
        string says,
        string kept,
        int status
    )
    {
        var (slug, visitor) = (await site.Approved(), new Visitor(site.Address));
        var page = await visitor.Get($"/partnerships/{slug}/compare?{query}");
        page.Status.Should().Be(status);
        page.Text($"#{field}-problem").Should().Contain(says);
        page.Page.QuerySelector($"#{field}")!.GetAttribute("aria-describedby").Should().Be($"{field}-problem");
        page.Page.QuerySelectorAll("[aria-invalid]").Should().ContainSingle();
        page.Page.QuerySelector($"input#{field}, #{field} [selected]")!.GetAttribute("value").Should().Be(kept);
        page.Page.QuerySelectorAll(".comparison-table").Should().BeEmpty();
        foreach (var file in (string[])["csv", "json", "docx"])
        {
            var answer = await visitor.Get($"/partnerships/{slug}/compare.{file}?{query}");
            answer.Status.Should().Be(status);
            answer.Text($"#{field}-problem").Should().Contain(says);
        }
    }

    [Fact]
    public async Task A_partnership_without_a_self_evaluation_says_so_and_an_unknown_one_is_not_found()
    {
        var (slug, visitor) = ("bare-" + Guid.NewGuid().ToString("n")[..8], new Visitor(site.Address));
        await site.Store.Register(slug);
        var empty = await visitor.Get($"/partnerships/{slug}/compare");
        empty.Text("main").Should().Contain("nothing to compare");
        empty.Status.Should().Be(200);
        (await visitor.Get($"/partnerships/{slug}/compare?from=baseline")).Status.Should().Be(404);
        (await visitor.Get("/partnerships/atlantis/compare")).Status.Should().Be(404);
    }
}
