using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Hosting;

/// <summary>Answers HEAD as GET is answered: the server itself leaves the body out (RFC 9110, section 9.3.2).</summary>
internal static class HeadRequests
{
    internal static Task AsGet(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
            return next(context);
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        return next(context);
    }
}
