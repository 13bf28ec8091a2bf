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
    /// <summary>Why a day cannot be known of yet, or null.</summary>
    public static string? NotCome(DateOnly? knownOn, DateOnly today) =>
        knownOn > today
            ? $"{knownOn.Value.InWords()} has not come yet, so nobody knows what will be recorded by then. Choose a day up to today, {today.InWords()}."
            : null;

    /// <summary>The ledger; null where the partnership is not registered, or was not by then.</summary>
    /// <param name="position">The last position that counts, or null for all.</param>
    /// <param name="knownOn">The last day of recording that counts, on which lateness is judged too; null for now.</param>
    /// <param name="withMovements">Whether what moved is read too, and what left proposals unrated, which only the workbook holds.</param>
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
            await EventsAbout.Directions(
                room,
                slug,
                state.Of<DirectionRegister>(DirectionRules.Stream)?.Version ?? 0,
                cancel
            ),
            await EventsAbout.Actions(room, slug, state.Of<ActionPlan>(ActionPlanRules.Stream)?.Version ?? 0, cancel)
        );
        return withMovements
            ? ledger with
            {
                Moved = await KnownMovements.Read(room, ledger, cancel),
                LeftUnrated = await EventsAbout.LeftUnrated(room, slug, null, e.Position, cancel),
            }
            : ledger;
    }

    /// <summary>The newest event of a partnership; null where there is none. Whatever is read after it holds all up to there.</summary>
    public static async Task<AsAt?> Newest(LedgerRoom room, string slug, CancellationToken cancel) =>
        await room.Positions.Head(slug, cancel) is { } head ? At(head.Position, head.RecordedAt) : null;

    /// <summary>An event as the last that a paper knows of.</summary>
    internal static AsAt At(RecordedEvent e) => At(e.Position, e.RecordedAt);

    private static AsAt At(long position, DateTimeOffset recordedAt) =>
        new(position, TimeZoneInfo.ConvertTime(recordedAt, Scotland.Zone));
}
