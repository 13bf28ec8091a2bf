using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovernanceLedger.Web.Hosting;

/// <summary>What is shown when something fails: a sentence, and never a stack trace.</summary>
internal static class Failures
{
    internal static Task Show(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerPathFeature>();
        var (status, title, words) = Words(failure?.Error);
        if (status >= StatusCodes.Status500InternalServerError)
            context
                .RequestServices.GetRequiredService<ILoggerFactory>()
                .CreateLogger(nameof(Failures))
                .Log(
                    LogLevel.Error,
                    default,
                    $"{context.Request.Method} {failure?.Path} failed.",
                    failure?.Error,
                    (message, _) => message
                );
        return Drawn(context, status, title, words);
    }

    /// <summary>A page for a status that came without one.</summary>
    internal static Task Explain(StatusCodeContext context)
    {
        var status = context.HttpContext.Response.StatusCode;
        return Drawn(
            context.HttpContext,
            status,
            status == StatusCodes.Status405MethodNotAllowed ? "That cannot be done here" : "That did not work",
            "The request cannot be answered in this way."
        );
    }

    private static (int Status, string Title, string Words) Words(Exception? error) =>
        error switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException => (
                StatusCodes.Status413PayloadTooLarge,
                "That is too large",
                "At most 20 MB can be sent. A return is far smaller: remove pictures and attachments, or save the return alone."
            ),
            BadHttpRequestException => (
                StatusCodes.Status400BadRequest,
                "That cannot be used",
                "The address or the form holds something that cannot be read, or lacks something. Nothing was recorded."
            ),
            StoreException { Failure: StoreFailure.UnstorableText } e => (
                StatusCodes.Status400BadRequest,
                "That cannot be used",
                e.Message
            ),
            StoreException { Failure: StoreFailure.OutcomeUnknown } => (
                StatusCodes.Status503ServiceUnavailable,
                "It is not certain whether that was recorded",
                "The connection to the database was lost at the last moment. Look at the history; or send the same form again, which records it once at most."
            ),
            StoreException => (
                StatusCodes.Status503ServiceUnavailable,
                "The ledger’s database does not answer",
                "Nothing was recorded. Try again in a minute; if it stays so, tell whoever runs the ledger."
            ),
            UnreadableEventException e => (
                StatusCodes.Status500InternalServerError,
                "The ledger holds an event that this program cannot read",
                e.Message
            ),
            _ => (
                StatusCodes.Status500InternalServerError,
                "Something went wrong",
                "That is a fault in the ledger’s program. It has been logged; what was recorded before is safe."
            ),
        };

    private static Task Drawn(HttpContext context, int status, string title, string words)
    {
        return Page.Of<PlainPage, PlainPage.Words>(new(title, [words]), status).ExecuteAsync(context);
    }
}
