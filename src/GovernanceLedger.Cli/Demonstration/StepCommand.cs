using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>Makes the command of a step from what the story says and what it has told.</summary>
internal static class StepCommand
{
    private static readonly FrozenDictionary<string, Type> Commands = typeof(LedgerCommand)
        .Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(LedgerCommand)) && !type.IsAbstract)
        .ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    // A story leaves out what is null; what the class does not know is still an error.
    private static readonly JsonSerializerOptions Options = new(LedgerJson.Options)
    {
        RespectRequiredConstructorParameters = false,
        Converters = { new TimescaleInWords() },
    };

    public static LedgerCommand Of(StoryStep step, Told told)
    {
        var said = (JsonObject)(Resolve(step.With, told) ?? new JsonObject());
        var source = new Source(step.Source).After((step.Follows ?? []).Select(told.Reference));
        said["effectiveOn"] = JsonSerializer.SerializeToNode(step.On, Options);
        said["source"] = JsonSerializer.SerializeToNode(source, Options);
        var type =
            Commands.GetValueOrDefault(step.Do)
            ?? throw new InvalidOperationException($"No command is called \"{step.Do}\".");
        return (LedgerCommand)said.Deserialize(type, Options)!;
    }

    private static JsonNode? Resolve(JsonNode? said, Told told) =>
        said switch
        {
            JsonObject all => new JsonObject(
                all.Select(member => KeyValuePair.Create(member.Key, Resolve(member.Value, told)))
            ),
            JsonArray all => new JsonArray([.. all.Select(item => Resolve(item, told))]),
            JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith('@') =>
                JsonSerializer.SerializeToNode(Told.Number(told[text[1..]])),
            _ => said?.DeepClone(),
        };

    /// <summary>A timescale is told in the words of the plan, and read as a plan's is.</summary>
    private sealed class TimescaleInWords : JsonConverter<Timescale>
    {
        public override Timescale Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Timescale.Read(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Timescale value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.AsWritten);
    }
}
