using GovernanceLedger.Web.Imports;
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

    // The reader of forms says in the same way that a form is too large and that it holds what no text can hold.
    private static async Task<IFormCollection> Form(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (InvalidDataException e) when (context.Request.ContentLength < ReturnDraft.Longest)
        {
            throw new BadHttpRequestException("The form cannot be read.", e);
        }
    }

    // The form is read here: what is wrong with it would come out of the antiforgery check as a token that is not ours.
    private static async Task<bool> IsOurs(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return false;
        await ReadableRequest.Substitute(context.Request, context.RequestAborted);
        context.Request.Form = ReadableRequest.Substituted(await Form(context));
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
    }
}
