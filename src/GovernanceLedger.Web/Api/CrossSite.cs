using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Api;

/// <summary>Refuses commands that a page of another site has the officer's browser send. Programs that are no browser send neither header.</summary>
internal static class CrossSite
{
    internal static Task Guard(HttpContext context, RequestDelegate next) =>
        HttpMethods.IsPost(context.Request.Method) && IsForeign(context.Request)
            ? new ApiAnswer.Failed(
                StatusCodes.Status403Forbidden,
                new(
                    "cross-site",
                    "A page of another site asked for this, so nothing was recorded. Send commands from a program, or from a page of this site."
                )
            ).Write(context)
            : next(context);

    private static bool IsForeign(HttpRequest request)
    {
        var (site, origin) = (request.Headers["Sec-Fetch-Site"].ToString(), request.Headers.Origin.ToString());
        return site is not ("" or "same-origin" or "none")
            || (origin.Length > 0 && origin != $"{request.Scheme}://{request.Host.Value}");
    }
}
