using System.Globalization;
using System.Text.Json;
using GovernanceLedger.Web.Papers;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Api;

/// <summary>What the API answers. The set is closed.</summary>
internal abstract record ApiAnswer
{
    private ApiAnswer() { }

    /// <summary>It was done or found.</summary>
    /// <param name="Body">What is written as JSON.</param>
    /// <param name="Version">The version of the stream that is shown; null where the body alone says what it is.</param>
    /// <param name="On">The day that the body depends on besides, or null.</param>
    /// <param name="Besides">What stands in the tag for whatever else it depends on, or null.</param>
    /// <param name="Location">Where what was recorded can be read, or null.</param>
    /// <param name="Next">Where the next page is, or null.</param>
    /// <param name="Position">The position of the partnership's ledger up to which it holds everything, or null.</param>
    internal sealed record Done(
        object Body,
        long? Version = null,
        DateOnly? On = null,
        string? Besides = null,
        int Status = StatusCodes.Status200OK,
        string? Location = null,
        string? Next = null,
        long? Position = null
    ) : ApiAnswer;

    /// <summary>It was not done or not found.</summary>
    /// <param name="Pointer">The member of the body that it is about, or null.</param>
    /// <param name="Version">The version at which the stream stands, where another was expected.</param>
    internal sealed record Failed(int Status, Refusal Refusal, string? Pointer = null, long? Version = null)
        : ApiAnswer;

    internal static ApiAnswer Unreadable(string code, string sentence, string? pointer = null) =>
        new Failed(StatusCodes.Status400BadRequest, new(code, sentence), pointer);

    internal static ApiAnswer NotFound(string code, string sentence) => NotFound(new(code, sentence));

    internal static ApiAnswer NotFound(Refusal why) => new Failed(StatusCodes.Status404NotFound, why);

    internal static ApiAnswer NoSuchPartnership { get; } =
        NotFound(
            "unknown-partnership",
            "There is no such partnership in this ledger. GET /api/v1/partnerships lists them."
        );

    internal Task Write(HttpContext context) =>
        this switch
        {
            Done done => Write(context, done),
            Failed failed => Write(context, failed),
            _ => throw new InvalidOperationException($"Nobody knows how to write {GetType().Name}."),
        };

    private static async Task Write(HttpContext context, Done done)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(done.Body, done.Body.GetType(), ApiJson.Options);
        var response = context.Response;
        var tag = done.Version is { } version ? EntityTag.Of(version, done.On, done.Besides) : EntityTag.Of(body);
        response.Headers.ETag = tag;
        if (done.Location is { } location)
            response.Headers.Location = location;
        if (done.Next is { } next)
            response.Headers.Link = $"<{next}>; rel=\"next\"";
        if (done.Position is { } position)
            response.Headers[ListAsAt.Position] = position.ToString(CultureInfo.InvariantCulture);
        // What a client holds already is checked with the server each time, and not sent again.
        response.Headers.CacheControl = HttpMethods.IsGet(context.Request.Method) ? "private, no-cache" : "no-store";
        if (HttpMethods.IsGet(context.Request.Method) && EntityTag.IsHeld(context.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.StatusCode = done.Status;
        response.ContentType = ApiJson.MediaType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static Task Write(HttpContext context, Failed failed)
    {
        if (failed.Version is { } version)
            context.Response.Headers.ETag = EntityTag.Of(version);
        var problem = Problem.Of(context, failed.Status, failed.Refusal) with
        {
            Pointer = failed.Pointer,
            CurrentVersion = failed.Version,
        };
        context.Response.StatusCode = failed.Status;
        context.Response.ContentType = Problem.MediaType;
        return context
            .Response.Body.WriteAsync(
                JsonSerializer.SerializeToUtf8Bytes(problem, ApiJson.Options),
                context.RequestAborted
            )
            .AsTask();
    }
}
