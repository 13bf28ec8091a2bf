using System.Text.Json.Nodes;
using GovernanceLedger.Web.Api;

namespace GovernanceLedger.Postgres.Tests.Web.Api;

public sealed class DescriptionTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static readonly string[] Methods = ["get", "post"];

    private IEnumerable<(string Path, string Method, JsonObject Operation)> Operations =>
        api.Description["paths"]!
            .AsObject()
            .SelectMany(p =>
                p.Value!.AsObject()
                    .Where(m => Methods.Contains(m.Key, StringComparer.Ordinal))
                    .Select(m => (p.Key, m.Key, m.Value!.AsObject()))
            );

    private IEnumerable<(string Key, JsonObject Response)> Documented =>
        Operations.SelectMany(o =>
            o.Operation["responses"]!.AsObject().Select(r => ($"{o.Method} {o.Path} {r.Key}", r.Value!.AsObject()))
        );

    [Fact]
    public void Every_command_of_the_ledger_is_in_the_table()
    {
        var commands = typeof(LedgerCommand).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(LedgerCommand)));
        ApiCommands.All.Select(c => c.Type).Should().BeEquivalentTo(commands.Where(t => !t.IsAbstract));
    }

    [Fact]
    public void Every_documented_answer_is_given()
    {
        var documented = Documented.Select(d => d.Key);
        documented.Except(api.Client.Exchanges.Select(KeyOf), StringComparer.Ordinal).Should().BeEmpty();
    }

    [Fact]
    public void No_answer_is_given_that_is_not_documented()
    {
        var documented = Documented.Select(d => d.Key).ToHashSet(StringComparer.Ordinal);
        api.Client.Exchanges.Where(e => !documented.Contains(KeyOf(e))).Should().BeEmpty();
        api.Client.Exchanges.Where(e => KeyOf(e).EndsWith(" default", StringComparison.Ordinal))
            .Should()
            .OnlyContain(e => e.Status == 421);
    }

    [Fact]
    public void Every_answer_is_as_it_is_documented()
    {
        var (documented, check) = (
            Documented.ToDictionary(d => d.Key, d => d.Response, StringComparer.Ordinal),
            new SchemaCheck(api.Description)
        );
        foreach (var exchange in api.Client.Exchanges)
        {
            var response = documented[KeyOf(exchange)];
            foreach (var header in response["headers"]?.AsObject() ?? [])
                if (header.Value!["required"]!.GetValue<bool>())
                    exchange.Headers.Should().ContainKey(header.Key, "{0}", exchange);
            var content = response["content"]?.AsObject();
            (content?.Single().Key).Should().Be(exchange.MediaType, "{0}", exchange);
            if (exchange.Body.Length > 0)
                check
                    .Problems(exchange.Json, content!.Single().Value!["schema"]!.AsObject())
                    .Should()
                    .BeEmpty("{0}", exchange);
        }
    }

    [Fact]
    public void Every_example_is_as_it_is_documented()
    {
        var check = new SchemaCheck(api.Description);
        foreach (var (path, _, operation) in Operations.Where(o => o.Method == "post"))
        {
            var content = operation["requestBody"]!["content"]!["application/json"]!;
            check.Problems(content["example"], content["schema"]!.AsObject()).Should().BeEmpty(path);
        }
    }

    [Fact]
    public void What_does_not_fit_is_seen_by_the_check_itself()
    {
        var check = new SchemaCheck(api.Description);
        var rating = check.Resolve("#/components/schemas/RecordRating")!;
        var good = ApiExamples.Of("record-rating").AsObject();
        check.Problems(good, rating).Should().BeEmpty();
        foreach (
            var (member, wrong) in new (string, JsonNode?)[]
            {
                ("level", "best"),
                ("effectiveOn", "soon"),
                ("proposal", null),
                ("source", 3),
                ("more", 1),
            }
        )
        {
            var bad = good.DeepClone();
            bad[member] = wrong;
            check.Problems(bad, rating).Should().NotBeEmpty(member);
        }
        var less = good.DeepClone().AsObject();
        less.Remove("proposal");
        check.Problems(less, rating).Should().ContainSingle();
    }

    [Fact]
    public void The_description_is_well_formed()
    {
        var check = new SchemaCheck(api.Description);
        foreach (var reference in Within(api.Description).Where(n => n.Key == "$ref"))
            check.Resolve(reference.Value!.GetValue<string>()).Should().NotBeNull(reference.Value!.ToString());
        Operations.Select(o => o.Operation["operationId"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();
        Documented.Should().OnlyContain(d => d.Response["description"]!.GetValue<string>().Length > 0);
        foreach (var (path, item) in api.Description["paths"]!.AsObject())
            item!["parameters"]!
                .AsArray()
                .Select(p => $"{{{p!["name"]}}}")
                .Should()
                .BeEquivalentTo(path.Split('/').Where(part => part.StartsWith('{')));
    }

    private string KeyOf(Exchange e)
    {
        var responses = api.Description["paths"]![e.Path]![e.Method]!["responses"]!;
        var status = e.Status.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"{e.Method} {e.Path} {(responses[status] is null && e.Status == 421 ? "default" : status)}";
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Within(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.Concat(o.SelectMany(m => Within(m.Value))),
            JsonArray a => a.SelectMany(Within),
            _ => [],
        };
}
