using GovernanceLedger.Engagement;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Engagement;

/// <summary>The engagement log, the log to take away, and the form that adds to it.</summary>
internal static class EngagementEndpoints
{
    private const string Log = "/partnerships/{slug}/engagement";
    private const string NotThere = "There is no such partnership in this ledger.";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Log, Show);
        routes.MapGet(Log + ".csv", Csv).TakesDays("from", "to");
        FormFlow.Map(routes, Log + "/record", NotThere, Record);
    }

    private static async Task<IResult> Show(
        string slug,
        long? recorded,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        if (await Find(room, slug, cancel) is not { } place)
            return Page.NotFound(NotThere);
        var filter = EngagementFilter.Of(request.Query);
        var notice = recorded is null || place.Log.Entries.IsEmpty ? null : Arrival.Of("The engagement was recorded.");
        return Page.Of<EngagementPage, EngagementPage.Shown>(
            new(place, filter, filter.Apply(place.Log.Entries), notice)
        );
    }

    private static async Task<IResult> Csv(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    ) =>
        await Find(room, slug, cancel) is { } place
            ? Histories.Csv.Answer(EngagementExport.Csv(EngagementFilter.Of(request.Query).Apply(place.Log.Entries)))
            : Page.NotFound(NotThere);

    private static FormFlow<EngagementPlace, EngagementLog, RecordEngagement> Record(FormRequest r) =>
        new(
            r,
            EngagementRules.Kind,
            () => Find(r.Room, r.Slug, r.Cancel),
            (entries, _, _) => TypedEngagement.Read(entries),
            (place, state, status) => Page.Of<EngagementFormPage, EngagementFormPage.Shown>(new(place, state), status)
        );

    private static async Task<EngagementPlace?> Find(LedgerRoom room, string slug, CancellationToken cancel)
    {
        var partnership = room.Partnership(slug, cancel);
        var log = room.Views.Find<EngagementLog>(slug, EngagementRules.Stream, EngagementRules.LogName, cancel);
        await Task.WhenAll(partnership, log);
        return await partnership is { } found ? new(slug, found, (await log)?.Document ?? EngagementLog.Empty) : null;
    }
}

/// <summary>The engagement log that a page is about.</summary>
public sealed record EngagementPlace(string Slug, Partnership Partnership, EngagementLog Log) : IFormPlace
{
    /// <inheritdoc />
    public string Stream => EngagementRules.Stream;

    /// <inheritdoc />
    public long Version => Log.Version;

    /// <summary>The page of the log.</summary>
    public string Url => UrlOf(Slug);

    /// <summary>The page of the log of a partnership.</summary>
    public static string UrlOf(string slug) => $"/partnerships/{slug}/engagement";
}
