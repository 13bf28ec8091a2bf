using System.Net;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Hosting;

/// <summary>
/// Refuses what does not come from this machine, and what names another host: a page elsewhere could have its own name
/// resolve to this machine and so reach the ledger through the officer's browser.
/// </summary>
internal static class LoopbackOnly
{
    internal const string Sentence =
        "The ledger has no sign-in yet and answers on this machine only, under localhost or 127.0.0.1.";

    internal static bool Allows(HttpContext context)
    {
        var remote = context.Connection.RemoteIpAddress;
        return SiteAddress.IsLoopback(context.Request.Host.Host) && (remote is null || IPAddress.IsLoopback(remote));
    }

    internal static async Task Guard(HttpContext context, RequestDelegate next)
    {
        if (Allows(context))
        {
            await next(context);
            return;
        }
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(Sentence);
    }
}
