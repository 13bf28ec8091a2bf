using System.Globalization;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Sealing;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Papers;

/// <summary>
/// Says of every list that is taken away as CSV or JSON as at when it was made: in the name of the file, and in the headers
/// Ledger-Position and Ledger-Read-At. A line in the list itself would no longer be the list.
/// </summary>
internal static class ListAsAt
{
    /// <summary>The header that says up to which position an answer holds everything.</summary>
    internal const string Position = "Ledger-Position";

    private const string ReadAt = "Ledger-Read-At";
    private const string Partnerships = "/partnerships";

    private static readonly string[] Lists = [Partnerships, "/national", "/benchmark"];

    internal static async Task Say(HttpContext context, RequestDelegate next)
    {
        if (Kind(context) is { } kind)
        {
            var room = (LedgerRoom)context.RequestServices.GetService(typeof(LedgerRoom))!;
            // Asked for before the list is read, so that the list holds all that was recorded up to there.
            var newest = context.GetRouteValue("slug") is string slug
                ? await KnownLedger.Newest(room, slug, context.RequestAborted)
                : null;
            context.Features.Set(newest);
            var moment = room.Clock.GetUtcNow();
            context.Response.OnStarting(() => Name(context, kind, newest?.Position, moment));
        }
        await next(context);
    }

    /// <summary>As at which event of its partnership a list is made.</summary>
    internal static AsAt Of(HttpContext context) => context.Features.GetRequiredFeature<AsAt>();

    /// <summary>Says of what a list is, where its address before the question mark does not tell it from another.</summary>
    internal static void IsOf(HttpContext context, string what) => context.Items[typeof(ListAsAt)] = what;

    private static string? Kind(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint && context.Request.Path.Value is { } path
            ? path.EndsWith(".csv", StringComparison.Ordinal)
                ? ".csv"
                : path.EndsWith(".json", StringComparison.Ordinal)
                && Lists.Any(list => path.StartsWith(list, StringComparison.Ordinal))
                    ? ".json"
                    : null
            : null;

    private static Task Name(HttpContext context, string kind, long? position, DateTimeOffset moment)
    {
        if (context.Response.StatusCode != StatusCodes.Status200OK)
            return Task.CompletedTask;
        var headers = context.Response.Headers;
        headers[ReadAt] = Leaf.Instant(moment);
        if (position is { } at)
            headers[Position] = at.ToString(CultureInfo.InvariantCulture);
        var known = position is { } last ? string.Create(CultureInfo.InvariantCulture, $"as-at-{last}-") : "";
        var suffix = known + moment.ToString("yyyy-MM-dd-HHmm'Z'", CultureInfo.InvariantCulture);
        headers.ContentDisposition =
            $"attachment; filename=\"{Stem(context, kind)}{(context.Items[typeof(ListAsAt)] is string what ? "-" + what : "")}-{suffix}{kind}\"";
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
