using System.Text.Json.Nodes;
using GovernanceLedger.Web;
using GovernanceLedger.Web.Api;
using GovernanceLedger.Web.Hosting;

namespace GovernanceLedger.Postgres.Tests.Web.Api;

public sealed class ApiTests(SiteFixture site) : IClassFixture<SiteFixture>, IDisposable
{
    private const string Rating = "self-evaluations/baseline/record-rating";

    private readonly ApiClient _client = new(site.Address);

    public void Dispose() => _client.Dispose();

    private Task<Exchange> Post(string slug, string path, JsonNode body, params (string, string)[] headers) =>
        _client.Post("", $"/partnerships/{slug}/{path}", body.ToJsonString(), "application/json", headers);

    private static JsonObject Rate(string proposal) =>
        new()
        {
            ["proposal"] = proposal,
            ["level"] = "established",
            ["effectiveOn"] = "2019-05-16",
            ["source"] = new JsonObject { ["description"] = "IJB, 16 May 2019, item 8" },
        };

    [Fact]
    public async Task What_is_recorded_is_answered_with_its_version_and_where_it_is()
    {
        var slug = await site.Rated();
        var read = await _client.Get("", $"/partnerships/{slug}/self-evaluations/baseline");
        read.Headers["ETag"].Should().Be("\"2\"");
        var sent = await Post(
            slug,
            Rating,
            Rate("1.2"),
            ("If-Match", read.Headers["ETag"]),
            ("Ledger-Person", "person-9")
        );
        sent.Status.Should().Be(201);
        sent.Headers["ETag"].Should().Be("\"3\"");
        var found = await _client.Get("", sent.Headers["Location"]["/api/v1".Length..]);
        JsonNode.DeepEquals(found.Json, sent.Json["events"]![0]).Should().BeTrue();
        found.Json["actor"]!["person"]!.GetValue<string>().Should().Be("person-9");
        found.Json["actor"]!["office"]!.GetValue<string>().Should().Be("Governance officer");
    }

    [Fact]
    public async Task A_round_done_in_part_is_completed_once_the_rest_is_left_unrated()
    {
        const string Round = "self-evaluations/baseline/";
        var slug = await site.Rated();
        var day = new JsonObject { ["effectiveOn"] = "2019-05-16", ["source"] = Rate("1.2")["source"]!.DeepClone() };
        var version = 2;
        var early = await Post(slug, Round + "complete-self-evaluation", day, ("If-Match", "\"2\""));
        (early.Status, early.Json["code"]!.GetValue<string>()).Should().Be((422, "unrated-proposals"));
        foreach (var proposal in Frameworks.Framework.Msg2019.LocalProposals.Skip(1))
        {
            var leave = day.DeepClone().AsObject();
            (leave["proposal"], leave["reason"]) = (proposal.Code, "There was no time for it.");
            (await Post(slug, Round + "leave-unrated", leave, ("If-Match", $"\"{version++}\"")))
                .Status.Should()
                .Be(201);
        }
        (await Post(slug, Round + "complete-self-evaluation", day, ("If-Match", $"\"{version}\"")))
            .Status.Should()
            .Be(201);
    }

    [Fact]
    public async Task The_same_command_under_the_same_key_is_answered_as_at_first()
    {
        var slug = await site.Rated();
        (string, string)[] headers = [("If-Match", "\"2\""), ("Idempotency-Key", "once")];
        var first = await Post(slug, Rating, Rate("1.2"), headers);
        await Post(slug, Rating, Rate("1.3"), ("If-Match", "\"3\""));
        var again = await Post(slug, Rating, Rate("1.2"), headers);
        (again.Status, again.Body).Should().Be((201, first.Body));
        (again.Headers["ETag"], again.Headers["Location"])
            .Should()
            .Be((first.Headers["ETag"], first.Headers["Location"]));
        (await Post(slug, Rating, Rate("1.4"), headers)).Code.Should().Be("key-reused");
    }

    [Fact]
    public async Task A_stale_version_is_told_the_current_one()
    {
        var sent = await Post(await site.Rated(), Rating, Rate("1.2"), ("If-Match", "\"1\""));
        (sent.Status, sent.Code, sent.Headers["ETag"]).Should().Be((412, "stale-version", "\"2\""));
        sent.Json["currentVersion"]!.GetValue<long>().Should().Be(2);
    }

