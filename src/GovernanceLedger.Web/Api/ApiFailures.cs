using GovernanceLedger.Postgres;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovernanceLedger.Web.Api;

/// <summary>What the API answers when something fails: a problem with a code, and never a stack trace.</summary>
internal static class ApiFailures
{
    internal static Task Show(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerPathFeature>();
        var failed = Of(failure?.Error);
        if (failed.Status >= StatusCodes.Status500InternalServerError)
            context
                .RequestServices.GetRequiredService<ILoggerFactory>()
                .CreateLogger(nameof(ApiFailures))
                .Log(
                    LogLevel.Error,
                    default,
                    $"{context.Request.Method} {failure?.Path} failed ({Problem.InstanceOf(context)}).",
                    failure?.Error,
                    (message, _) => message
                );
        return failed.Write(context);
    }

    /// <summary>A problem for a status that came without one.</summary>
    internal static Task Explain(StatusCodeContext context)
    {
        var status = context.HttpContext.Response.StatusCode;
        var refusal = status switch
        {
            StatusCodes.Status404NotFound => new Refusal(
                "unknown-address",
                "There is nothing at this address. /openapi/v1.json describes what there is."
            ),
            StatusCodes.Status405MethodNotAllowed => new(
                "unknown-method",
                "That cannot be done here; the header Allow says what can. /openapi/v1.json describes all of it."
            ),
            _ => new("not-answered", "The request cannot be answered in this way."),
        };
        return new ApiAnswer.Failed(status, refusal).Write(context.HttpContext);
    }

    private static ApiAnswer.Failed Of(Exception? error) =>
        error switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new(
                StatusCodes.Status413PayloadTooLarge,
                new(
                    "body-too-large",
                    $"A command has at most {ApiLimits.LargestBody / 1024 / 1024} MB. Send it in parts."
                )
            ),
            BadHttpRequestException e => new(
                e.StatusCode,
                new("unreadable-request", "The request cannot be read. Nothing was recorded.")
            ),
            StoreException { Failure: StoreFailure.UnstorableText } e => new(
                StatusCodes.Status400BadRequest,
                new("unstorable-text", e.Message)
            ),
            StoreException { Failure: StoreFailure.OutcomeUnknown } e => new(
                StatusCodes.Status503ServiceUnavailable,
                new("outcome-unknown", e.Message)
            ),
            StoreException => new(
                StatusCodes.Status503ServiceUnavailable,
                new(
                    "database-unavailable",
                    "The ledger’s database does not answer. Nothing was recorded. Try again in a minute."
                )
            ),
            UnreadableEventException e => new(
                StatusCodes.Status500InternalServerError,
                new("unreadable-event", e.Message)
            ),
            _ => new(
                StatusCodes.Status500InternalServerError,
                new("fault", "That is a fault in the ledger’s program. It has been logged under the name in instance.")
            ),
        };
}
