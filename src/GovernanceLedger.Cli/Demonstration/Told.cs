using GovernanceLedger.Directions;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>What a story has told so far, by name.</summary>
internal sealed class Told
{
    private readonly Dictionary<string, RecordedEvent> _events = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">The story tells of nothing by that name before.</exception>
    public RecordedEvent this[string name] =>
        _events.GetValueOrDefault(name)
        ?? throw new InvalidOperationException($"The story has told of nothing that it calls \"{name}\".");

    /// <summary>An event as a later one names what it follows from.</summary>
    public EventReference Reference(string name) => new(this[name].Stream, this[name].Version);

    /// <summary>Keeps what came of a step: its first event under the step's name, each decision under that and its number, ratings and evidence under what they say.</summary>
    public void Keep(string? name, IReadOnlyList<RecordedEvent> events)
    {
        if (name is not null)
            _events[name] = events[0];
        foreach (var e in events)
            if (OwnName(name, e.Event) is { } own)
                _events[own] = e;
    }

    private static string? OwnName(string? step, LedgerEvent e) =>
        e switch
        {
            DecisionTaken { Decision: var d } => FormattableString.Invariant($"{step} {d.Item}.{d.Recommendation}"),
            RatingRecorded { Proposal: var proposal } => $"rating {proposal}",
            RatingChanged { Proposal: var proposal } => $"rating {proposal}",
            EvidenceAdded { Proposal: var proposal, Text: var text } => $"evidence {proposal}: {text}",
            _ => null,
        };

    /// <summary>How a command names an event of its own stream: a direction by its reference, anything else by its version.</summary>
    public static object Number(RecordedEvent e) => e.Event is DirectionDrafted drafted ? drafted.Reference : e.Version;
}
