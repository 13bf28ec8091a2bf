using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

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
                paths[path] = item = new() { ["parameters"] = InPath(path) };
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
                .. read.Parameters.Select(InQuery),
                InHeader("If-None-Match", "The ETag of what is held already; 304 where it still is so.", false),
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
                .. EventFeed.Parameters.Select(InQuery),
                InHeader(EventFeed.LastHeader, "The id of the last event that was seen; goes before after.", false),
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
                InHeader(
                    "If-Match",
                    "The ETag of the stream that the command was made for, \"0\" for one that is to begin. Required, unless If-None-Match: * says that it is to begin.",
                    false
                ),
                InHeader("If-None-Match", "Only *: the stream is to begin.", false),
                InHeader(CommandEndpoint.KeyHeader, "Names the command; at most 200 characters, a UUID for instance.", true),
                InHeader(ApiCaller.OfficeHeader, "The office that records it, such as Governance officer.", true),
                InHeader(
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

    private static JsonArray InPath(string path) =>
        new([
            .. path.Split('/')
                .Where(part => part.StartsWith('{'))
                .Select(part => part.Trim('{', '}'))
                .Select(name => new JsonObject
                {
                    ["name"] = name,
                    ["in"] = "path",
                    ["required"] = true,
                    ["schema"] = name is "position" or "action"
                        ? new JsonObject { ["type"] = "integer", ["format"] = "int64", ["minimum"] = 1 }
                        : new JsonObject { ["type"] = "string" },
                    ["example"] = ApiExamples.InPath(name),
                }),
        ]);

    private static JsonObject InQuery(ApiParameter p) =>
        new()
        {
            ["name"] = p.Name,
            ["in"] = "query",
            ["description"] = p.Description,
            ["required"] = p.IsRequired,
            ["schema"] = Schema(p),
        };

    private static JsonObject InHeader(string name, string description, bool isRequired) =>
        new()
        {
            ["name"] = name,
            ["in"] = "header",
            ["description"] = description,
            ["required"] = isRequired,
            ["schema"] = new JsonObject { ["type"] = "string" },
        };

    private static JsonObject Schema(ApiParameter p) =>
        p.Kind switch
        {
            ParameterKind.Day => new() { ["type"] = "string", ["format"] = "date" },
            ParameterKind.Position => new() { ["type"] = "integer", ["format"] = "int64", ["minimum"] = 0 },
            ParameterKind.Limit => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = ApiParameter.MostEvents },
            ParameterKind.OneOf => new()
            {
                ["type"] = "string",
                ["enum"] = new JsonArray([.. p.OneOf!.Select(o => (JsonNode)o)]),
            },
            _ => new() { ["type"] = "string" },
        };
}

/// <summary>The answers of each operation, every one of which a test has it give.</summary>
internal sealed class OpenApiResponses(OpenApiSchemas schemas)
{
    internal JsonObject OfRead(ApiRead read)
    {
        var responses = new JsonObject
        {
            ["200"] = Done("It is here.", schemas.Of(read.Body), WithTag(read.Name == "listEvents" ? "Link" : null)),
            ["304"] = new JsonObject
            {
                ["description"] = "It is as the client holds it already.",
                ["headers"] = WithTag(null),
            },
        };
        if (read.Route.Contains('{', StringComparison.Ordinal))
            AddProblems(responses, 404);
        return AddProblems(responses, 400, 429);
    }

    internal JsonObject OfFeed() =>
        AddProblems(
            new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] =
                        "Server-sent events: id is the position, event the type, data the event as getEvent answers it, on one line. Comments keep the connection open.",
                    ["content"] = new JsonObject
                    {
                        [EventFeed.MediaType] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } },
                    },
                },
            },
            400,
            404,
            429
        );

    internal JsonObject OfCommand(ApiCommand command)
    {
        var responses = new JsonObject
        {
            ["201"] = Done("It was recorded, now or when the command was first sent.", schemas.Of(typeof(RecordedBody)), WithTag("Location")),
        };
        if (command.MayChangeNothing)
            responses["200"] = Done(
                "The ledger holds all of that already, and nothing was recorded.",
                schemas.Of(typeof(UnchangedBody)),
                WithTag(null)
            );
        return AddProblems(responses, 400, 403, 404, 409, 412, 413, 415, 422, 428, 429);
    }

    private JsonObject AddProblems(JsonObject responses, params int[] statuses)
    {
        foreach (var status in statuses)
            responses[status.ToString(CultureInfo.InvariantCulture)] = Problem(status);
        responses["default"] = Problem(null);
        return responses;
    }

    private JsonObject Problem(int? status)
    {
        var response = new JsonObject
        {
            ["description"] = status is { } known
                ? $"{ReasonPhrases.GetReasonPhrase(known)}: {Meaning(known)}"
                : "Any other failure, such as 421 for another machine, 500 for a fault of the program and 503 while the database does not answer.",
            ["content"] = new JsonObject
            {
                [Api.Problem.MediaType] = new JsonObject { ["schema"] = schemas.Of(typeof(Problem)) },
            },
        };
        if (status == 412)
            response["headers"] = WithTag(null);
        if (status == 429)
            response["headers"] = new JsonObject { ["Retry-After"] = Header("How many seconds to wait.") };
        return response;
    }

    private static string Meaning(int status) =>
        status switch
        {
            400 => "the request cannot be read; detail and pointer say where.",
            403 => "a browser sent it for a page of another site.",
            404 => "there is no such partnership, stream or resource.",
            409 => "the Idempotency-Key has named another command.",
            412 => "the stream has moved on; ETag and currentVersion say where it stands.",
            413 => "the body is too large.",
            415 => "the body is not JSON.",
            422 => "the ledger refuses the command; code and detail say why.",
            428 => "If-Match is missing.",
            429 => "too many requests.",
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };

    private static JsonObject Done(string description, JsonObject schema, JsonObject headers) =>
        new()
        {
            ["description"] = description,
            ["headers"] = headers,
            ["content"] = new JsonObject { [ApiJson.MediaType] = new JsonObject { ["schema"] = schema } },
        };

    private static JsonObject WithTag(string? other)
    {
        var headers = new JsonObject { ["ETag"] = Header("The version, for If-Match and If-None-Match.") };
        if (other == "Location")
            headers["Location"] = Header("Where the last of the events can be read.");
        if (other == "Link")
            headers["Link"] = Header("The next page, rel=\"next\"; left out on the last.", isRequired: false);
        return headers;
    }

    private static JsonObject Header(string description, bool isRequired = true) =>
        new()
        {
            ["description"] = description,
            ["required"] = isRequired,
            ["schema"] = new JsonObject { ["type"] = "string" },
        };
}
