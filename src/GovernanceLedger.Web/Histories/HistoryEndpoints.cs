using System.Text.Json;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Histories;

/// <summary>The history of a partnership, each of its events, and the history to take away.</summary>
internal static class HistoryEndpoints
{
    private const int PageSize = 50;
    private const string Path = "/partnerships/{slug}/history";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Filtered(routes.MapGet(Path, History));
        routes.MapGet(Path + "/{position:long}", Event);
        Filtered(routes.MapGet(Path + ".csv", Csv)).TakesDays(HistoryQuery.Days);
        Filtered(routes.MapGet(Path + ".json", Json)).TakesDays(HistoryQuery.Days);
    }

    private static RouteHandlerBuilder Filtered(RouteHandlerBuilder list) =>
        list.Takes("kind", [.. HistoryQuery.Kinds.Select(k => k.Value)]);

    private static async Task<IResult> History(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var query = HistoryQuery.Of(request.Query);
        var partnership = room.Partnership(slug, cancel);
        var events = room.History.Page(slug, query.ToFilter(), PageSize + 1, query.Before ?? long.MaxValue, cancel);
        await Task.WhenAll(partnership, events);
        if (await partnership is not { } found)
            return NoSuchPartnership();
        var page = await events;
        var more = page.Count > PageSize;
        return Page.Of<HistoryPage, HistoryPage.Shown>(new(slug, found, query, [.. page.Take(PageSize)], more));
    }

    private static async Task<IResult> Event(string slug, long position, LedgerRoom room, CancellationToken cancel)
    {
        var partnership = room.Partnership(slug, cancel);
        var events = room.History.Page(slug, new(), 1, position + 1, cancel);
        var leaf = room.Positions.LeafHash(slug, position, cancel);
        var next = room.Positions.LeafHash(slug, position + 1, cancel);
        await Task.WhenAll(partnership, events, leaf, next);
        return
            await partnership is { } found
            && await events is [var e]
            && e.Position == position
            && await leaf is { } hash
            ? Page.Of<EventPage, EventPage.Shown>(new(slug, found, e, hash, await next is not null))
            : Page.NotFound("There is no such event in this history.");
    }

    private static async Task Csv(string slug, HttpContext context, LedgerRoom room)
    {
        if (await room.Partnership(slug, context.RequestAborted) is null)
        {
            await NoSuchPartnership().ExecuteAsync(context);
            return;
        }
        await Histories
            .Csv.Answer(EventExport.Heading, All(slug, context, room), EventExport.Line)
            .ExecuteAsync(context);
    }

    private static async Task Json(string slug, HttpContext context, LedgerRoom room)
    {
        if (await room.Partnership(slug, context.RequestAborted) is null)
        {
            await NoSuchPartnership().ExecuteAsync(context);
            return;
        }
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var pieces = Pieces.Of(context.Response.Body);
        var separator = "[\n";
        await foreach (var e in All(slug, context, room))
        {
            await pieces.WriteAsync(separator);
            await pieces.WriteAsync(JsonSerializer.Serialize(EventExport.Of(e), LedgerJson.Options));
            separator = ",\n";
        }
        await pieces.WriteAsync(separator.StartsWith('[') ? "[]" : "\n]\n");
    }

    private static IAsyncEnumerable<RecordedEvent> All(string slug, HttpContext context, LedgerRoom room) =>
        room.History.Each(slug, HistoryQuery.Of(context.Request.Query).ToFilter(), context.RequestAborted);

    private static IResult NoSuchPartnership() => Page.NotFound("There is no such partnership in this ledger.");
}
