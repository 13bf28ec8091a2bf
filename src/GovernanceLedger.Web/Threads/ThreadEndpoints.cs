using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.Threads;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Meetings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Threads;

/// <summary>The page of a thread, and the thread to take away.</summary>
internal static class ThreadEndpoints
{
    private const string Path = "/partnerships/{slug}/thread";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Show);
        routes.MapGet(Path + ".csv", Csv);
    }

    private static Task<IResult> Show(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Answer(
            slug,
            request,
            room,
            (partnership, start, thread) =>
                Page.Of<ThreadPage, ThreadPage.Shown>(
                    new(slug, partnership, start, thread, ThreadQuery.From(request.Query))
                ),
            cancel
        );

    private static Task<IResult> Csv(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Answer(
            slug,
            request,
            room,
            (_, _, thread) => Histories.Csv.Answer(ThreadExport.Csv(ThreadQuery.From(request.Query).Among(thread))),
            cancel
        );

    private static async Task<IResult> Answer(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        Func<Partnership, Beginning, IReadOnlyList<ThreadEntry>, IResult> draw,
        CancellationToken cancel
    )
    {
        if (Beginning.Read(request.Query["of"]) is not { } start)
            return Page.BadRequest(ThreadWords.HowToBegin);
        var partnership = room.Partnership(slug, cancel);
        var thread = room.Threads.Of(slug, start, cancel);
        await Task.WhenAll(partnership, thread);
        return await partnership is not { } found ? Page.NotFound("There is no such partnership in this ledger.")
            : (await thread).Count == 0 ? Page.NotFound(ThreadWords.Unknown(found, start))
            : draw(found, start, await thread);
    }
}
