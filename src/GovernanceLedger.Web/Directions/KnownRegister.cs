using GovernanceLedger.Directions;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Directions;

/// <summary>A partnership's register of directions on the axis of what was recorded.</summary>
public static class KnownRegister
{
    /// <summary>The register as the ledger knows it now.</summary>
    public static async Task<DirectionList> Now(LedgerRoom room, string slug, CancellationToken cancel) =>
        (
            await room.Views.Find<DirectionList>(slug, DirectionRules.Stream, DirectionViews.RegisterName, cancel)
        )?.Document
        ?? DirectionList.Empty;

    /// <summary>The register as the ledger knew it at a moment, folded from the events up to then.</summary>
    public static async Task<DirectionList> At(
        LedgerRoom room,
        string slug,
        DateTimeOffset moment,
        CancellationToken cancel
    )
    {
        var last = await room.History.Page(
            slug,
            new(Stream: DirectionRules.Stream, RecordedTo: moment),
            1,
            cancel: cancel
        );
        if (last is not [var recorded])
            return DirectionList.Empty;
        var (state, _) = await room.Events.Fold(
            DirectionRules.Kind,
            slug,
            DirectionRules.Stream,
            recorded.Version,
            cancel
        );
        return DirectionList.Of(state!);
    }
}
