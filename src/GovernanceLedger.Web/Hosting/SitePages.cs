using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Hosting;

/// <summary>The pages about the site itself: who records, accessibility, health.</summary>
internal static class SitePages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/accessibility", () => Page.Of<AccessibilityPage, string>("2026-11-22"));
        routes.MapGet(
            "/health",
            async (LedgerRoom room, CancellationToken cancel) =>
            {
                await room.Positions.LastRecorded(cancel);
                return Results.Text("healthy");
            }
        );
        routes.MapGet("/recording-as", (Visit visit) => Office(visit, new Entries(), StatusCodes.Status200OK));
        routes.MapPost("/recording-as", KeepOffice);
    }

    private static IResult Office(Visit visit, Entries entries, int status)
    {
        if (entries.AreSound && visit.Office is { } office)
            entries[FieldNames.Office] = office;
        return Page.Of<RecordingAsPage, Entries>(entries, status);
    }

    private static async Task<IResult> KeepOffice(HttpContext context, Visit visit)
    {
        var entries = Entries.Of(await context.Request.ReadFormAsync(context.RequestAborted));
        var office = entries.Text(FieldNames.Office, "Office", TextCheck.LongestName);
        if (!entries.AreSound)
            return Office(visit, entries, StatusCodes.Status422UnprocessableEntity);
        visit.Keep(office);
        return Recording.SeeOther("/recording-as");
    }
}
