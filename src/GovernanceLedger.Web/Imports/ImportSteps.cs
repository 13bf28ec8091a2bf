using System.Security.Cryptography;
using System.Text;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Postgres;

namespace GovernanceLedger.Web.Imports;

/// <summary>Takes the single steps of recording a document, each under a key drawn from the document.</summary>
internal sealed class ImportSteps(
    Ledger ledger,
    LedgerReader events,
    string partnership,
    SourceDocument document,
    Actor actor
)
{
    private const int Attempts = 5;

    /// <summary>What all that one document brings into the ledger is held together by.</summary>
    public string Correlation { get; } = $"import/{document.Sha256}";

    /// <summary>The state of one of the partnership's streams, or null where it has not begun.</summary>
    public async Task<TState?> State<TState, TCommand>(
        StreamKind<TState, TCommand> kind,
        string of,
        CancellationToken cancel
    )
        where TState : class
        where TCommand : LedgerCommand => (await events.Fold(kind, partnership, of, cancel: cancel)).State;

    /// <summary>Takes one step in one of the partnership's streams, under a key of its own.</summary>
    /// <param name="command">The command, or null where the state holds it already.</param>
    public Task<RecordedStep> Take<TState, TCommand>(
        string step,
        ImportPart part,
        StreamKind<TState, TCommand> kind,
        string into,
        Func<TState?, TCommand?> command,
        CancellationToken cancel
    )
        where TState : class
        where TCommand : LedgerCommand => Take(step, part, kind, partnership, into, Key(step, into), command, cancel);

    /// <summary>Takes one step in a stream, under a key that is given.</summary>
    // Others may record into the same stream between reading and recording; what is imported rests on none of it.
    public async Task<RecordedStep> Take<TState, TCommand>(
        string step,
        ImportPart part,
        StreamKind<TState, TCommand> kind,
        string of,
        string into,
        string key,
        Func<TState?, TCommand?> command,
        CancellationToken cancel
    )
        where TState : class
        where TCommand : LedgerCommand
    {
        for (var attempt = 1; ; attempt++)
        {
            var (state, version) = await events.Fold(kind, of, into, cancel: cancel);
            if (command(state) is not { } asked)
                return new(step, part, StepOutcome.RecordedBefore, into);
            var envelope = new CommandEnvelope(actor, version, key, Correlation);
            var answer = await ledger.Execute(kind, of, into, asked, envelope, cancel);
            if (answer is not Answer.Conflict || attempt == Attempts)
                return Said(step, part, into, answer);
        }
    }

    private static RecordedStep Said(string step, ImportPart part, string into, Answer answer) =>
        answer switch
        {
            Answer.Recorded { Repeated: false } recorded => new(step, part, StepOutcome.Recorded, into, null, recorded),
            Answer.Recorded repeated => new(step, part, StepOutcome.RecordedBefore, into, null, repeated),
            Answer.Refused refused => new(step, part, StepOutcome.Refused, into, refused.Refusal),
            Answer.Conflict => new(
                step,
                part,
                StepOutcome.Refused,
                into,
                new("version-conflict", "Others are recording into the same register just now. Send it again.")
            ),
            // The same document was recorded by somebody else meanwhile, settled otherwise or under another name.
            _ => new(step, part, StepOutcome.RecordedBefore, into),
        };

    // The name of a stream may be as long as a key may be.
    private string Key(string step, string into) =>
        $"{Correlation}/{step}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(into)))[..16]}";
}
