using System.Globalization;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Sealing;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Papers;

/// <summary>
/// Says of every list that is taken away as CSV or JSON as at when it was made: in the name of the file, and in the headers
/// Ledger-Position and Ledger-Read-At. A line in the list itself would no longer be the list.
/// </summary>
internal static class ListAsAt
{
    private const string Partnerships = "/partnerships";

    private static readonly string[] Lists = [Partnerships, "/national", "/benchmark"];

    internal static async Task Say(HttpContext context, RequestDelegate next)
    {
        if (Kind(context) is { } kind)
        {
            var room = (LedgerRoom)context.RequestServices.GetService(typeof(LedgerRoom))!;
            // Asked for before the list is read, so that the list holds all that was recorded up to there.
            var position = await Newest(context, room);
            var moment = room.Clock.GetUtcNow();
            context.Response.OnStarting(() => Name(context, kind, position, moment));
        }
        await next(context);
    }

    private static string? Kind(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint && context.Request.Path.Value is { } path
            ? path.EndsWith(".csv", StringComparison.Ordinal)
                ? ".csv"
                : path.EndsWith(".json", StringComparison.Ordinal)
                && Lists.Any(list => path.StartsWith(list, StringComparison.Ordinal))
                    ? ".json"
                    : null
            : null;

    private static async Task<long?> Newest(HttpContext context, LedgerRoom room) =>
        context.GetRouteValue("slug") is string slug
        && await room.History.Page(slug, new(), 1, cancel: context.RequestAborted) is [var newest]
            ? newest.Position
            : null;

    private static Task Name(HttpContext context, string kind, long? position, DateTimeOffset moment)
    {
        if (context.Response.StatusCode != StatusCodes.Status200OK)
            return Task.CompletedTask;
        var headers = context.Response.Headers;
        headers["Ledger-Read-At"] = Leaf.Instant(moment);
        if (position is { } at)
            headers["Ledger-Position"] = at.ToString(CultureInfo.InvariantCulture);
        var suffix = position is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"as-at-{known}")
            : moment.ToString("yyyy-MM-dd-HHmm'Z'", CultureInfo.InvariantCulture);
        headers.ContentDisposition = $"attachment; filename=\"{Stem(context, kind)}-{suffix}{kind}\"";
        return Task.CompletedTask;
    }

    // Such as "strathcarrow-directions-log".
    private static string Stem(HttpContext context, string kind)
    {
        var path = context.Request.Path.Value![..^kind.Length];
        return PartnershipRules.Slug(
            path.StartsWith(Partnerships + "/", StringComparison.Ordinal) ? path[Partnerships.Length..] : path
        );
    }
}
