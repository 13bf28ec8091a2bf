using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Api;

/// <summary>The JSON Schema (2020-12) of every type that the API reads or writes, drawn from the same facts as the JSON itself.</summary>
internal sealed class OpenApiSchemas
{
    private readonly Dictionary<Type, string> _names = [];

    /// <summary>The schemas so far, by name.</summary>
    internal SortedDictionary<string, JsonNode?> Components { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema of a type, as a reference where the type has a name of its own.</summary>
    internal JsonObject Of(Type type, bool mayBeNull = false)
    {
        var plain = ApiJson.Plain(type);
        var schema = Unnamed(plain) ?? Named(plain);
        return mayBeNull || plain != type
            ? new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) }
            : schema;
    }

    private JsonObject? Unnamed(Type type)
    {
        if (Simple(type) is { } simple)
            return simple;
        var shape = ApiJson.Options.GetTypeInfo(type);
        return shape.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = Of(shape.ElementType!) },
            JsonTypeInfoKind.Dictionary => new()
            {
                ["type"] = "object",
                ["additionalProperties"] = Of(shape.ElementType!),
            },
            _ => null,
        };
    }

    private static JsonObject? Simple(Type type) =>
        type == typeof(string) ? new() { ["type"] = "string" }
        : type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type == typeof(int) ? new() { ["type"] = "integer", ["format"] = "int32" }
        : type == typeof(long) ? new() { ["type"] = "integer", ["format"] = "int64" }
        : type == typeof(DateOnly) ? new() { ["type"] = "string", ["format"] = "date" }
        : type == typeof(DateTimeOffset) ? new() { ["type"] = "string", ["format"] = "date-time" }
        : type == typeof(EventReference) ? new() { ["type"] = "string", ["pattern"] = "^[^#]+#[1-9][0-9]*$" }
        : type == typeof(System.Text.Json.JsonElement) ? new() { ["type"] = "object" }
        : null;

    private JsonObject Named(Type type)
    {
        if (!_names.TryGetValue(type, out var name))
        {
            name = NameOf(type);
            _names[type] = name;
            Components[name] = null;
            Components[name] =
                type.IsEnum ? new() { ["type"] = "string", ["enum"] = Array(ApiJson.Names(type)) }
                : type == typeof(EventDocument) ? Event()
                : Record(type);
        }
        return new() { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private JsonObject Record(Type type)
    {
        var shape = ApiJson.Options.GetTypeInfo(type);
        if (shape.Kind != JsonTypeInfoKind.Object)
            throw new InvalidOperationException($"Nobody has said what {type.Name} is in JSON.");
        var members = shape.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        return new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
                members.Select(m => KeyValuePair.Create(m.Name, (JsonNode?)Of(m.PropertyType, m.MayBeNull())))
            ),
            ["required"] = Array(members.Where(m => m.IsRequired()).Select(m => m.Name)),
            ["additionalProperties"] = false,
        };
    }

    /// <summary>An event: its type says what its data are.</summary>
    private JsonObject Event()
    {
        var schema = Record(typeof(EventDocument));
        schema["oneOf"] = new JsonArray([
            .. EventTypes
                .ByName.OrderBy(e => e.Key, StringComparer.Ordinal)
                .Select(e => new JsonObject
                {
                    ["properties"] = new JsonObject
                    {
                        ["type"] = new JsonObject { ["const"] = e.Key },
                        ["data"] = Of(e.Value),
                    },
                }),
        ]);
        return schema;
    }

    private string NameOf(Type type)
    {
        var name = type.IsGenericType
            ? $"{type.Name.Split('`')[0]}{string.Concat(type.GetGenericArguments().Select(Argument))}"
            : type.Name;
        return Components.ContainsKey(name) ? type.Namespace!.Split('.')[^1] + name : name;
    }

    private static string Argument(Type type) =>
        type.IsGenericType && ApiJson.Plain(type) == type
            ? $"ListOf{Argument(type.GetGenericArguments()[0])}"
            : ApiJson.Plain(type).Name;

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);
}