    [Fact]
    public async Task A_tag_with_a_day_is_a_version_too()
    {
        var slug = await site.WithPlan(await site.Registered());
        var tag = (await _client.Get("", $"/partnerships/{slug}/actions?on=2020-10-01")).Headers["ETag"];
        tag.Should().StartWith("\"8;2020-10-01");
        var body = ApiExamples.Of("cross-reference-actions").DeepClone();
        (body["other"], body["effectiveOn"]) = (2, "2020-06-30");
        (await Post(slug, "actions/cross-reference-actions", body, ("If-Match", tag))).Status.Should().Be(201);
    }

    [Theory]
    [InlineData("If-Match", "12", "unreadable-version")]
    [InlineData("If-Match", "W/\"12\"", "unreadable-version")]
    [InlineData("If-Match", "\"1\", \"2\"", "unreadable-version")]
    [InlineData("If-Match", "*", "unreadable-version")]
    [InlineData("Idempotency-Key", "", "key-missing")]
    [InlineData("Idempotency-Key", "clé", "unreadable-key")]
    [InlineData("Ledger-Office", "", "office-missing")]
    [InlineData("Ledger-Person", "A. Name", "person-not-opaque")]
    public async Task A_header_that_cannot_be_used_is_named(string header, string value, string code)
    {
        var sent = await Post("nowhere", Rating, Rate("1.2"), (header, value));
        (sent.Status, sent.Code).Should().Be((400, code), sent.ToString());
    }

