using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GovernanceLedger.Web.Hosting;

/// <summary>Takes only forms that this site has shown to this browser, and gives every page the token for its own.</summary>
internal static class FormGuard
{
    internal static async Task Check(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsPost(context.Request.Method) && !await IsOurs(context))
        {
            await Page.BadRequest(
                    "The form was opened too long ago, or in another browser. Go back, load the page again, and send it once more."
                )
                .ExecuteAsync(context);
            return;
        }
        if (!context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
            context.RequestServices.GetRequiredService<Visit>().IssueFormToken();
        await next(context);
    }

    private static async Task<bool> IsOurs(HttpContext context) =>
        context.Request.HasFormContentType
        && await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
}
