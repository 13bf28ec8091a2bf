using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GovernanceLedger.Postgres.Reading;

/// <summary>A stored payload and the class that its stored name stands for.</summary>
internal static class StoredEvent
{
    private static readonly FrozenDictionary<string, JsonTypeInfo> Shapes = EventTypes
        .ByName.Select(e => KeyValuePair.Create(e.Key, LedgerJson.Options.GetTypeInfo(e.Value)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <exception cref="UnreadableEventException">The name is unknown, or the payload does not fit its class.</exception>
    public static LedgerEvent Load(
        string partnership,
        string stream,
        long version,
        string type,
        ReadOnlySpan<byte> payload
    )
    {
        if (!Shapes.TryGetValue(type, out var shape))
            throw new UnreadableEventException(partnership, stream, version, type, "no event has that name.");
        try
        {
            return (LedgerEvent)JsonSerializer.Deserialize(payload, shape)!;
        }
        catch (JsonException e)
        {
            throw new UnreadableEventException(
                partnership,
                stream,
                version,
                type,
                "its payload does not have the shape of that event.",
                e
            );
        }
    }
}