    [Theory]
    [InlineData("""{"proposal":"1.2","level":"established","effectiveOn":"2019-05-16"}""", "/source")]
    [InlineData(
        """{"proposal":"1.2","level":"best","effectiveOn":"2019-05-16","source":{"description":"x"}}""",
        "/level"
    )]
    [InlineData("""{"proposal":"1.2","level":3,"effectiveOn":"2019-05-16","source":{"description":"x"}}""", "/level")]
    [InlineData(
        """{"proposal":12,"level":"established","effectiveOn":"2019-05-16","source":{"description":"x"}}""",
        "/proposal"
    )]
    [InlineData(
        """{"proposal":null,"level":"established","effectiveOn":"2019-05-16","source":{"description":"x"}}""",
        "/proposal"
    )]
    [InlineData(
        """{"proposal":"1.2","level":"established","effectiveOn":"16 May 2019","source":{"description":"x"}}""",
        "/effectiveOn"
    )]
    [InlineData(
        """{"proposal":"1.2","level":"established","effectiveOn":"2019-05-16","source":{"description":"x","follows":[null]}}""",
        "/source/follows/0"
    )]
    [InlineData(
        """{"proposal":"1.2","level":"established","effectiveOn":"2019-05-16","source":{"description":"x","follows":["x"]}}""",
        "/source/follows/0"
    )]
    [InlineData(
        """{"proposal":"1.2","level":"established","effectiveOn":"2019-05-16","source":{"description":"x"},"a/b":1}""",
        "/a~1b"
    )]
    [InlineData(
        """{"proposal":"\ud800","level":"established","effectiveOn":"2019-05-16","source":{"description":"x"}}""",
        "/proposal"
    )]
    [InlineData("""{"\ud800":1}""", null)]
    [InlineData("""{"proposal":"1.2","proposal":"1.3"}""", null)]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("", null)]
    public async Task A_body_that_cannot_be_read_is_told_where(string body, string? member)
    {
        var slug = await site.Rated();
        var sent = await _client.Post(
            "",
            $"/partnerships/{slug}/{Rating}",
            body,
            "application/json",
            ("If-Match", "\"2\"")
        );
        sent.Status.Should().Be(400, sent.ToString());
        (sent.Json["pointer"]?.GetValue<string>()).Should().Be(member);
        sent.Body.Should().NotContain("GovernanceLedger.").And.NotContain("System.");
    }

    [Fact]
    public async Task What_a_command_works_out_cannot_be_said_besides()
    {
        var body = ApiExamples.Of("report-progress").DeepClone();
        body["action"] = 2;
        var sent = await Post("nowhere", "actions/report-progress", body);
        (sent.Status, sent.Json["pointer"]!.GetValue<string>()).Should().Be((400, "/action"));
    }

    [Theory]
    [InlineData("effectiveOn", "2999-01-01", "/effectiveOn")]
    [InlineData("proposal", "9.9", "/proposal")]
    public async Task A_refusal_points_to_the_member_where_that_is_known(string member, string value, string place)
    {
        var body = Rate("1.2");
        body[member] = value;
        var sent = await Post(await site.Rated(), Rating, body, ("If-Match", "\"2\""));
        (sent.Status, sent.Json["pointer"]!.GetValue<string>()).Should().Be((422, place), sent.ToString());
    }

    [Fact]
    public async Task Nothing_begins_under_the_name_of_another_stream()
    {
        var slug = await site.Registered();
        var body = ApiExamples.Of("open-self-evaluation");
        var sent = await Post(
            slug,
            "self-evaluations/mine/open-self-evaluation",
            body,
            ("If-Match", ""),
            ("If-None-Match", "*")
        );
        (sent.Status, sent.Code).Should().Be((422, "other-stream"));
        var begun = await Post(
            slug,
            "self-evaluations/baseline/open-self-evaluation",
            body,
            ("If-Match", ""),
            ("If-None-Match", "*")
        );
        begun.Status.Should().Be(201, begun.ToString());
    }

    [Fact]
    public async Task A_timescale_that_no_calendar_has_is_refused()
    {
        var body = ApiExamples.Of("agree-action").DeepClone();
        body["planned"]!["timescale"]!["recurrence"] = new JsonObject { ["every"] = "yearly", ["month"] = 13 };
        var sent = await Post(await site.Registered(), "actions/agree-action", body);
        (sent.Status, sent.Code).Should().Be((422, "impossible-timescale"), sent.ToString());
    }

    [Fact]
    public async Task An_action_that_is_done_is_agreed_with_what_shows_it_or_refused()
    {
        var slug = await site.Registered();
        var body = ApiExamples.Of("agree-action").DeepClone();
        body["planned"]!["timescale"] = new JsonObject { ["asWritten"] = "Complete.", ["kind"] = "complete" };
        var refused = await Post(slug, "actions/agree-action", body, ("If-Match", "\"0\""));
        (refused.Status, refused.Code).Should().Be((422, "completed-without-evidence"), refused.ToString());
        body["completedBecause"] = "The policy of March 2019.";
        (await Post(slug, "actions/agree-action", body, ("If-Match", "\"0\""))).Status.Should().Be(201);
        var action = await _client.Get("", $"/partnerships/{slug}/actions/1");
        action.Json["action"]!["closed"]!["because"]!.GetValue<string>().Should().Be("The policy of March 2019.");
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 404)]
    public async Task A_command_from_a_page_of_another_site_is_refused(string header, string value, int status) =>
        (await Post("nowhere", Rating, Rate("1.2"), (header, value))).Status.Should().Be(status);

    [Fact]
    public async Task What_is_held_already_is_not_sent_again()
    {
        var slug = await site.Furnished();
        foreach (var path in new[] { "", "/streams", "/meetings", "/self-evaluations/baseline", "/events" })
        {
            var url = $"/partnerships/{slug}{path}";
            var tag = (await _client.Get("", url)).Headers["ETag"];
            var again = await _client.Get("", url, ("If-None-Match", $"\"other\", {tag}"));
            (again.Status, again.Body, again.Headers["ETag"]).Should().Be((304, "", tag));
            (await _client.Get("", url, ("If-None-Match", "\"other\""))).Status.Should().Be(200);
        }
    }

    [Fact]
    public async Task Each_read_of_a_partnership_says_up_to_which_position_it_holds_everything()
    {
        var slug = await site.Rated();
        var comparison = $"/partnerships/{slug}/comparison?from=baseline@in-force-2020-12-31&to=baseline";
        var first = await _client.Get("", comparison);
        (await _client.Get("", comparison)).Headers["ETag"].Should().Be(first.Headers["ETag"]);
        await Post(slug, Rating, Rate("1.2"), ("If-Match", "\"2\""));
        foreach (var url in new[] { "", "/engagement", "/events?limit=1" })
            (await _client.Get("", $"/partnerships/{slug}{url}")).Headers["Ledger-Position"].Should().Be("4");
        var then = await _client.Get("", comparison);
        (first.Headers["Ledger-Position"], then.Headers["Ledger-Position"]).Should().Be(("3", "4"));
        then.Json["asAt"]!["position"]!.GetValue<long>().Should().Be(4);
        (await _client.Get("", "/partnerships")).Headers.Should().NotContainKey("Ledger-Position");
    }

    [Fact]
    public async Task Events_come_page_by_page_without_a_gap()
    {
        var slug = await site.Furnished();
        var (url, positions) = ($"/partnerships/{slug}/events?limit=2", new List<long>());
        for (var pages = 0; pages < 20; pages++)
        {
            var page = await _client.Get("", url);
            positions.AddRange(page.Json["events"]!.AsArray().Select(e => e!["position"]!.GetValue<long>()));
            if (!page.Headers.TryGetValue("Link", out var next))
                break;
            next.Should().EndWith("; rel=\"next\"");
            url = next.Split('<', '>')[1]["/api/v1".Length..];
        }
        positions.Should().HaveCountGreaterThan(4).And.Equal(Enumerable.Range(1, positions.Count).Select(n => (long)n));
    }

    [Theory]
    [InlineData("/partnerships/{0}/events?limit=0")]
    [InlineData("/partnerships/{0}/events?limit=501")]
    [InlineData("/partnerships/{0}/events?after=-1")]
    [InlineData("/partnerships/{0}/events?after=1&after=2")]
    [InlineData("/partnerships/{0}/directions/in-force?on=soon")]
    [InlineData("/partnerships/{0}/directions/log?year=2019")]
    [InlineData("/partnerships/{0}/actions?status=splendid")]
    [InlineData("/partnerships/{0}/thread")]
    [InlineData("/partnerships/{0}/thread?of=meeting")]
    [InlineData("/partnerships/{0}/feed?after=x")]
    [InlineData("/partnerships/{0}/feed?after=4000")]
    [InlineData("/partnerships/%00")]
    public async Task A_parameter_that_cannot_be_read_is_a_problem(string url)
    {
        var read = await _client.Get("", string.Format(null, url, await site.Registered()));
        read.Status.Should().Be(400, read.ToString());
    }

    [Fact]
    public async Task A_report_is_a_gap_until_its_direction_is_issued()
    {
        var slug = await site.Registered();
        var meeting = "meetings/2019-05-16-integration-joint-board/record-meeting";
        await Post(slug, meeting, ApiExamples.Of("record-meeting"), ("If-Match", "\"0\""));
        (await Gaps(slug)).Should().ContainSingle().Which!["without"]!.GetValue<string>().Should().Be("health-board");
        await Post(slug, "directions/draft-direction", ApiExamples.Of("draft-direction"), ("If-Match", "\"0\""));
        await Post(slug, "directions/approve-direction", ApiExamples.Of("approve-direction"), ("If-Match", "\"1\""));
        var issue = ApiExamples.Of("issue-direction").DeepClone();
        issue["source"]!["follows"] = new JsonArray("meeting/2019-05-16-integration-joint-board#3");
        (await Gaps(slug)).Should().ContainSingle();
        await Post(slug, "directions/issue-direction", issue, ("If-Match", "\"2\""));
        (await Gaps(slug)).Should().BeEmpty();
    }

    private async Task<JsonArray> Gaps(string slug) =>
        (await _client.Get("", $"/partnerships/{slug}/meetings")).Json["meetings"]![0]!["gaps"]!.AsArray();

    [Fact]
    public async Task What_was_in_force_is_told_on_both_axes_of_time()
    {
        var slug = await site.Directed();
        var url = $"/partnerships/{slug}/directions/in-force?on=2019-12-01&for=care%20at%20home";
        var now = await _client.Get("", url);
        now.Json["directions"]!.AsArray().Select(d => d!["reference"]!.GetValue<string>()).Should().Equal("2019-001");
        now.Json["totals"]![0]!["total"]!.GetValue<long>().Should().Be(1_250_000_00);
        var then = await _client.Get("", url + "&known-on=2019-12-31");
        then.Json["directions"]!.AsArray().Should().BeEmpty();
    }

    [Theory]
    [InlineData("GET", "/api", 404, "unknown-address")]
    [InlineData("GET", "/api/v2/partnerships", 404, "unknown-address")]
    [InlineData("POST", "/api/v1/partnerships", 405, "unknown-method")]
    [InlineData("DELETE", "/api/v1/partnerships/x", 405, "unknown-method")]
    [InlineData("GET", "/openapi/v2.json", 404, "unknown-address")]
    [InlineData("GET", "/api/v1/partnerships/x/actions/one", 404, "unknown-address")]
    public async Task An_address_or_a_method_that_is_not_there_is_a_problem_too(
        string method,
        string url,
        int status,
        string code
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(url, UriKind.Relative));
        var answer = await _client.Send(method, "", request);
        (answer.Status, answer.MediaType, answer.Code).Should().Be((status, "application/problem+json", code));
        answer.Headers.ContainsKey("Allow").Should().Be(status == 405);
    }

    [Fact]
    public async Task Only_the_head_is_sent_where_only_that_is_asked_for()
    {
        var slug = await site.Rated();
        foreach (var path in new[] { "/self-evaluations/baseline", "/feed" })
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Head,
                new Uri($"/api/v1/partnerships/{slug}{path}", UriKind.Relative)
            );
            var answer = await _client.Send("HEAD", "", request);
            (answer.Status, answer.Body).Should().Be((200, ""));
        }
    }

    [Fact]
    public async Task A_fault_is_a_problem_without_a_trace_and_is_logged_under_its_name()
    {
        var slug = await site.Rated();
        await using var alone = await SiteOn(
            site.Store.ConnectionString.Replace("Database=", "Database=absent", StringComparison.Ordinal)
        );
        using var client = new ApiClient(new(alone.Urls.First()));
        var read = await client.Get("", $"/partnerships/{slug}");
        (read.Status, read.Code).Should().Be((503, "database-unavailable"));
        read.Body.Should().NotContain("   at ").And.Contain("urn:governance-ledger:request:");
    }

    [Fact]
    public async Task A_fault_of_the_program_says_nothing_of_its_insides()
    {
        var slug = await site.Rated();
        var log = new StringWriter();
        await using var faulty = Site.Build(
            site.Store.Database,
            new SiteOptions(SiteAddress.Loopback(0), Clock: new StoppedClock(), Log: log)
        );
        await faulty.StartAsync();
        using var client = new ApiClient(new(faulty.Urls.First()));
        var read = await client.Get("", $"/partnerships/{slug}/directions/in-force");
        (read.Status, read.MediaType, read.Code).Should().Be((500, "application/problem+json", "fault"));
        read.Body.Should().NotContain("   at ").And.NotContain("Exception").And.NotContain(StoppedClock.Words);
        log.ToString().Should().Contain(read.Json["instance"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_action_names_its_leads_as_the_pages_do_and_a_name_that_is_erased_is_read_anew()
    {
        var slug = await site.Registered();
        var people = new People(site.Store.Database);
        var (person, url) = ($"person-{slug}", $"/partnerships/{slug}/actions");
        await people.Put(new(person, "Morag Beaton", null));
        var body = ApiExamples.Of("agree-action");
        body["planned"]!["leads"] = new JsonArray(new JsonObject { ["person"] = person, ["office"] = "Chief officer" });
        (await Post(slug, "actions/agree-action", body, ("If-Match", "\"0\""))).Status.Should().Be(201);
        var one = await _client.Get("", $"{url}/1");
        one.Json["leads"]![0]!["name"]!.GetValue<string>().Should().Be("Morag Beaton");
        var all = await _client.Get("", url);
        all.Json["actions"]![0]!["leads"]![0]!["name"]!.GetValue<string>().Should().Be("Morag Beaton");
        await people.Erase(person);
        var again = await _client.Get("", $"{url}/1", ("If-None-Match", one.Headers["ETag"]));
        again.Status.Should().Be(200);
        again.Json["leads"]![0]!["name"].Should().BeNull();
        again.Json["leads"]![0]!["office"]!.GetValue<string>().Should().Be("Chief officer");
    }

    /// <summary>A clock that does not go, so that whatever asks for the day fails.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public const string Words = "The clock has stopped.";

        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException(Words);
    }

    private static async Task<Microsoft.AspNetCore.Builder.WebApplication> SiteOn(string connection)
    {
        var alone = Site.Build(
            new LedgerDatabase(connection),
            new SiteOptions(SiteAddress.Loopback(0), Log: TextWriter.Null)
        );
        await alone.StartAsync();
        return alone;
    }
}
