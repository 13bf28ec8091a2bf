using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Meetings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Threads;

/// <summary>The page of everything that hangs together with one event.</summary>
internal static class ThreadEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/partnerships/{slug}/thread", Show);

    private static async Task<IResult> Show(string slug, string? of, LedgerRoom room, CancellationToken cancel)
    {
        if (EventReference.Read(of) is not { } start)
            return Page.BadRequest("A thread begins with an event, written as its stream and version.");
        var partnership = MeetingPlaces.Partnership(room, slug, cancel);
        var events = room.Threads.Of(slug, start, cancel);
        await Task.WhenAll(partnership, events);
        return await partnership is not { } found || (await events).Count == 0
            ? Page.NotFound("This partnership’s ledger has no such event.")
            : Page.Of<ThreadPage, ThreadPage.Shown>(new(slug, found, start, await events));
    }
}
