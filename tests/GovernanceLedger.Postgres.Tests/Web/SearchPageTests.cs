using DocumentFormat.OpenXml.Packaging;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class SearchPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>The address of every page, with {slug} for a partnership.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    ["/search", "/search?q=self-evaluation+IJB&partnership={slug}", "/search?q=zzzz&register=directions"];

    [Fact]
    public async Task A_box_on_every_page_leads_to_what_is_found_with_its_words_marked()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        var home = await visitor.Get("/");
        var box = home.Page.QuerySelector("header form[role=search]")!;
        box.GetAttribute("action").Should().Be("/search");
        home.Page.QuerySelector($"header label[for={box.QuerySelector("input")!.Id}]").Should().NotBeNull();

        var found = await visitor.Get($"/search?q=evenings+night&partnership={slug}");
        found.Page.QuerySelectorAll("h1").Should().ContainSingle();
        found.Page.QuerySelectorAll("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems();
        found.Text("[role=status]").Should().StartWith("1 found");
        var hit = found.Page.QuerySelectorAll(".search-result").Should().ContainSingle().Subject;
        hit.QuerySelectorAll("mark").Select(m => m.TextContent).Should().Contain(["evenings", "night"]);
        hit.TextContent.Should()
            .Contain("Direction 2019-001 was varied")
            .And.Contain("Glen Fyne")
            .And.Contain("10 October 2019");
        var links = hit.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToList();
        links[0].Should().StartWith($"/partnerships/{slug}/directions/2019-001#event-");
        foreach (var link in links)
            (await visitor.Get(link)).Status.Should().Be(200);
    }

    [Fact]
    public async Task Each_thing_found_leads_to_its_page()
    {
        var slug = await site.WithPlan(await site.Furnished());
        var visitor = await site.Visitor();
        var found = await visitor.Get($"/search?q=%22IJB%2C+26+September+2019%22+or+fyne&partnership={slug}");
        var links = found.Page.QuerySelectorAll(".search-result a").Select(a => a.GetAttribute("href")!.Split('#')[0]);
        foreach (var link in links.ToHashSet(StringComparer.Ordinal))
            (await visitor.Get(link)).Status.Should().Be(200, link);
    }

    [Fact]
    public async Task Markup_in_what_is_found_stays_text()
    {
        var slug = await site.Rated();
        await site.Store.Execute(
            slug,
            LedgerFixture.Evidence(text: "Harebell <img src=x onerror=alert(1)> & more."),
            LedgerFixture.At(2)
        );
        var found = await new Visitor(site.Address).Get($"/search?q=harebell&partnership={slug}");
        found.Page.QuerySelectorAll(".search-result img").Should().BeEmpty();
        found.Text(".search-result__excerpt").Should().Contain("Harebell <img src=x onerror=alert(1)> & more.");
    }

    [Theory]
    [InlineData("q=", 200)]
    [InlineData("q=zzzz", 200)]
    [InlineData("q=the", 200)]
    [InlineData("q=%22%27%3B--%3Cscript%3E&page=99999999999", 200)]
    [InlineData("q=care&from=soon", 200)]
    [InlineData("q=care&register=nope", 400)]
    [InlineData("q=care&partnership=nope", 422)]
    [InlineData("q=care&partnership=national", 422)]
    [InlineData("q=care%01", 422)]
    [InlineData("q=care%00", 400)]
    public async Task Anything_typed_is_answered_with_a_sentence(string query, int status)
    {
        var page = await new Visitor(site.Address).Get("/search?" + query);
        page.Status.Should().Be(status);
        page.Page.QuerySelectorAll("h1").Should().ContainSingle();
        page.Page.QuerySelectorAll(".search-result").Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_too_long_comes_back_with_what_was_typed()
    {
        var page = await new Visitor(site.Address).Get("/search?q=" + new string('x', 300));
        page.Status.Should().Be(422);
        page.Text("#q-problem").Should().Contain("has 300 characters");
        page.Page.QuerySelector("#q")!.GetAttribute("value").Should().HaveLength(300);
    }

    [Fact]
    public async Task A_list_is_counted_by_register_paged_and_taken_away()
    {
        var slug = await site.Furnished();
        for (var i = 0; i < 25; i++)
            await site.Store.Execute(slug, LedgerFixture.Evidence(text: $"Bog myrtle {i}."), LedgerFixture.At(2 + i));
        var visitor = new Visitor(site.Address);
        var first = await visitor.Get($"/search?q=myrtle+or+chamber&partnership={slug}");
        first.Page.QuerySelectorAll(".search-result").Should().HaveCount(20);
        first
            .Text(".search-counts")
            .Should()
            .MatchRegex(@"Everything\s+26")
            .And.MatchRegex(@"Meetings and decisions\s+1");
        var next = await visitor.Get(first.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        next.Page.QuerySelectorAll(".search-result").Should().HaveCount(6);
        next.Page.QuerySelector("a[rel=next]").Should().BeNull();
        (await visitor.Get($"/search?q=myrtle&partnership={slug}&page=3"))
            .Text("main")
            .Should()
            .Contain("does not go on so far");
        using var csv = await visitor.Send(
            new(
                HttpMethod.Get,
                new Uri($"/search.csv?q=myrtle&register=self-evaluation&partnership={slug}", UriKind.Relative)
            )
        );
        (await csv.Content.ReadAsStringAsync()).Split("\r\n").Should().HaveCount(27);
    }

    [Fact]
    public async Task A_direction_offers_a_letter_to_each_recipient()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        var page = await visitor.Get($"/partnerships/{slug}/directions/2019-001");
        var links = page.Page.QuerySelectorAll("a[href*='letter.docx']").Select(a => a.GetAttribute("href")!).ToList();
        links.Should().HaveCount(2);
        using var letter = await visitor.Send(new(HttpMethod.Get, new Uri(links[1], UriKind.Relative)));
        letter.Content.Headers.ContentDisposition!.FileName.Should().Be("direction-2019-001-nhs-glen.docx");
        using var document = WordprocessingDocument.Open(
            new MemoryStream(await letter.Content.ReadAsByteArrayAsync()),
            isEditable: false
        );
        document
            .MainDocumentPart!.Document.InnerText.Should()
            .Contain("Provide it in the evenings and at night.")
            .And.Contain("£1,300,000")
            .And.Contain("Integration joint board, 10 May 2019, item 8 (Care at home), recommendation 1: Agree it.");
        (await visitor.Get($"/partnerships/{slug}/directions/2019-001/letter.docx")).Status.Should().Be(400);
        (await visitor.Get($"/partnerships/{slug}/directions/2019-001/letter.docx?to=Nobody")).Status.Should().Be(400);
        (await visitor.Get($"/partnerships/{slug}/directions/2019-009/letter.docx")).Status.Should().Be(404);
    }
}
