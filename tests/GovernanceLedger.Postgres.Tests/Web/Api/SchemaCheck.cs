using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GovernanceLedger.Postgres.Tests.Web.Api;

/// <summary>Checks JSON by as much of JSON Schema (2020-12) as the description uses, and fails on any other keyword.</summary>
internal sealed class SchemaCheck(JsonObject description)
{
    /// <summary>What does not fit, or nothing.</summary>
    public IEnumerable<string> Problems(JsonNode? value, JsonObject schema, string at = "") =>
        schema.SelectMany(keyword => Problems(value, schema, keyword.Key, keyword.Value!, at));

    /// <summary>What a reference within the description leads to, or null.</summary>
    public JsonObject? Resolve(string reference)
    {
        JsonNode? found = description;
        foreach (var step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            found = found?[step];
        return found as JsonObject;
    }

    private IEnumerable<string> Problems(
        JsonNode? value,
        JsonObject schema,
        string keyword,
        JsonNode rule,
        string at
    ) =>
        keyword switch
        {
            "$ref" => Problems(value, Resolve(rule.GetValue<string>())!, at),
            "type" => Unless(Is(value, rule.GetValue<string>()), at, $"is no {rule}"),
            "enum" => Unless(rule.AsArray().Any(r => JsonNode.DeepEquals(r, value)), at, "is none of the values"),
            "const" => Unless(JsonNode.DeepEquals(rule, value), at, $"is not {rule}"),
            "minimum" => Unless(value!.GetValue<long>() >= rule.GetValue<long>(), at, "is too small"),
            "maximum" => Unless(value!.GetValue<long>() <= rule.GetValue<long>(), at, "is too large"),
            "pattern" => Unless(
                Regex.IsMatch(value!.GetValue<string>(), rule.GetValue<string>(), RegexOptions.NonBacktracking),
                at,
                "does not fit its pattern"
            ),
            "format" => Unless(value is null || Fits(value, rule.GetValue<string>()), at, $"is no {rule}"),
            "anyOf" => Unless(Matches(value, rule) > 0, at, "fits none"),
            "oneOf" => Unless(
                Matches(value, rule) == 1,
                at,
                $"fits {Matches(value, rule)} of those of which it must fit one"
            ),
            "items" => (value as JsonArray ?? []).SelectMany((item, i) => Problems(item, rule.AsObject(), $"{at}/{i}")),
            "properties" => (value as JsonObject ?? [])
                .Where(m => rule[m.Key] is not null)
                .SelectMany(m => Problems(m.Value, rule[m.Key]!.AsObject(), $"{at}/{m.Key}")),
            "required" => rule.AsArray()
                .Where(name => (value as JsonObject)?.ContainsKey(name!.GetValue<string>()) == false)
                .Select(name => $"{at}/{name} is missing"),
            "additionalProperties" => Additional(value as JsonObject ?? [], schema, rule, at),
            _ => [$"{at}: the keyword {keyword} is not known"],
        };

    private IEnumerable<string> Additional(JsonObject value, JsonObject schema, JsonNode rule, string at) =>
        value
            .Where(m => schema["properties"]?[m.Key] is null)
            .SelectMany(m =>
                rule is JsonObject each ? Problems(m.Value, each, $"{at}/{m.Key}") : [$"{at}/{m.Key} is not known"]
            );

    private int Matches(JsonNode? value, JsonNode schemas) =>
        schemas.AsArray().Count(s => !Problems(value, s!.AsObject()).Any());

    private static bool Is(JsonNode? value, string type) =>
        (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
        {
            ("null", JsonValueKind.Null) => true,
            ("string", JsonValueKind.String) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("integer", JsonValueKind.Number) => long.TryParse(
                value!.ToJsonString(),
                CultureInfo.InvariantCulture,
                out _
            ),
            ("object", JsonValueKind.Object) => true,
            ("array", JsonValueKind.Array) => true,
            _ => false,
        };

    private static bool Fits(JsonNode value, string format) =>
        format switch
        {
            "date" => DateOnly.TryParseExact(
                value.GetValue<string>(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            ),
            "date-time" => DateTimeOffset.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, out _),
            "int32" => int.TryParse(value.ToJsonString(), CultureInfo.InvariantCulture, out _),
            "int64" => true,
            _ => false,
        };

    private static string[] Unless(bool fits, string at, string problem) => fits ? [] : [$"{at} {problem}"];
}
