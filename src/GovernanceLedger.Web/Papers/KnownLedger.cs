using GovernanceLedger.Directions;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Papers;

/// <summary>Reads a partnership's ledger as at a position or as known at the end of a day, for papers and the workbook.</summary>
public static class KnownLedger
{
    /// <summary>The ledger; null where the partnership is not registered, or was not by then.</summary>
    /// <param name="position">The last position that counts, or null for all.</param>
    /// <param name="knownOn">The last day of recording that counts, on which lateness is judged too; null for now.</param>
    /// <param name="withMovements">Whether what moved is read too, which only the workbook holds.</param>
    public static async Task<LedgerAsAt?> Read(
        LedgerRoom room,
        string slug,
        long? position,
        DateOnly? knownOn,
        bool withMovements,
        CancellationToken cancel
    )
    {
        var before = position is { } last and < long.MaxValue ? last + 1 : long.MaxValue;
        var newest = await room.History.Page(slug, new(RecordedTo: knownOn?.End()), 1, before, cancel);
        if (newest is not [var e])
            return null;
        var state = await room.Events.StateAt(StreamKinds.All, slug, e.Position, cancel: cancel);
        if (state.Of<Partnership>(PartnershipRules.Stream) is null)
            return null;
        var ledger = new LedgerAsAt(
            slug,
            At(e),
            knownOn ?? (position is null ? room.Today : e.RecordedAt.Day()),
            state.States,
            await Numbers(
                room,
                slug,
                DirectionRules.Stream,
                state.Of<DirectionRegister>(DirectionRules.Stream)?.Version,
                d => Directed.ReferenceOf(d.Event) is { } reference ? [reference] : Array.Empty<string>(),
                cancel
            ),
            await Numbers(
                room,
                slug,
                ActionPlanRules.Stream,
                state.Of<ActionPlan>(ActionPlanRules.Stream)?.Version,
                ActedOn.Of,
                cancel
            )
        );
        return withMovements ? ledger with { Moved = await KnownMovements.Read(room, ledger, cancel) } : ledger;
    }

    /// <summary>An event as the last that a paper knows of.</summary>
    internal static AsAt At(RecordedEvent e) => new(e.Position, TimeZoneInfo.ConvertTime(e.RecordedAt, Scotland.Zone));

    // Which events are about which thing; only their numbers are kept.
    private static async Task<ILookup<T, long>> Numbers<T>(
        LedgerRoom room,
        string slug,
        string stream,
        long? upTo,
        Func<RecordedEvent, IReadOnlyList<T>> about,
        CancellationToken cancel
    )
    {
        var numbers = new List<(T Thing, long Version)>();
        if (upTo is { } version)
            await foreach (var e in room.Events.Stream(slug, stream, upTo: version, cancel: cancel))
                numbers.AddRange(about(e).Select(thing => (thing, e.Version)));
        return numbers.ToLookup(n => n.Thing, n => n.Version);
    }
}
