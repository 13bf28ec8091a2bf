using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Imports;

/// <summary>
/// Records a return in one transaction, then the official wording that it carries. The wording's key is drawn from the
/// return's, so that sending the same again finishes what was broken off between the two.
/// </summary>
public sealed class ReturnRecording(Ledger ledger, LedgerReader events)
{
    private const int Attempts = 5;

    /// <summary>What all that one document brings into the ledger is held together by.</summary>
    public static string Correlation(Return read) => $"import/{read.Document.Sha256}";

    /// <summary>Records both, the wording also where the return was recorded before, since that may have been cut short.</summary>
    /// <returns>The answer for the return, and that for the wording, or null where there was none to record.</returns>
    public async Task<(Answer Return, Answer? Wording)> Record(
        string partnership,
        string stream,
        ImportPlan.Ready ready,
        CommandEnvelope envelope,
        CancellationToken cancel = default
    )
    {
        var answer = await ledger.Execute(
            SelfEvaluationRules.Kind,
            partnership,
            stream,
            (SelfEvaluationCommand)ready.Command,
            envelope,
            cancel
        );
        var wording =
            answer is Answer.Recorded or Answer.Unchanged && ready.Wording is { } command
                ? await RecordWording(command, envelope, cancel)
                : null;
        return (answer, wording);
    }

    /// <summary>Records the official wording alone, under a key of its own drawn from that of the return.</summary>
    public async Task<Answer> RecordWording(
        RecordFrameworkWording command,
        CommandEnvelope envelope,
        CancellationToken cancel = default
    )
    {
        var stream = FrameworkWordingRules.Stream(command.Framework);
        // Every partnership's import may bring wording at once, so the stream may move on between reading and recording.
        for (var attempt = 1; ; attempt++)
        {
            var (_, version) = await events.Fold(
                FrameworkWordingRules.Kind,
                FrameworkWordingRules.National,
                stream,
                cancel: cancel
            );
            var answer = await ledger.Execute(
                FrameworkWordingRules.Kind,
                FrameworkWordingRules.National,
                stream,
                command,
                envelope with
                {
                    ExpectedVersion = version,
                    IdempotencyKey = $"{envelope.IdempotencyKey}/wording",
                },
                cancel
            );
            if (answer is not Answer.Conflict || attempt == Attempts)
                return answer;
        }
    }
}
