using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovernanceLedger;

/// <summary>One event of a partnership's ledger, written "stream#version", such as "meeting/2019-05-16-ijb#4".</summary>
/// <param name="Stream">The stream that holds it.</param>
/// <param name="Version">Its version there; 1 or more.</param>
[JsonConverter(typeof(Converter))]
public sealed record EventReference(string Stream, long Version)
{
    /// <summary>Reads a reference as it is written, or gives null.</summary>
    public static EventReference? Read(string? text)
    {
        var parts = text?.Trim().Split('#') ?? [];
        return
            parts is [{ Length: > 0 and <= TextCheck.LongestName } stream, var digits]
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && version > 0
            ? new(stream, version)
            : null;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Stream}#{Version}");

    private sealed class Converter : JsonConverter<EventReference>
    {
        public override EventReference Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            EventReference.Read(reader.GetString())
            ?? throw new JsonException("That does not name an event by its stream and version.");

        public override void Write(Utf8JsonWriter writer, EventReference value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
