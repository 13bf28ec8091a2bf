using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Recordings;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Imports;

namespace GovernanceLedger.Cli.Imports;

/// <summary>
/// Records an import: the partnership where it is not registered, the return in one transaction, then the official wording.
/// Each has a key drawn from the document, so that an import that was broken off is finished by running it again.
/// </summary>
internal sealed class ImportRecording(OpenLedger ledger, PreparedImport prepared, Actor actor)
{
    private readonly ReturnRecording _recording = new(ledger.Ledger, ledger.Events);

    public PreparedImport Prepared { get; } = prepared;

    /// <summary>Records everything; the answer is that of the return itself, with the number of proposals whose wording was new.</summary>
    public async Task<(Answer Answer, int Wording)> Record(ImportPlan.Ready ready, CancellationToken cancel)
    {
        if (Prepared.ToRegister is { } known)
            await Register(known, ready.Command.EffectiveOn, cancel);
        var (answer, wording) = await _recording.Record(
            Prepared.Slug,
            Prepared.Stream,
            ready,
            Envelope("return", Prepared.Version),
            cancel
        );
        return (RecordingReport.Accepted(answer), New(wording));
    }

    /// <summary>Records the official wording of a document that was imported before, where that was broken off.</summary>
    public async Task<int> RecordWording(CancellationToken cancel)
    {
        if (Prepared.Already is not { } earlier || ReturnImport.WordingOf(Prepared.Read) is not { Count: > 0 } wording)
            return 0;
        var command = new RecordFrameworkWording(
            Framework.Msg2019.Version,
            wording,
            earlier.EffectiveOn,
            ReturnImport.SourceOf(Prepared.Read)
        );
        return New(await _recording.RecordWording(command, Envelope("return", 0), cancel));
    }

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

    private static int New(Answer? answer) =>
        answer switch
        {
            // The same document under another file name, or for another partnership: its wording is recorded already.
            null or Answer.KeyReused => 0,
            _ when RecordingReport.Accepted(answer) is Answer.Recorded { Repeated: false } recorded => recorded
                .Events.Select(e => e.Event)
                .OfType<FrameworkWordingRecorded>()
                .Sum(e => e.Proposals.Count),
            _ => 0,
        };

    private CommandEnvelope Envelope(string part, long version)
    {
        var import = ReturnRecording.Correlation(Prepared.Read);
        return new(actor, version, $"{import}/{Prepared.Stream}/{part}", import);
    }
}
