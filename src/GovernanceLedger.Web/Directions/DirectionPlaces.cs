using GovernanceLedger.Directions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Directions;

/// <summary>Finds what a page or a form about directions is about.</summary>
internal static class DirectionPlaces
{
    /// <summary>The register of an address, and the direction in it; null where there is none such.</summary>
    internal static async Task<DirectionPlace?> Find(
        LedgerRoom room,
        string slug,
        string? reference,
        CancellationToken cancel
    )
    {
        var partnership = room.Partnership(slug, cancel);
        var register = room.Views.Find<DirectionList>(slug, DirectionRules.Stream, DirectionViews.RegisterName, cancel);
        var direction = reference is null
            ? Task.FromResult<StoredView<Direction>?>(null)
            : room.Views.Find<Direction>(slug, DirectionRules.Stream, DirectionViews.DirectionName(reference), cancel);
        await Task.WhenAll(partnership, register, direction);
        if (await partnership is not { } found || (reference is not null && await direction is null))
            return null;
        var list = await register;
        return new(
            slug,
            found,
            list?.StreamVersion ?? 0,
            list?.Document ?? DirectionList.Empty,
            (await direction)?.Document
        );
    }

    /// <summary>Every direction of a partnership, as a report that waits for one sees it.</summary>
    internal static async Task<IReadOnlyList<FollowingDirection>> Following(
        LedgerRoom room,
        string slug,
        CancellationToken cancel
    ) => [.. (await KnownRegister.Now(room, slug, cancel)).Directions.SelectMany(d => d.Following())];
}
