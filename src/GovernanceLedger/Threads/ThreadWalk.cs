using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Threads;

/// <summary>
/// Walks the ties between the events of a partnership: back to what led up to a start, and on to what followed from it.
/// An event leads to those that name it as what they follow from; the events of one proposal, action or direction lead to
/// one another in their order; a meeting leads to its reports, and a report to the decisions on it. A direction that ended
/// by another ended because that other was issued, so the other's way to its issue leads up to the ending.
/// </summary>
public sealed class ThreadWalk
{
    private const string Opened = "self_evaluation_opened";
    private const string ApprovedEvaluation = "self_evaluation_approved";

    private static readonly string[] Ratings = ["rating_recorded", "rating_changed", "rating_corrected"];

    // An event is walked over by its place in the list: a ledger has ten thousand of them, and a comparison 25 walks.
    private readonly IReadOnlyList<ThreadNode> _ledger;
    private readonly Dictionary<EventReference, int> _places;
    private readonly List<int>?[] _earlier;
    private readonly List<int>?[] _later;

    /// <summary>Ties the events of one partnership, which come in order of position.</summary>
    public ThreadWalk(IReadOnlyList<ThreadNode> ledger)
    {
        _ledger = ledger;
        _places = new(ledger.Count);
        for (var place = 0; place < ledger.Count; place++)
            _places[ledger[place].Event] = place;
        (_earlier, _later) = (new List<int>?[ledger.Count], new List<int>?[ledger.Count]);
        foreach (var (earlier, later) in Ties())
        {
            (_earlier[later] ??= []).Add(earlier);
            (_later[earlier] ??= []).Add(later);
        }
    }

    /// <summary>Every event of the thread with what it is to the start; empty where the partnership has nothing of the kind.</summary>
    public IReadOnlyDictionary<EventReference, ThreadPart> From(Beginning start)
    {
        var parts = new Dictionary<EventReference, ThreadPart>();
        var begins = Begins(start).ToList();
        if (begins.Count == 0)
            return parts;
        Mark(parts, begins.Select(n => n.Event), ThreadPart.Start);
        var beside = Beside(start, begins).ToList();
        // What bears on a proposal belongs to its thread with all that led to it; a rating that is merely looked at from
        // an action does not bring the rest of its proposal along.
        var seeds = begins.Select(n => n.Event).Concat(start is Beginning.OfProposal ? beside : []).ToList();
        Mark(parts, Reach(seeds, _earlier).Select(n => n.Event), ThreadPart.Why);
        Mark(parts, Reach(seeds, _later).Select(n => n.Event), ThreadPart.LedTo);
        Mark(parts, beside, ThreadPart.Beside);
        return parts;
    }

    /// <summary>Every event that leads up to any of these, however far back; these only where they lead to one another.</summary>
    public IReadOnlyList<ThreadNode> LeadingUpTo(IEnumerable<EventReference> events) => Reach(events, _earlier);

    private IEnumerable<ThreadNode> Begins(Beginning start) =>
        start switch
        {
            Beginning.OfEvent s => _ledger.Where(n => n.Event == s.Event),
            Beginning.OfProposal s => Rated(s) is { Count: > 0 } rated ? rated
            : s.Cycle is null ? _ledger.Where(n => n.Bears?.Contains(s.Code, StringComparer.Ordinal) == true)
            : [],
            Beginning.OfAction s => _ledger.Where(n => n.Actions?.Contains(s.Number) == true),
            Beginning.OfDirection s => _ledger.Where(n =>
                n.Directions?.Contains(s.Reference, StringComparer.Ordinal) == true
            ),
            Beginning.OfMeeting s => _ledger.Where(n =>
                n.Event.Stream == s.Stream && (s.Item is null || n.Item == s.Item)
            ),
            Beginning.OfEngagement s => _ledger.Where(n =>
                n.Type == "engagement_recorded" && n.Event.Version == s.Number
            ),
            _ => throw new InvalidOperationException($"No thread begins with {start.GetType().Name}."),
        };

    private IEnumerable<EventReference> Beside(Beginning start, List<ThreadNode> begins) =>
        start is Beginning.OfProposal proposal
            ? _ledger
                .Where(n =>
                    n.Bears?.Contains(proposal.Code, StringComparer.Ordinal) == true
                    || (n.Type == ApprovedEvaluation && n.Event.Stream == begins[0].Event.Stream)
                )
                .Select(n => n.Event)
            : Rated(begins.SelectMany(n => n.Bears ?? []).ToHashSet(StringComparer.Ordinal));

    private IEnumerable<EventReference> Rated(HashSet<string> proposals) =>
        _ledger
            .Where(n =>
                n.Proposal is not null
                && proposals.Contains(n.Proposal)
                && Ratings.Contains(n.Type, StringComparer.Ordinal)
            )
            .Select(n => n.Event);

    // Before anything is recorded of a proposal itself, its thread begins with what bears on it.
    private List<ThreadNode> Rated(Beginning.OfProposal start) =>
        StreamOf(start) is { } stream
            ? [.. _ledger.Where(n => n.Event.Stream == stream && n.Proposal == start.Code)]
            : [];

    // Where none is named, the self-evaluation that was opened last.
    private string? StreamOf(Beginning.OfProposal start) =>
        start.Cycle is { } cycle
            ? RoundName.StreamOf(cycle)
            : _ledger.LastOrDefault(n => n.Type == Opened)?.Event.Stream;

    private static void Mark(
        Dictionary<EventReference, ThreadPart> parts,
        IEnumerable<EventReference> events,
        ThreadPart part
    )
    {
        foreach (var e in events)
            parts.TryAdd(e, part);
    }

    private List<ThreadNode> Reach(IEnumerable<EventReference> from, List<int>?[] ties)
    {
        var (seen, reached) = (new bool[_ledger.Count], new List<ThreadNode>());
        var next = new Queue<int>(from.Select(e => _places.GetValueOrDefault(e, -1)).Where(place => place >= 0));
        while (next.TryDequeue(out var place))
            foreach (var tied in ties[place] ?? [])
                if (!seen[tied])
                {
                    seen[tied] = true;
                    reached.Add(_ledger[tied]);
                    next.Enqueue(tied);
                }
        return reached;
    }

    private IEnumerable<(int Earlier, int Later)> Ties()
    {
        var last = new Dictionary<Thing, int>();
        var reports = new Dictionary<(string Stream, string Item), int>();
        for (var place = 0; place < _ledger.Count; place++)
        {
            var node = _ledger[place];
            foreach (var named in node.Follows ?? [])
                if (_places.TryGetValue(named, out var followed))
                    yield return (followed, place);
            foreach (var thing in node.Things())
            {
                if (last.TryGetValue(thing, out var before))
                    yield return (before, place);
                last[thing] = place;
            }
            if (node.Item is { } item && Before(reports, node.Event, item, place) is { } leads)
                yield return (leads, place);
        }
    }

    // What is under an item follows from its report, and the report from its meeting.
    private int? Before(
        Dictionary<(string Stream, string Item), int> reports,
        EventReference tabled,
        string item,
        int place
    )
    {
        if (reports.TryGetValue((tabled.Stream, item), out var report))
            return report;
        reports[(tabled.Stream, item)] = place;
        return _places.TryGetValue(tabled with { Version = 1 }, out var meeting) ? meeting : null;
    }
}
