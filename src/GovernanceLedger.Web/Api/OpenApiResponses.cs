using System.Globalization;
using System.Text.Json.Nodes;
using GovernanceLedger.Web.Papers;
using Microsoft.AspNetCore.WebUtilities;

namespace GovernanceLedger.Web.Api;

/// <summary>The answers of each operation, every one of which a test has it give.</summary>
internal sealed class OpenApiResponses(OpenApiSchemas schemas)
{
    internal JsonObject OfRead(ApiRead read)
    {
        var responses = new JsonObject
        {
            ["200"] = Done(
                "It is here.",
                schemas.Of(read.Body),
                WithPosition(read, WithTag(read.Name == "listEvents" ? "Link" : null))
            ),
            ["304"] = new JsonObject
            {
                ["description"] = "It is as the client holds it already.",
                ["headers"] = WithPosition(read, WithTag(null)),
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
            ["201"] = Done(
                "It was recorded, now or when the command was first sent.",
                schemas.Of(typeof(RecordedBody)),
                WithTag("Location")
            ),
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
            429 => "too many requests, or too many feeds at once.",
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

    private static JsonObject WithPosition(ApiRead read, JsonObject headers)
    {
        if (read.IsOfPartnership)
            headers[ListAsAt.Position] = Header(
                "The position of the partnership's ledger up to which everything is counted in; 0 before the first event."
            );
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
