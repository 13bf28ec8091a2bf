using GovernanceLedger.Directions;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Histories;

/// <summary>Which events of a register are about which thing in it; of each event only its version is kept.</summary>
internal static class EventsAbout
{
    /// <summary>The versions of the events about each direction, by reference.</summary>
    /// <param name="upTo">The last version that counts; 0 where there is none.</param>
    internal static Task<ILookup<string, long>> Directions(
        LedgerRoom room,
        string slug,
        long upTo,
        CancellationToken cancel
    ) =>
        Of(
            room,
            slug,
            DirectionRules.Stream,
            upTo,
            e => Directed.ReferenceOf(e.Event) is { } reference ? [reference] : Array.Empty<string>(),
            cancel
        );

    /// <summary>The versions of the events about each action, by number.</summary>
    /// <param name="upTo">The last version that counts; 0 where there is none.</param>
    internal static Task<ILookup<long, long>> Actions(
        LedgerRoom room,
        string slug,
        long upTo,
        CancellationToken cancel
    ) => Of(room, slug, ActionPlanRules.Stream, upTo, ActedOn.Of, cancel);

    /// <summary>The versions of the events that left proposals unrated on purpose, by stream and proposal.</summary>
    /// <param name="stream">The self-evaluation; null for all.</param>
    /// <param name="upTo">The last position that counts.</param>
    internal static async Task<ILookup<(string Stream, string Proposal), long>> LeftUnrated(
        LedgerRoom room,
        string slug,
        string? stream,
        long upTo,
        CancellationToken cancel
    )
    {
        var left = new List<(string Stream, string Proposal, long Version)>();
        var wanted = new HistoryFilter(Stream: stream, Types: ["proposal_left_unrated"]);
        await foreach (var e in room.History.Each(slug, wanted, cancel))
            if (e.Position <= upTo)
                left.Add((e.Stream, ((ProposalLeftUnrated)e.Event).Proposal, e.Version));
        return left.ToLookup(l => (l.Stream, l.Proposal), l => l.Version);
    }

    /// <summary>The versions of a stream that is about one thing alone.</summary>
    internal static IEnumerable<long> All(long version)
    {
        for (var v = 1L; v <= version; v++)
            yield return v;
    }

    /// <summary>Events as a list names them, such as "directions#12; directions#14".</summary>
    internal static string InWords(string stream, IEnumerable<long> versions) =>
        string.Join("; ", versions.Select(v => new EventReference(stream, v)));

    private static async Task<ILookup<T, long>> Of<T>(
        LedgerRoom room,
        string slug,
        string stream,
        long upTo,
        Func<RecordedEvent, IReadOnlyList<T>> about,
        CancellationToken cancel
    )
    {
        var numbers = new List<(T Thing, long Version)>();
        if (upTo > 0)
            await foreach (var e in room.Events.Stream(slug, stream, upTo: upTo, cancel: cancel))
                numbers.AddRange(about(e).Select(thing => (thing, e.Version)));
        return numbers.ToLookup(n => n.Thing, n => n.Version);
    }
}
