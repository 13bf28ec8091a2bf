using System.Collections.Frozen;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger;

/// <summary>The kinds of stream that a ledger holds, found by the name that begins a stream's name.</summary>
public sealed class StreamKinds(params IEnumerable<StreamKind> kinds)
{
    /// <summary>Every kind that this ledger knows.</summary>
    public static StreamKinds All { get; } =
        new(
            PartnershipRules.Kind,
            FrameworkWordingRules.Kind,
            SelfEvaluationRules.Kind,
            MeetingRules.Kind,
            DirectionRules.Kind,
            ActionPlanRules.Kind,
            EngagementRules.Kind
        );

    private readonly FrozenDictionary<string, StreamKind> _byName = kinds.ToFrozenDictionary(
        kind => kind.Name,
        StringComparer.Ordinal
    );

    /// <summary>The names of the kinds, in no order.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The kind of a stream: "self-evaluation/baseline-2019" is of the kind "self-evaluation".</summary>
    /// <exception cref="InvalidOperationException">No kind has that name, so the stream was written by another version.</exception>
    public StreamKind Of(string stream) =>
        _byName.TryGetValue(stream.Split('/', 2)[0], out var kind)
            ? kind
            : throw new InvalidOperationException($"No kind of stream begins the name of the stream \"{stream}\".");
}
