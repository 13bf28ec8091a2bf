using System.Globalization;
using System.Text.Json;
using GovernanceLedger.Sealing;

namespace GovernanceLedger.Web.Histories;

/// <summary>An event as it is taken away: with its sentence for people and its payload for programs.</summary>
internal static class EventExport
{
    internal static string Heading { get; } =
        Csv.Line(
            "position",
            "recorded at",
            "effective on",
            "stream",
            "version",
            "type",
            "proposal",
            "what happened",
            "office",
            "source",
            "place in source",
            "payload"
        );

    internal static string Line(RecordedEvent e) =>
        Csv.Line(
            e.Position.ToString(CultureInfo.InvariantCulture),
            Leaf.Instant(e.RecordedAt),
            e.Event.EffectiveOn.Iso(),
            e.Stream,
            e.Version.ToString(CultureInfo.InvariantCulture),
            e.Type,
            EventSentence.ProposalOf(e.Event),
            EventSentence.Of(e.Event),
            e.Actor.Office,
            e.Event.Source.Description,
            e.Event.Source.Place,
            JsonSerializer.Serialize(e.Event, e.Event.GetType(), LedgerJson.Options)
        );

    internal static EventDocument Of(RecordedEvent e) =>
        new(
            e.Position,
            Leaf.Instant(e.RecordedAt),
            e.Event.EffectiveOn,
            e.Partnership,
            e.Stream,
            e.Version,
            e.Type,
            EventSentence.Of(e.Event),
            e.Actor,
            e.Correlation,
            e.Causation,
            e.IdempotencyKey,
            Payload(e)
        );

    /// <summary>The payload as it is stored.</summary>
    internal static JsonElement Payload(RecordedEvent e) =>
        JsonSerializer.SerializeToElement(e.Event, e.Event.GetType(), LedgerJson.Options);
}

/// <summary>An event as JSON: its envelope, its sentence, and its payload as it is stored.</summary>
/// <param name="RecordedAt">The moment in UTC, to the microsecond, as it was hashed.</param>
internal sealed record EventDocument(
    long Position,
    string RecordedAt,
    DateOnly EffectiveOn,
    string Partnership,
    string Stream,
    long Version,
    string Type,
    string Sentence,
    Actor Actor,
    string? Correlation,
    string? Causation,
    string IdempotencyKey,
    JsonElement Data
);
