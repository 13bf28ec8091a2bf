using System.Text.Json.Nodes;

namespace GovernanceLedger.Web.Api;

/// <summary>What goes with a request besides its body, as OpenAPI says it.</summary>
internal static class OpenApiParameters
{
    internal static JsonArray InPath(string path) =>
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
                        ? new JsonObject
                        {
                            ["type"] = "integer",
                            ["format"] = "int64",
                            ["minimum"] = 1,
                        }
                        : new JsonObject { ["type"] = "string" },
                    ["example"] = ApiExamples.InPath(name),
                }),
        ]);

    internal static JsonObject InQuery(ApiParameter p) =>
        new()
        {
            ["name"] = p.Name,
            ["in"] = "query",
            ["description"] = p.Description,
            ["required"] = p.IsRequired,
            ["schema"] = Schema(p),
        };

    internal static JsonObject InHeader(string name, string description, bool isRequired) =>
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
            ParameterKind.Position => new()
            {
                ["type"] = "integer",
                ["format"] = "int64",
                ["minimum"] = 0,
            },
            ParameterKind.Limit => new()
            {
                ["type"] = "integer",
                ["minimum"] = 1,
                ["maximum"] = ApiParameter.MostEvents,
            },
            ParameterKind.OneOf => new()
            {
                ["type"] = "string",
                ["enum"] = new JsonArray([.. p.OneOf!.Select(o => (JsonNode)o)]),
            },
            _ => new() { ["type"] = "string" },
        };
}
