using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Cli.Histories;

/// <summary>A recorded event as JSON: its envelope, its sentence, and its payload as it is stored.</summary>
internal sealed record EventJson(
    string Partnership,
    string Stream,
    long Version,
    long Position,
    string Type,
    DateOnly EffectiveOn,
    DateTimeOffset RecordedAt,
    Actor Actor,
    string Sentence,
    object Event
)
{
    public EventJson(RecordedEvent e)
        : this(
            e.Partnership,
            e.Stream,
            e.Version,
            e.Position,
            e.Type,
            e.Event.EffectiveOn,
            e.RecordedAt,
            e.Actor,
            EventSentence.Of(e.Event),
            e.Event
        ) { }
}
