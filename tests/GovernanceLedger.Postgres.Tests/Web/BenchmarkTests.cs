using System.Globalization;
using System.Text.Json;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class BenchmarkTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>The addresses of the pages across partnerships.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/national",
        "/national?round=repeat",
        "/benchmark",
        "/benchmark?partnerships={slug}&partnerships={repeated}&near={slug}",
    ];

    [Fact]
    public async Task What_was_corrected_since_is_shown_as_it_was_submitted_and_said_to_have_changed()
    {
        var (slug, visitor) = (await site.Approved(), new Visitor(site.Address));
        var stored = await site.Store.Views.Find<Profile>(
            slug,
            LedgerFixture.Baseline,
            SelfEvaluationViews.SubmittedName
        );
        stored!.Document.Status.Should().Be(SelfEvaluationStatus.Submitted);
        var page = await visitor.Get($"/benchmark?proposal=1.1&partnerships={slug}");
        page.Text(".benchmark tbody").Should().Contain("Partly established").And.Contain("Corrected or reopened since");
        page.Text(".beside tbody").Should().Contain("Partly established");
        var none = await visitor.Get($"/benchmark?proposal=1.1&partnerships={slug}&level=exemplary");
        none.Text("main").Should().Contain("No submitted return is like that");
        (await visitor.Get("/benchmark?proposal=3.2")).Status.Should().Be(404);
    }

    [Fact]
    public async Task The_evidence_is_that_of_the_submission_and_is_taken_away_with_its_event()
    {
        var (slug, visitor) = (await site.Rated(), new Visitor(site.Address));
        var version = 2L;
        await Do(LedgerFixture.Evidence(text: "Sent with the return."));
        foreach (var proposal in Frameworks.Framework.Msg2019.LocalProposals.Skip(1))
            await Do(LedgerFixture.Rate(proposal.Code));
        await Do(new CompleteSelfEvaluation(LedgerFixture.Day, LedgerFixture.Minute));
        await Do(new ApproveSelfEvaluation("Board", version, LedgerFixture.Day, LedgerFixture.Minute));
        var before = await visitor.Get($"/benchmark?partnerships={slug}");
        before.Text("main").Should().Contain("Nothing submitted").And.NotContain("Sent with the return.");
        await Do(new SubmitSelfEvaluation(LedgerFixture.Day, LedgerFixture.Minute));
        await Do(new ReopenSelfEvaluation("More came.", LedgerFixture.Day, LedgerFixture.Minute));
        await Do(LedgerFixture.Evidence(text: "Came after it."));
        var csv = await visitor.Get($"/benchmark.csv?proposal=1.1&partnerships={slug}");
        var lines = (await csv.Response.Content.ReadAsStringAsync()).Trim().Split("\r\n");
        lines.Should().HaveCount(2);
        lines[1].Should().Contain("Sent with the return.").And.Contain("self-evaluation/baseline#3").And.Contain("yes");

        async Task Do(SelfEvaluationCommand command)
        {
            (await site.Store.Execute(slug, command, LedgerFixture.At(version))).Should().BeOfType<Answer.Recorded>();
            version++;
        }
    }

    [Fact]
    public async Task The_national_page_its_tables_and_its_data_add_up_and_name_nobody()
    {
        var approved = await site.Approved();
        await site.Rated();
        var visitor = new Visitor(site.Address);
        var page = await visitor.Get("/national");
        var partnerships = page.Page.QuerySelectorAll("#returns tbody tr").Length;
        partnerships.Should().BeGreaterThan(1);
        page.Page.QuerySelectorAll("#map td[data-level]").Should().HaveCount(partnerships * 22);
        page.Page.QuerySelectorAll("#proposals-title ~ .tally tbody tr")
            .Should()
            .HaveCount(44)
            .And.OnlyContain(row =>
                row.QuerySelectorAll("td").Sum(c => int.Parse(c.TextContent, CultureInfo.InvariantCulture))
                == partnerships
            );
        var json = await Content(visitor, "/national.json");
        using var document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("returns").GetArrayLength().Should().Be(partnerships);
        foreach (
            var text in (string[])
                [
                    page.Text("main"),
                    json,
                    await Content(visitor, "/national.csv"),
                    await Content(visitor, "/national/returns.csv"),
                ]
        )
        foreach (
            var officer in (string[])
                [LedgerFixture.Clerk.Person, LedgerFixture.Clerk.Office, LedgerFixture.Minute.Description]
        )
            text.Should().NotContainEquivalentOf(officer);
        var returns = (await Content(visitor, "/national/returns.csv")).Trim().Split("\r\n");
        returns.Should().HaveCount(partnerships + 1);
        const string sent = "self-evaluation/baseline#26";
        returns
            .Should()
            .Contain(line => line.StartsWith(approved) && line.EndsWith($",{sent},{sent},self-evaluation/baseline#27"));
        (await Content(visitor, "/national.csv"))
            .Trim()
            .Split("\r\n")
            .Skip(1)
            .Should()
            .OnlyContain(line => line.Contains($"{approved} {sent}"));
        (await Content(visitor, $"/benchmark.csv?partnerships={approved}")).Should().Contain($",{sent},Established\r\n");
        var chosen = $"partnerships={approved}&near={approved}";
        var beside = (await Content(visitor, $"/benchmark/beside.csv?{chosen}")).Trim().Split("\r\n");
        beside[0].Should().EndWith($"proposal,title,{approved},counted from");
        beside.Should().HaveCount(23).And.Subject.Skip(1).Should().OnlyContain(l => l.EndsWith($",{approved} {sent}"));
        beside[1].Should().StartWith("1.1,").And.Contain(",Partly established,");
        (await Content(visitor, "/benchmark/nearest.csv?" + chosen)).Should().Contain("distance,proposals compared");
        using var benchmark = JsonDocument.Parse(await Content(visitor, "/benchmark.json?" + chosen));
        benchmark.RootElement.GetProperty("beside")[0].GetProperty("sentBy").GetString().Should().Be(sent);
        var benchmarkPage = await visitor.Get("/benchmark?" + chosen);
        benchmarkPage.Page.QuerySelectorAll("a[href^='/benchmark/beside.csv?']").Should().ContainSingle();
        (await Content(visitor, "/partnerships.csv")).Should().Contain("self-evaluation/baseline#");
    }

    [Fact]
    public async Task The_pages_their_tables_and_the_programming_interface_say_the_same_of_each_partnership()
    {
        var (slug, visitor) = (await site.Approved(), new Visitor(site.Address));
        var row = (await visitor.Get("/national"))
            .Page.QuerySelector($"#returns a[href='/partnerships/{slug}']")!
            .Closest("tr")!;
        using var national = JsonDocument.Parse(await Content(visitor, "/api/v1/national"));
        var told = Of(national.RootElement.GetProperty("returns"));
        Day(told.GetProperty("receivedOn")).Should().Be(Cell(row, "Received"));
        Day(told.GetProperty("dueOn")).Should().Be(Cell(row, "Due by"));
        Cell(row, "State").Should().Be("Received; corrected or reopened since: the levels are those that were sent");
        told.GetProperty("state").GetString().Should().Be("received");
        var repeat = told.GetProperty("repeat");
        Cell(row, "Repeat").Should().StartWith("Missing").And.Contain(Day(repeat.GetProperty("dueOn")));
        repeat.GetProperty("state").GetString().Should().Be("missing");
        var line = (await Content(visitor, "/national/returns.csv"))
            .Split("\r\n")
            .Single(l => l.StartsWith(slug + ",", StringComparison.Ordinal));
        line.Should().Contain(",received,yes,missing,").And.Contain(repeat.GetProperty("dueOn").GetString());
        var levels = (await visitor.Get("/national"))
            .Page.QuerySelectorAll("#map td[data-level]")
            .Where(cell => cell.Closest("tr")!.QuerySelector("a")!.GetAttribute("href") == $"/benchmark?near={slug}")
            .ToDictionary(
                cell => cell.GetAttribute("data-proposal")!,
                cell => cell.GetAttribute("data-level"),
                StringComparer.Ordinal
            );
        foreach (var level in told.GetProperty("levels").EnumerateArray())
            (level.GetProperty("level").GetString() ?? "unrated")
                .Should()
                .Be(levels[level.GetProperty("proposal").GetString()!]);
        using var benchmark = JsonDocument.Parse(await Content(visitor, "/api/v1/benchmark?proposal=1.1"));
        var rated = Of(benchmark.RootElement.GetProperty("returns")).GetProperty("level").GetString();
        rated.Should().Be("partly-established").And.Be(levels["1.1"]);

        JsonElement Of(JsonElement all) =>
            all.EnumerateArray().Single(r => r.GetProperty("partnership").GetString() == slug);
        static string Day(JsonElement day) => DateOnly.Parse(day.GetString()!, CultureInfo.InvariantCulture).InWords();
        static string Cell(AngleSharp.Dom.IElement row, string label) =>
            row.QuerySelector($"[data-label='{label}']")!.TextContent.Trim();
    }

    [Theory]
    [InlineData("/national", "round=repeet", "baseline, interim, repeat")]
    [InlineData("/national.csv", "round=repeet", "baseline, interim, repeat")]
    [InlineData("/national", "sort=worst", "name, health-board, level")]
    [InlineData("/national", "health-board=Nowhere", "The Health Boards are NHS ")]
    [InlineData("/national/returns.csv", "health-board=Nowhere", "The Health Boards are NHS ")]
    [InlineData("/api/v1/national", "health-board=Nowhere", "The Health Boards are NHS ")]
    [InlineData("/benchmark", "level=exemplry", "established, exemplary")]
    [InlineData("/benchmark", "near=atlantis", "short names are")]
    [InlineData("/benchmark.json", "partnerships=atlantis", "short names are")]
    [InlineData("/api/v1/national", "round=repeet", "baseline, interim, repeat")]
    [InlineData("/api/v1/benchmark?proposal=1.1&", "level=exemplry", "established, exemplary")]
    [InlineData("/api/v1/benchmark?proposal=1.1&", "near=atlantis", "short names are")]
    public async Task What_cannot_be_read_is_refused_with_what_may_be_asked(string path, string query, string may)
    {
        var answer = await new Visitor(site.Address).Get(path + (path.EndsWith('&') ? "" : "?") + query);
        answer.Status.Should().Be(400);
        var said = await answer.Response.Content.ReadAsStringAsync();
        said.Should().Contain(may);
        if (
            !path.StartsWith("/api/v1/national", StringComparison.Ordinal)
            && !query.Contains("level", StringComparison.Ordinal)
        )
            said.Should().Contain(query.Split('=')[1]);
    }

    private static async Task<string> Content(Visitor visitor, string url) =>
        await (await visitor.Get(url)).Response.Content.ReadAsStringAsync();
}
