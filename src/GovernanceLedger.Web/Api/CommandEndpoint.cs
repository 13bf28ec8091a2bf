using System.Text;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovernanceLedger.Web.Api;

/// <summary>What was recorded.</summary>
/// <param name="Position">The partnership's position after the last of the events.</param>
/// <param name="Version">The stream's version after the last of the events, which the next command expects.</param>
internal sealed record RecordedBody(
    string Partnership,
    string Stream,
    long Position,
    long Version,
    IReadOnlyList<EventDocument> Events
);

/// <summary>The ledger holds all of that already.</summary>
/// <param name="Version">The stream's version.</param>
internal sealed record UnchangedBody(string Partnership, string Stream, long Version, bool Unchanged);

/// <summary>Takes a command, has it decided and recorded, and answers.</summary>
internal static class CommandEndpoint
{
    internal const string KeyHeader = "Idempotency-Key";

    internal static async Task Take(HttpContext context, ApiCommand command) =>
        await (await Answered(context, command)).Write(context);

    private static async Task<ApiAnswer> Answered(HttpContext context, ApiCommand command)
    {
        if (!CommandBody.IsJson(context.Request))
            return CommandBody.NotJson;
        var (envelope, wrong) = Envelope(context.Request);
        if (wrong is not null)
            return wrong;
        var (said, unreadable) = await CommandBody.Read(context, command.Type);
        if (unreadable is not null)
            return unreadable;
        var place = Place(context, command);
        return Misplaced(command, said!, place) is { } misplaced
            ? misplaced
            : await Execute(context, command, said!, envelope!, place);
    }

    private static (CommandEnvelope? Envelope, ApiAnswer? Failure) Envelope(HttpRequest request)
    {
        var (version, unexpected) = EntityTag.Expected(request);
        var key = request.Headers[KeyHeader].ToString();
        var (actor, nobody) = ApiCaller.Of(request);
        var failure = unexpected ?? KeyProblem(key) ?? nobody;
        return failure is null ? (new(actor, version, key), null) : (null, failure);
    }

    private static ApiAnswer? KeyProblem(string key) =>
        key.Length == 0
            ? ApiAnswer.Unreadable(
                "key-missing",
                $"Name the command in the header {KeyHeader}, by a UUID for instance, so that sending it again records it once."
            )
        : !Ascii.IsValid(key)
            ? ApiAnswer.Unreadable(
                "unreadable-key",
                $"The header {KeyHeader} holds a character beyond ASCII. Name the command in ASCII, by a UUID for instance."
            )
        : TextCheck.Of(key, KeyHeader, "blank-key", TextCheck.LongestName) is { } refusal
            ? ApiAnswer.Unreadable(refusal.Code, refusal.Message)
        : null;

    private static (string Partnership, string Stream) Place(HttpContext context, ApiCommand command)
    {
        string? Named(string? parameter) => parameter is null ? null : (string?)context.GetRouteValue(parameter);
        var stream = command.Stream.StreamOf(Named(command.Stream.Name));
        return (command.Stream.Partnership ?? Named("partnership")!, stream);
    }

    /// <summary>A stream is named after what begins it, so that nothing begins under another's name.</summary>
    private static ApiAnswer.Failed? Misplaced(
        ApiCommand command,
        LedgerCommand said,
        (string Partnership, string Stream) place
    )
    {
        if (command.BelongsTo?.Invoke(said) is not { } belongs)
            return null;
        var partnership = belongs.Partnership ?? place.Partnership;
        return (partnership, belongs.Stream) == place
            ? null
            : new ApiAnswer.Failed(
                StatusCodes.Status422UnprocessableEntity,
                new(
                    "other-stream",
                    $"What this says belongs to the stream \"{belongs.Stream}\" of \"{partnership}\", and the address names \"{place.Stream}\" of \"{place.Partnership}\"."
                )
            );
    }

    private static async Task<ApiAnswer> Execute(
        HttpContext context,
        ApiCommand command,
        LedgerCommand said,
        CommandEnvelope envelope,
        (string Partnership, string Stream) place
    )
    {
        var room = context.RequestServices.GetRequiredService<LedgerRoom>();
        var (partnership, stream) = place;
        var answer = await command.Stream.Execute(room, partnership, stream, said, envelope, context.RequestAborted);
        return answer switch
        {
            Answer.Recorded recorded => new ApiAnswer.Done(
                new RecordedBody(
                    partnership,
                    stream,
                    recorded.Position,
                    recorded.Version,
                    [.. recorded.Events.Select(EventExport.Of)]
                ),
                recorded.Version,
                Status: StatusCodes.Status201Created,
                Location: ApiReads.EventUrl(partnership, recorded.Position)
            ),
            Answer.Unchanged same => new ApiAnswer.Done(
                new UnchangedBody(partnership, stream, same.Version, Unchanged: true),
                same.Version
            ),
            Answer.Refused { Refusal.Code: "partnership-not-registered" } => ApiAnswer.NoSuchPartnership,
            Answer.Refused refused => new ApiAnswer.Failed(
                StatusCodes.Status422UnprocessableEntity,
                refused.Refusal,
                CommandBody.PointerOf(command.Type, Refusals.FieldOf(refused.Refusal.Code))
            ),
            Answer.Conflict { Actual: 0 } when command.Stream.Name is not null || stream == Ledger.PartnershipStream =>
                ApiAnswer.NotFound("unknown-stream", "There is no such stream yet. If-Match: \"0\" begins one."),
            Answer.Conflict conflict => new ApiAnswer.Failed(
                StatusCodes.Status412PreconditionFailed,
                new(
                    "stale-version",
                    $"The stream stands at version {conflict.Actual}, and the command was made for version {conflict.Expected}. Read it again, and send the command with the new ETag if it still holds."
                ),
                Version: conflict.Actual
            ),
            Answer.KeyReused => new ApiAnswer.Failed(
                StatusCodes.Status409Conflict,
                new(
                    "key-reused",
                    $"This {KeyHeader} has named another command of this partnership. Give each command a key of its own."
                )
            ),
            _ => throw new InvalidOperationException($"Nobody knows how to answer {answer.GetType().Name}."),
        };
    }
}
