using System.Globalization;
using System.Threading.RateLimiting;
using GovernanceLedger.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace GovernanceLedger.Web.Api;

/// <summary>How much one caller may send.</summary>
internal static class ApiLimits
{
    /// <summary>The largest body of a command, in bytes: a whole return with all its evidence is a tenth of it.</summary>
    internal const int LargestBody = 2 * 1024 * 1024;

    /// <summary>How many feeds one caller may follow at once: each is a request for as long as the client listens.</summary>
    internal static PartitionedRateLimiter<HttpContext> Feeds(SiteOptions options) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            RateLimitPartition.GetConcurrencyLimiter(
                ApiCaller.Counted(context),
                _ => new() { PermitLimit = options.ApiFeedsAtOnce }
            )
        );

    /// <summary>What is answered to a caller who follows as many feeds as one may.</summary>
    internal static Task RefuseFeed(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "60";
        return new ApiAnswer.Failed(
            StatusCodes.Status429TooManyRequests,
            new(
                "too-many-feeds",
                "As many feeds as one caller may follow at once are open from here. Close one, or read the events page by page at /events."
            )
        ).Write(context);
    }

    internal static void Set(RateLimiterOptions limiter, SiteOptions options)
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            RateLimitPartition.GetFixedWindowLimiter(
                ApiCaller.Counted(context),
                _ => new() { PermitLimit = options.ApiRequestsPerMinute, Window = TimeSpan.FromMinutes(1) }
            )
        );
        limiter.OnRejected = async (rejected, _) => await Refuse(rejected);
    }

    private static Task Refuse(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left)
            ? left
            : TimeSpan.FromMinutes(1);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        rejected.HttpContext.Response.Headers.RetryAfter = seconds;
        return new ApiAnswer.Failed(
            StatusCodes.Status429TooManyRequests,
            new("too-many-requests", $"Too many requests came from here. Wait {seconds} seconds.")
        ).Write(rejected.HttpContext);
    }
}
