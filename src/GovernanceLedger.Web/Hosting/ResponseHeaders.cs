using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Hosting;

/// <summary>What every answer carries: what a browser may do with the page, and how long the server took over it.</summary>
internal static class ResponseHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    internal static Task Add(HttpContext context, RequestDelegate next)
    {
        var began = Stopwatch.GetTimestamp();
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (headers.CacheControl.Count == 0)
                headers.CacheControl = "no-store";
            headers["Server-Timing"] = string.Create(
                CultureInfo.InvariantCulture,
                $"total;dur={Stopwatch.GetElapsedTime(began).TotalMilliseconds:0.0}"
            );
            return Task.CompletedTask;
        });
        return next(context);
    }
}
