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

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Log, Show);
        routes.MapGet(Log + ".csv", Csv);
        routes.MapGet(Log + "/record", Form);
        routes.MapPost(Log + "/record", Record);
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
            return NoSuchPlace();
        var filter = EngagementFilter.Of(request.Query);
        var notice = recorded is null || place.Log.Entries.IsEmpty ? null : "The engagement was recorded.";
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
            ? Results.Text(
                EngagementExport.Csv(EngagementFilter.Of(request.Query).Apply(place.Log.Entries)),
                "text/csv; charset=utf-8"
            )
            : NoSuchPlace();

    private static async Task<IResult> Form(string slug, LedgerRoom room, CancellationToken cancel) =>
        await Find(room, slug, cancel) is { } place
            ? Drawn(place, FormState.New(place.Log.Version), StatusCodes.Status200OK)
            : NoSuchPlace();

    private static async Task<IResult> Record(string slug, HttpContext context, LedgerRoom room, Visit visit)
    {
        var cancel = context.RequestAborted;
        if (await Find(room, slug, cancel) is not { } place)
            return NoSuchPlace();
        var entries = Entries.Of(await context.Request.ReadFormAsync(cancel));
        var state = FormState.Sent(entries);
        var command = TypedEngagement.Read(entries);
        if (Recording.ActorOf(entries, visit) is not { } actor || !entries.AreSound)
            return Drawn(place, state, StatusCodes.Status422UnprocessableEntity);
        var answer = await room.Ledger.Execute(
            EngagementRules.Kind,
            slug,
            EngagementRules.Stream,
            command,
            new(actor, state.Version, state.Key),
            cancel
        );
        return await Recording.Show(
            answer,
            state,
            place.Url,
            async (again, status) => Drawn(await Find(room, slug, cancel) ?? place, again, status),
            version => Recording.Since(room, slug, EngagementRules.Stream, version, cancel)
        );
    }

    private static async Task<EngagementPlace?> Find(LedgerRoom room, string slug, CancellationToken cancel)
    {
        var partnership = room.Views.Find<Partnership>(slug, PartnershipRules.Stream, PartnershipRules.Stream, cancel);
        var log = room.Views.Find<EngagementLog>(slug, EngagementRules.Stream, EngagementRules.LogName, cancel);
        await Task.WhenAll(partnership, log);
        return (await partnership)?.Document is { } found
            ? new(slug, found, (await log)?.Document ?? EngagementLog.Empty)
            : null;
    }

    private static IResult Drawn(EngagementPlace place, FormState state, int status) =>
        Page.Of<EngagementFormPage, EngagementFormPage.Shown>(new(place, state), status);

    private static IResult NoSuchPlace() => Page.NotFound("There is no such partnership in this ledger.");
}

/// <summary>The engagement log that a page is about.</summary>
public sealed record EngagementPlace(string Slug, Partnership Partnership, EngagementLog Log)
{
    /// <summary>The page of the log.</summary>
    public string Url => UrlOf(Slug);

    /// <summary>The page of the log of a partnership.</summary>
    public static string UrlOf(string slug) => $"/partnerships/{slug}/engagement";
}
