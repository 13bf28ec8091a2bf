using System.Globalization;
using System.Text.Json;
using System.Threading.RateLimiting;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GovernanceLedger.Web.Api;

/// <summary>
/// The events of a partnership as they are recorded, as server-sent events. Positions have no gaps, so that a client that
/// comes back with the last one misses nothing and sees nothing twice. Between looks no connection is held.
/// </summary>
internal static class EventFeed
{
    internal const string Path = ApiReads.OfPartnership + "/feed";
    internal const string MediaType = "text/event-stream";
    internal const string LastHeader = "Last-Event-ID";

    private const int Batch = 100;
    private const int SilentLooks = 15;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    internal static IReadOnlyList<ApiParameter> Parameters { get; } =
    [
        new(
            "after",
            ParameterKind.Position,
            "The position after which the feed begins; 0, so that it begins with all of the history, where neither it nor Last-Event-ID is given."
        ),
    ];

    internal static async Task Follow(HttpContext context)
    {
        var room = context.RequestServices.GetRequiredService<LedgerRoom>();
        var partnership = (string)context.GetRouteValue("partnership")!;
        if (await Refusal(context, room, partnership) is { } refusal)
        {
            await refusal.Write(context);
            return;
        }
        using var place = context
            .RequestServices.GetRequiredService<PartitionedRateLimiter<HttpContext>>()
            .AttemptAcquire(context);
        if (!place.IsAcquired)
        {
            await ApiLimits.RefuseFeed(context);
            return;
        }
        context.Response.ContentType = MediaType;
        context.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
        await context.Response.StartAsync(context.RequestAborted);
        // The body of an answer to HEAD goes nowhere, so that nobody would ever hang up on it.
        if (context.Response.Body == Stream.Null)
            return;
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await Send(context.Response, room, partnership, After(context.Request)!.Value, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The client hung up, or the site stops: that is how a feed ends.
        }
    }

    private static async Task Send(
        HttpResponse response,
        LedgerRoom room,
        string partnership,
        long position,
        CancellationToken cancel
    )
    {
        await response.WriteAsync(": the events after position " + Written(position) + "\n\n", cancel);
        for (var silent = 0; ; silent++)
        {
            var events = await Next(room, partnership, position, cancel);
            foreach (var e in events)
                await response.WriteAsync(Message(e), cancel);
            if (events is [.., var last])
                (position, silent) = (last.Position, 0);
            else if (silent % SilentLooks == SilentLooks - 1)
                await response.WriteAsync(": still here\n\n", cancel);
            await response.Body.FlushAsync(cancel);
            if (events.Count < Batch)
                await Task.Delay(BetweenLooks, cancel);
        }
    }

    // Read whole before any of it is sent: a client that is slow to read would keep the connection otherwise.
    private static async Task<List<RecordedEvent>> Next(
        LedgerRoom room,
        string partnership,
        long position,
        CancellationToken cancel
    )
    {
        var events = new List<RecordedEvent>();
        await foreach (var e in room.Events.After(partnership, position, Batch, cancel))
            events.Add(e);
        return events;
    }

    // JSON is written on one line, so that one line of data holds it.
    private static string Message(RecordedEvent e) =>
        $"id: {Written(e.Position)}\nevent: {e.Type}\ndata: {JsonSerializer.Serialize(EventExport.Of(e), ApiJson.Options)}\n\n";

    private static async Task<ApiAnswer?> Refusal(HttpContext context, LedgerRoom room, string partnership)
    {
        if (ReadEndpoint.Unreadable(context.Request.Query, Parameters) is { } unreadable)
            return unreadable;
        if (After(context.Request) is not { } after)
            return ApiAnswer.Unreadable("unreadable-position", $"{LastHeader} takes the id of an event of this feed.");
        if (!await ApiReads.HasHistory(room, partnership, context.RequestAborted))
            return ApiAnswer.NoSuchPartnership;
        if (after == 0)
            return null;
        await foreach (var _ in room.Events.After(partnership, after - 1, 1, context.RequestAborted))
            return null;
        return ApiAnswer.Unreadable(
            "unknown-position",
            "This partnership's ledger has not come so far, so the position is another's. Begin again without it."
        );
    }

    /// <summary>Where the client left off, which it knows better than the address that it began with.</summary>
    private static long? After(HttpRequest request) =>
        request.Headers[LastHeader].ToString() is { Length: > 0 } last ? ApiParameter.Number(last)
        : request.Query["after"].ToString() is { Length: > 0 } after ? ApiParameter.Number(after)
        : 0;

    private static string Written(long position) => position.ToString(CultureInfo.InvariantCulture);
}
