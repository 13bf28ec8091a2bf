using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Recordings;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Imports;

/// <summary>
/// Records an import: the partnership where it is not registered, the return in one transaction, then the official wording.
/// Each has a key drawn from the document, so that an import that was broken off is finished by running it again.
/// </summary>
internal sealed class ImportRecording(OpenLedger ledger, PreparedImport prepared, Actor actor)
{
    private const int Attempts = 5;

    public PreparedImport Prepared { get; } = prepared;

    /// <summary>Records everything; the answer is that of the return itself, with the number of proposals whose wording was new.</summary>
    public async Task<(Answer Answer, int Wording)> Record(ImportPlan.Ready ready, CancellationToken cancel)
    {
        if (Prepared.ToRegister is { } known)
            await Register(known, ready.Command.EffectiveOn, cancel);
        var answer = await ledger.Ledger.Execute(
            SelfEvaluationRules.Kind,
            Prepared.Slug,
            Prepared.Stream,
            (SelfEvaluationCommand)ready.Command,
            Envelope("return", Prepared.Version),
            cancel
        );
        return (RecordingReport.Accepted(answer), await RecordWording(ready.Wording, cancel));
    }

    /// <summary>Records the official wording of a document that was imported before, where that was broken off.</summary>
    public Task<int> RecordWording(CancellationToken cancel) =>
        RecordWording(
            Prepared.Already is { } earlier && ReturnImport.WordingOf(Prepared.Read) is { Count: > 0 } wording
                ? new(Framework.Msg2019.Version, wording, earlier.EffectiveOn, ReturnImport.SourceOf(Prepared.Read))
                : null,
            cancel
        );

    private async Task Register(KnownPartnership known, DateOnly day, CancellationToken cancel)
    {
        var register = new RegisterPartnership(
            known.Name,
            known.Board,
            known.HealthBoard,
            known.Councils,
            day,
            new("Scotland's partnerships, as this program knows them")
        );
        var answer = await ledger.Ledger.Execute(
            PartnershipRules.Kind,
            Prepared.Slug,
            PartnershipRules.Stream,
            register,
            Envelope("partnership", 0),
            cancel
        );
        // Somebody else registered it meanwhile, which is all that was wanted.
        if (answer is not Answer.Conflict)
            RecordingReport.Accepted(answer);
    }

    // Every partnership's import may bring wording at once, so the stream may move on between reading and recording.
    private async Task<int> RecordWording(RecordFrameworkWording? wording, CancellationToken cancel)
    {
        if (wording is null)
            return 0;
        var stream = FrameworkWordingRules.Stream(wording.Framework);
        for (var attempt = 1; ; attempt++)
        {
            var (_, version) = await ledger.Events.Fold(
                FrameworkWordingRules.Kind,
                FrameworkWordingRules.National,
                stream,
                cancel: cancel
            );
            var answer = await ledger.Ledger.Execute(
                FrameworkWordingRules.Kind,
                FrameworkWordingRules.National,
                stream,
                wording,
                Envelope("wording", version),
                cancel
            );
            if (answer is not Answer.Conflict || attempt == Attempts)
                return New(RecordingReport.Accepted(answer));
        }
    }

    private static int New(Answer answer) =>
        answer is Answer.Recorded { Repeated: false } recorded
            ? recorded.Events.Select(e => e.Event).OfType<FrameworkWordingRecorded>().Sum(e => e.Proposals.Count)
            : 0;

    private CommandEnvelope Envelope(string part, long version)
    {
        var import = $"import/{Prepared.Read.Document.Sha256}";
        return new(actor, version, $"{import}/{Prepared.Stream}/{part}", import);
    }
}
