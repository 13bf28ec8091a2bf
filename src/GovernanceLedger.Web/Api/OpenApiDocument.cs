using System.Text.Json.Nodes;

namespace GovernanceLedger.Web.Api;

/// <summary>What the API is, as OpenAPI 3.1 says it; drawn from the tables that the routes follow.</summary>
internal static class OpenApiDocument
{
    private static readonly Lazy<JsonObject> Drawn = new(Draw);

    internal static JsonObject Whole => Drawn.Value;

    private static JsonObject Draw()
    {
        var schemas = new OpenApiSchemas();
        var responses = new OpenApiResponses(schemas);
        var paths = Paths(schemas, responses);
        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Governance Ledger",
                ["version"] = "1",
                ["description"] =
                    "Reads what the pages show, records what the forms record, and hands out events as they are recorded. "
                    + "A command names the version of the stream that it was made for (If-Match, as read from an ETag) and "
                    + "itself (Idempotency-Key), so that sending it again is always safe. Every error is a problem "
                    + "(RFC 9457) with a stable code. It answers on this machine only until there is sign-in.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = ApiPipeline.Root }),
            ["tags"] = new JsonArray(Tag("read"), Tag("command"), Tag("feed")),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject(schemas.Components.Select(c => KeyValuePair.Create(c.Key, c.Value))),
            },
        };
    }

    private static JsonObject Tag(string name) => new() { ["name"] = name };

    private static JsonObject Paths(OpenApiSchemas schemas, OpenApiResponses responses)
    {
        var paths = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        void Add(string path, string method, JsonObject operation)
        {
            if (!paths.TryGetValue(path, out var item))
                paths[path] = item = new() { ["parameters"] = OpenApiParameters.InPath(path) };
            item[method] = operation;
        }
        foreach (var read in ApiReads.All)
            Add(read.Path, "get", Read(read, responses));
        Add(EventFeed.Path, "get", Feed(responses));
        foreach (var command in ApiCommands.All)
            Add(command.Path, "post", Command(command, schemas, responses));
        return new(paths.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value)));
    }

    private static JsonObject Read(ApiRead read, OpenApiResponses responses) =>
        new()
        {
            ["operationId"] = read.Name,
            ["summary"] = read.Summary,
            ["tags"] = new JsonArray("read"),
            ["parameters"] = new JsonArray([
                .. read.Parameters.Select(OpenApiParameters.InQuery),
                OpenApiParameters.InHeader(
                    "If-None-Match",
                    "The ETag of what is held already; 304 where it still is so.",
                    false
                ),
            ]),
            ["responses"] = responses.OfRead(read),
        };

    private static JsonObject Feed(OpenApiResponses responses) =>
        new()
        {
            ["operationId"] = "followEvents",
            ["summary"] = "The events as they are recorded, for as long as the client listens.",
            ["tags"] = new JsonArray("feed"),
            ["parameters"] = new JsonArray([
                .. EventFeed.Parameters.Select(OpenApiParameters.InQuery),
                OpenApiParameters.InHeader(
                    EventFeed.LastHeader,
                    "The id of the last event that was seen; goes before after.",
                    false
                ),
            ]),
            ["responses"] = responses.OfFeed(),
        };

    private static JsonObject Command(ApiCommand command, OpenApiSchemas schemas, OpenApiResponses responses) =>
        new()
        {
            ["operationId"] = char.ToLowerInvariant(command.Type.Name[0]) + command.Type.Name[1..],
            ["summary"] = command.Summary,
            ["tags"] = new JsonArray("command"),
            ["parameters"] = new JsonArray(
                OpenApiParameters.InHeader(
                    "If-Match",
                    "The ETag of the stream that the command was made for, \"0\" for one that is to begin. Required, unless If-None-Match: * says that it is to begin.",
                    false
                ),
                OpenApiParameters.InHeader("If-None-Match", "Only *: the stream is to begin.", false),
                OpenApiParameters.InHeader(
                    CommandEndpoint.KeyHeader,
                    "Names the command; at most 200 characters, a UUID for instance.",
                    true
                ),
                OpenApiParameters.InHeader(
                    ApiCaller.OfficeHeader,
                    "The office that records it, such as Governance officer.",
                    true
                ),
                OpenApiParameters.InHeader(
                    ApiCaller.PersonHeader,
                    $"Who records it, by an opaque reference of small letters, digits and hyphens, never a name; {ApiCaller.Nobody} where it is left out.",
                    false
                )
            ),
            ["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = new JsonObject
                {
                    [ApiJson.MediaType] = new JsonObject
                    {
                        ["schema"] = schemas.Of(command.Type),
                        ["example"] = ApiExamples.Of(command.Name).DeepClone(),
                    },
                },
            },
            ["responses"] = responses.OfCommand(command),
        };
}
