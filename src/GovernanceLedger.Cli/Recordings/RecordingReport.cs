using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Histories;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Cli.Recordings;

/// <summary>What came of a command, as it is printed; an answer that recorded nothing although it was asked to ends the command.</summary>
internal static class RecordingReport
{
    internal static void Write(Terminal terminal, Answer answer, bool json)
    {
        switch (Accepted(answer))
        {
            case Answer.Recorded recorded when json:
                terminal.Json(new RecordedJson(recorded));
                break;
            case Answer.Recorded recorded:
                Write(terminal, recorded);
                break;
            case Answer.Unchanged unchanged when json:
                terminal.Json(new { outcome = "unchanged", version = unchanged.Version });
                break;
            default:
                terminal.Out.WriteLine("Nothing was recorded: the ledger says so already.");
                break;
        }
    }

    /// <summary>An answer that stands; a refusal, a conflict or a key that names something else ends the command.</summary>
    internal static Answer Accepted(Answer answer) =>
        answer switch
        {
            Answer.Refused refused => throw new CommandRefused(refused.Refusal),
            Answer.Conflict conflict => throw new CommandRefused(
                "version-conflict",
                $"Nothing was recorded: the self-evaluation is at version {conflict.Actual} and not at {conflict.Expected}, so somebody else has recorded something. Look at its history, then decide again."
            ),
            Answer.KeyReused reused => throw new CommandRefused(
                "key-reused",
                $"Nothing was recorded: the key \"{reused.IdempotencyKey}\" has named another command. Give this one a key of its own."
            ),
            _ => answer,
        };

    private static void Write(Terminal terminal, Answer.Recorded recorded)
    {
        foreach (var e in recorded.Events)
            terminal.Out.WriteLine($"{EventTag.Of(e.Event).Word}: {EventSentence.Of(e.Event)}");
        var last = recorded.Events[^1];
        terminal.Out.WriteLine(
            $"Took effect on {last.Event.EffectiveOn.InWords()}; {(recorded.Repeated ? "was recorded before, on" : "recorded on")} {last.RecordedAt.InWords()} by {last.Actor.Office} ({last.Actor.Person})."
        );
        terminal.Out.WriteLine(
            $"It is version {last.Version} of {last.Stream}, position {last.Position} of the ledger of {last.Partnership}."
        );
    }
}

/// <summary>What was recorded, as JSON.</summary>
internal sealed record RecordedJson(
    string Outcome,
    bool Repeated,
    long Version,
    long Position,
    IReadOnlyList<EventJson> Events
)
{
    public RecordedJson(Answer.Recorded recorded)
        : this(
            "recorded",
            recorded.Repeated,
            recorded.Version,
            recorded.Position,
            [.. recorded.Events.Select(e => new EventJson(e))]
        ) { }
}
