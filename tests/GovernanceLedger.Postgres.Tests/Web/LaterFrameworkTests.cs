using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>A repeat that is rated against an invented later version of the framework.</summary>
public sealed class LaterFrameworkTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Later = "invented-later";

    private const string Unrelated = "invented-unrelated";

    // 1.2 merges 1.1 and 1.2, 6.2 merges 6.2 and 6.3, 2.4 is split off 2.3, the old 2.4 and 4.4 are dropped. It says that it
    // was issued with the first, so that no other test takes it for the newest.
    static LaterFrameworkTests()
    {
        Framework.Learn(new(Unrelated, "An unrelated version", Framework.Msg2019.IssuedOn, Framework.Msg2019.Features));
        Framework.Learn(
            new(
                Later,
                "An invented later version",
                Framework.Msg2019.IssuedOn,
                [
                    .. Framework.Msg2019.Features.Select(f =>
                        f with
                        {
                            Proposals = [.. f.Proposals.Where(p => p.Code is not ("1.1" or "4.4" or "6.3"))],
                        }
                    ),
                ],
                new("msg-2019", [new("1.2", ["1.1", "1.2"]), new("2.4", ["2.3"]), new("6.2", ["6.2", "6.3"])])
            )
        );
    }

    [Fact]
    public async Task The_form_offers_the_later_version_and_each_proposal_has_last_time_beside_it_by_its_pair()
    {
        var (slug, visitor) = (await site.Approved(), await site.Visitor());
        var opened = await visitor.Submit(
            await visitor.Get($"/partnerships/{slug}/open"),
            new()
            {
                ["framework"] = Later,
                ["effective-day"] = "1",
                ["effective-month"] = "5",
                ["effective-year"] = "2020",
                ["source"] = "Letter of the national group",
            }
        );
        opened.Location.Should().StartWith($"/partnerships/{slug}?cycle=repeat-2020");
        (await visitor.Get(opened.Location!)).Text(".rated").Should().Contain("0 of 19");
        var split = await visitor.Get($"/partnerships/{slug}/repeat-2020/proposals/2.4");
        split.Text("#last-time").Should().Contain("As proposal 2.3").And.NotContain("As proposal 2.4");
        var merged = await visitor.Get($"/partnerships/{slug}/repeat-2020/proposals/1.2/rate");
        merged.Text("#last-time").Should().Contain("As proposal 1.1").And.Contain("As proposal 1.2");
        (await visitor.Get($"/partnerships/{slug}/repeat-2020/proposals/4.4")).Status.Should().Be(404);
    }

    [Fact]
    public async Task The_page_the_table_the_data_and_the_board_report_show_what_was_split_merged_and_dropped()
    {
        var (slug, visitor) = (await Repeated(), new Visitor(site.Address));
        var page = await visitor.Get($"/partnerships/{slug}/compare");
        page.Status.Should().Be(200);
        page.Page.QuerySelectorAll(".compared").Select(s => s.Id).Should().HaveCount(24).And.OnlyHaveUniqueItems();
        page.Text("#p1\\.2 .compared__movement").Should().Contain("Cannot be compared");
        page.Text("#p1\\.2 .compared__level").Should().Contain("From, 1.1").And.Contain("From, 1.2");
        page.Text("#p2\\.3").Should().Contain("Up 1 level");
        page.Text("#p2\\.3-2\\.4")
            .Should()
            .Contain("2.3 at the first point, 2.4 at the second")
            .And.Contain("Down 1 level");
        page.Text("#p6\\.2").Should().Contain("6.2 and 6.3 at the first point").And.Contain("Unchanged");
        page.Text("#p3\\.2").Should().Contain("belongs to national bodies");
        foreach (var dropped in new[] { "2.4", "4.4" })
            page.Page.GetElementById($"p{dropped}-first")!
                .QuerySelectorAll("h3 a, .compared__movement a")
                .Select(a => a.GetAttribute("href"))
                .Should()
                .Equal(
                    $"/partnerships/{slug}/baseline/proposals/{dropped}",
                    $"/partnerships/{slug}/thread?of=baseline%2F{dropped}"
                );
        foreach (var link in page.Page.QuerySelectorAll(".compared > h3 a, .compared__movement a").TakeLast(8))
            (await visitor.Get(link.GetAttribute("href")!)).Status.Should().Be(200);
        await Takeaways(slug, visitor);
    }

    [Fact]
    public async Task A_version_that_carries_on_no_other_is_no_repeat_of_the_baseline()
    {
        var slug = await site.Approved();
        var open = new OpenSelfEvaluation(Cycle.Repeat, Unrelated, new(2020, 5, 1), LedgerFixture.Minute);
        (await site.Store.Execute(slug, open, LedgerFixture.At(0), RepeatedSite.Stream))
            .Should()
            .BeOfType<Answer.Refused>()
            .Which.Refusal.Code.Should()
            .Be("unrelated-framework");
    }

    private static async Task Takeaways(string slug, Visitor visitor)
    {
        var csv = await visitor.Get($"/partnerships/{slug}/compare.csv");
        (await csv.Response.Content.ReadAsStringAsync())
            .Should()
            .NotContain("4.4,4.4")
            .And.MatchRegex("(?m)^4\\.4,\"?[A-Z]");
        var json = await visitor.Get($"/partnerships/{slug}/compare.json");
        using var document = JsonDocument.Parse(await json.Response.Content.ReadAsStringAsync());
        document.RootElement.GetProperty("rows").GetArrayLength().Should().Be(24);
        document.RootElement.GetProperty("counts").GetProperty("notComparable").GetInt32().Should().Be(1);
        using var word = await (
            await visitor.Get($"/partnerships/{slug}/compare.docx")
        ).Response.Content.ReadAsStreamAsync();
        using var report = WordprocessingDocument.Open(word, isEditable: false);
        report
            .MainDocumentPart!.Document.InnerText.Should()
            .Contain("1.1: Partly established")
            .And.Contain("1.2: Established")
            .And.Contain("Split by the later version")
            .And.Contain("No longer in the later version");
        (await visitor.Get($"/partnerships/{slug}/workbook.xlsx")).Status.Should().Be(200);
        (await visitor.Get($"/partnerships/{slug}/repeat-2020/return.docx")).Status.Should().Be(200);
    }

    private async Task<string> Repeated()
    {
        var slug = await site.Approved();
        var day = new DateOnly(2020, 5, 14);
        SelfEvaluationCommand[] steps =
        [
            new OpenSelfEvaluation(Cycle.Repeat, Later, new(2020, 5, 1), LedgerFixture.Minute),
            new RecordRating("1.2", Level.Established, day, LedgerFixture.Minute),
            new RecordRating("2.3", Level.Exemplary, day, LedgerFixture.Minute),
            new RecordRating("2.4", Level.PartlyEstablished, day, LedgerFixture.Minute),
            new RecordRating("6.2", Level.Established, day, LedgerFixture.Minute),
        ];
        foreach (var (step, version) in steps.Select((s, i) => (s, i)))
            (await site.Store.Execute(slug, step, LedgerFixture.At(version), RepeatedSite.Stream))
                .Should()
                .BeOfType<Answer.Recorded>();
        return slug;
    }
}
