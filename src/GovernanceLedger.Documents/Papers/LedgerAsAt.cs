using GovernanceLedger.Comparisons;
using GovernanceLedger.Directions;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Papers;

/// <summary>Everything of one partnership's ledger as at a position: what papers and the workbook are written from.</summary>
/// <param name="Slug">The partnership's short name.</param>
/// <param name="AsAt">The last event that is counted in.</param>
/// <param name="Day">The day on which lateness is judged.</param>
/// <param name="States">What the events of each stream add up to, by the stream's name.</param>
/// <param name="OfDirections">The versions, in the stream of directions, of the events about each direction, by reference.</param>
/// <param name="OfActions">The versions, in the stream of the action plan, of the events about each action, by number.</param>
public sealed record LedgerAsAt(
    string Slug,
    AsAt AsAt,
    DateOnly Day,
    IReadOnlyDictionary<string, object> States,
    ILookup<string, long> OfDirections,
    ILookup<long, long> OfActions
)
{
    /// <summary>What moved from the first self-evaluation to the last; null where none has begun.</summary>
    public Moved? Moved { get; init; }

    /// <summary>The events that left proposals unrated on purpose, by stream and proposal; read with what moved.</summary>
    public ILookup<(string Stream, string Proposal), long> LeftUnrated { get; init; } =
        Array.Empty<long>().ToLookup(_ => ("", ""));

    /// <summary>The partnership.</summary>
    public Partnership Partnership => (Partnership)States[PartnershipRules.Stream];

    /// <summary>Its self-evaluations with their streams, the earliest first.</summary>
    public IEnumerable<(string Stream, SelfEvaluation State)> SelfEvaluations =>
        Of<SelfEvaluation>().InOrder(s => s.State.OpenedOn, s => s.Stream);

    /// <summary>Its meetings with their streams, the earliest first.</summary>
    public IEnumerable<(string Stream, Meeting State)> Meetings =>
        Of<Meeting>().OrderBy(m => m.State.HeldOn).ThenBy(m => m.Stream, StringComparer.Ordinal);

    /// <summary>Its directions.</summary>
    public DirectionRegister Directions =>
        (DirectionRegister?)States.GetValueOrDefault(DirectionRules.Stream) ?? DirectionRegister.Empty;

    /// <summary>Its action plan.</summary>
    public ActionPlan Plan => (ActionPlan?)States.GetValueOrDefault(ActionPlanRules.Stream) ?? ActionPlan.Empty;

    /// <summary>The event that left a proposal unrated on purpose, up to a version of its stream; none where it is rated or was merely not rated.</summary>
    internal IEnumerable<EventReference> BehindUnrated(string stream, ProposalRecord record, long upTo) =>
        record.LeftUnrated is null
            ? []
            : LeftUnrated[(stream, record.Code)]
                .Where(v => v <= upTo)
                .OrderDescending()
                .Take(1)
                .Select(v => new EventReference(stream, v));

    /// <summary>The event that began a round, which is all that stands behind a proposal of which nothing is recorded.</summary>
    internal static EventReference Beginning(string stream) => new(stream, 1);

    /// <summary>A name for a file of it, such as "strathcarrow-directions-as-at-193.docx".</summary>
    public string FileName(string what, string extension) =>
        FormattableString.Invariant($"{Slug}-{what}-as-at-{AsAt.Position}.{extension}");

    /// <summary>The foot of each page of a paper about it.</summary>
    internal string Footer(string what) => $"{Partnership.Name}, {what}, {AsAt.InWords()}";

    private IEnumerable<(string Stream, T State)> Of<T>() =>
        States.Where(s => s.Value is T).Select(s => (s.Key, (T)s.Value));
}

/// <summary>What moved between two points of a partnership's self-evaluations.</summary>
public sealed record Moved(PointReference From, PointReference To, Comparison Comparison);
