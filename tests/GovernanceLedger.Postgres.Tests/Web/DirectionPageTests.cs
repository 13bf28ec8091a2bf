using DocumentFormat.OpenXml.Packaging;
using GovernanceLedger.Directions;
using GovernanceLedger.Web.Directions;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class DirectionPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>The address of every page, with {slug} for a partnership that has the directions of the tests.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/partnerships/{slug}/directions",
        "/partnerships/{slug}/directions/in-force?on=2019-12-31",
        "/partnerships/{slug}/directions/log?year=2019-20&period=year-end",
        "/partnerships/{slug}/directions/2019-001",
        .. Forms,
    ];

    /// <summary>The address of every form.</summary>
    public static IReadOnlyList<string> Forms =>
        [
            "/partnerships/{slug}/directions/draft",
            "/partnerships/{slug}/directions/2019-003/redraft",
            "/partnerships/{slug}/directions/2019-003/approve",
            "/partnerships/{slug}/directions/2019-003/issue",
            "/partnerships/{slug}/directions/2019-001/acknowledge",
            "/partnerships/{slug}/directions/2019-001/progress",
            "/partnerships/{slug}/directions/2019-001/vary",
            "/partnerships/{slug}/directions/2019-001/revoke",
            "/partnerships/{slug}/directions/2019-001/supersede",
            "/partnerships/{slug}/directions/2019-001/complete",
        ];

    public static TheoryData<string> Pages { get; } = [.. Addresses];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_has_one_heading_a_title_and_no_name_twice(string pattern)
    {
        var url = pattern.Replace("{slug}", await site.Directed(), StringComparison.Ordinal);
        var answered = await new Visitor(site.Address).Get(url);
        answered.Status.Should().Be(200);
        answered.Page.QuerySelectorAll("h1").Should().ContainSingle();
        answered.Page.Title.Should().EndWith("Governance Ledger");
        answered.Page.QuerySelectorAll("[style], style, script:not([src])").Should().BeEmpty();
        answered.Page.QuerySelectorAll("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task The_register_is_found_from_the_partnership_and_lists_what_is_filtered()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        (await visitor.Get($"/partnerships/{slug}"))
            .Page.QuerySelector($"a[href='/partnerships/{slug}/directions']")
            .Should()
            .NotBeNull();
        var all = await visitor.Get($"/partnerships/{slug}/directions");
        References(all).Should().Equal("2019-003", "2019-002", "2019-001");
        all.Text("section[aria-labelledby=due-title]").Should().Contain("Overdue since 31 May 2020");
        References(await visitor.Get($"/partnerships/{slug}/directions?status=draft")).Should().Equal("2019-003");
        References(
                await visitor.Get(
                    $"/partnerships/{slug}/directions?function=Rehabilitation&recipient=NHS+Glen&year=2019"
                )
            )
            .Should()
            .Equal("2019-003", "2019-001");
        References(await visitor.Get($"/partnerships/{slug}/directions?year=2018")).Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_in_force_is_answered_for_a_day_a_function_and_a_state_of_knowledge()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        var url = $"/partnerships/{slug}/directions/in-force";
        var both = await visitor.Get($"{url}?on=2019-12-31");
        References(both).Should().Equal("2019-001");
        both.Text(".totals").Should().Contain("£1,250,000").And.Contain("£50,000");
        References(await visitor.Get($"{url}?on=2020-01-01&function=Care+at+home")).Should().Equal("2019-002");
        References(await visitor.Get($"{url}?on=2020-01-01&known=2019-12-31")).Should().BeEmpty();
        (await visitor.Get($"{url}?on=2019-05-29")).Text(".lead").Should().StartWith("No direction was in force");
        (await visitor.Get($"{url}?on=yesterday")).Text(".ds_question__error-message").Should().Contain("yesterday");
    }

    [Fact]
    public async Task A_direction_shows_its_content_its_chain_and_its_history()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        var page = await visitor.Get($"/partnerships/{slug}/directions/2019-001");
        page.Text("h1").Should().Contain("2019-001").And.Contain("Varied");
        page.Text(".content").Should().Contain("at night").And.Contain("Not applicable: The plan is being written.");
        page.Text(".chain")
            .Should()
            .Contain("2019-001 was superseded for Care at home by 2019-002 as of 1 January 2020");
        page.Page.QuerySelectorAll(".timeline__entry").Should().HaveCount(7);
        page.Text("section[aria-labelledby=delivery-title]")
            .Should()
            .Contain("as it read before it was varied")
            .And.Contain("Not yet acknowledged by Fyne Council and NHS Glen")
            .And.Contain("Spent to date: £400,000");
        (await visitor.Get($"/partnerships/{slug}/directions/2019-009")).Status.Should().Be(404);
        (await visitor.Get("/partnerships/nowhere/directions")).Status.Should().Be(404);
    }

    [Fact]
    public async Task The_log_is_a_page_and_a_table_in_the_fields_of_the_guidance()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        var log = await visitor.Get($"/partnerships/{slug}/directions/log?year=2019-20&period=mid-year");
        References(log).Should().Equal("2019-001");
        log.Text(".cards tbody").Should().Contain("20 May 2019").And.Contain("£1,300,000").And.Contain("Issued");
        using var csv = await visitor.Send(
            new(
                HttpMethod.Get,
                new Uri($"/partnerships/{slug}/directions/log.csv?year=2019-20&period=year-end", UriKind.Relative)
            )
        );
        (await csv.Content.ReadAsStringAsync())
            .TrimStart('\uFEFF')
            .Split("\r\n")
            .Should()
            .Equal(
                "function,reference,date issued,recipient,total committed (pounds),status,log,earlier directions,events",
                "Care at home; Rehabilitation,2019-001,2019-05-20,Fyne Council; NHS Glen,1300000.00,varied,Year end 2019-20,,directions#1; directions#2; directions#3; directions#4; directions#5; directions#6; directions#10",
                "Care at home,2019-002,2019-12-02,Fyne Council; NHS Glen,1250000.00,issued,Year end 2019-20,supersedes 2019-001,directions#7; directions#8; directions#9",
                ""
            );
    }

    [Fact]
    public async Task What_took_the_place_of_another_without_naming_it_says_so_wherever_it_is_shown()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        var decided = LedgerFixture.Minute.After(LedgerFixture.Decision);
        var version = 11L;
        foreach (
            var command in new DirectionCommand[]
            {
                new ApproveDirection("2019-003", new(2019, 12, 11), decided),
                new IssueDirection("2019-003", new(2020, 1, 1), null, new(2019, 12, 12), LedgerFixture.Minute),
                new SupersedeDirection(
                    "2019-001",
                    "Rehabilitation",
                    "2019-003",
                    new(2020, 2, 1),
                    new(2020, 1, 20),
                    decided
                ),
            }
        )
            (
                await site.Store.Ledger.Execute(
                    DirectionRules.Kind,
                    slug,
                    DirectionRules.Stream,
                    command,
                    LedgerFixture.At(version++)
                )
            )
                .Should()
                .BeOfType<Answer.Recorded>();
        const string Said = "supersedes 2019-001 for Rehabilitation as of 1 February 2020";
        (await visitor.Get($"/partnerships/{slug}/directions/2019-003")).Text("dl.content").Should().Contain(Said);
        (await Text($"/partnerships/{slug}/directions.csv")).Should().MatchRegex($"(?m)^2019-003,.*,{Said},");
        (await Text($"/partnerships/{slug}/directions/log.csv?year=2019-20&period=year-end"))
            .Should()
            .MatchRegex($"(?m),2019-003,.*,{Said},");
        (await Text($"/api/v1/partnerships/{slug}/directions/2019-003"))
            .Should()
            .Contain(
                "\"replaced\":[{\"earlier\":\"2019-001\",\"from\":\"2020-02-01\",\"functions\":[\"Rehabilitation\"],\"later\":\"2019-003\",\"relation\":\"supersedes\"}]"
            );
        using var letter = await visitor.Send(
            new(
                HttpMethod.Get,
                new Uri($"/partnerships/{slug}/directions/2019-003/letter.docx?to=NHS%20Glen", UriKind.Relative)
            )
        );
        using var document = WordprocessingDocument.Open(
            new MemoryStream(await letter.Content.ReadAsByteArrayAsync()),
            isEditable: false
        );
        document
            .MainDocumentPart!.Document.InnerText.Should()
            .Contain("It supersedes direction 2019-001 for Rehabilitation as of 1 February 2020.");

        async Task<string> Text(string address)
        {
            using var answer = await visitor.Send(new(HttpMethod.Get, new Uri(address, UriKind.Relative)));
            return await answer.Content.ReadAsStringAsync();
        }
    }

    [Theory]
    [InlineData("2026-11-22", "Year end 2026-27, so far, as at 22 November 2026", "2026-11-22")]
    [InlineData("2027-03-31", "Year end 2026-27", "2027-03-31")]
    [InlineData("2028-01-01", "Year end 2026-27", "2027-03-31")]
    public void The_log_of_a_time_that_has_not_ended_says_so(string today, string title, string asAt)
    {
        var query = LogQuery.Of("2026-27", false, Dates.ReadIso(today)!.Value);
        query.Title.Should().Be(title);
        query.AsAt.Should().Be(Dates.ReadIso(asAt)!.Value);
    }

    [Fact]
    public async Task The_log_of_a_time_that_has_not_begun_holds_nothing()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        var log = await visitor.Get($"/partnerships/{slug}/directions/log?year=2098-99");
        log.Text("main").Should().Contain("so far, as at").And.Contain("That time begins on 1 April 2098");
        References(log).Should().BeEmpty();
    }

    [Fact]
    public async Task The_register_is_taken_away_as_it_is_filtered()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        using var csv = await visitor.Send(
            new(HttpMethod.Get, new Uri($"/partnerships/{slug}/directions.csv?status=draft", UriKind.Relative))
        );
        var text = await csv.Content.ReadAsStringAsync();
        text.Should().MatchRegex("(?m)^2019-003,draft,.*,directions#\\d+\r$").And.NotContain("2019-001");
    }

    private static IEnumerable<string> References(Answered page) =>
        page.Page.QuerySelectorAll("table.cards:not(.totals) tbody th").Select(th => th.TextContent.Trim());
}
