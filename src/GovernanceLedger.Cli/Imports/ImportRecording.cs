using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Recordings;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Imports;

namespace GovernanceLedger.Cli.Imports;

/// <summary>Records an import: the partnership where it is not registered, then the document as the site records it.</summary>
internal sealed class ImportRecording(OpenLedger ledger, PreparedImport prepared, Actor actor)
{
    public PreparedImport Prepared { get; } = prepared;

    /// <summary>Why a part would be refused as things stand, or null.</summary>
    public async Task<Refusal?> Foresee(DocumentPlan plan, CancellationToken cancel)
    {
        var foresight = new DocumentForesight(ledger.Events, Prepared.Slug, Prepared.Stream);
        var today = Scotland.Day(TimeProvider.System.GetUtcNow());
        return (await foresight.Foresee(plan, today, cancel)).Select(f => f.Refusal).FirstOrDefault();
    }

    /// <summary>Records everything that is planned, and the official wording of a return that was imported before.</summary>
    public async Task<IReadOnlyList<RecordedStep>> Record(DocumentPlan plan, CancellationToken cancel)
    {
        if (Prepared.ToRegister is { } known)
            await Register(known, DayOf(plan), cancel);
        var recording = new DocumentRecording(
            ledger.Ledger,
            ledger.Events,
            new People(ledger.Database),
            Prepared.Slug,
            Prepared.Stream,
            Prepared.Read,
            actor
        );
        return await recording.Record(plan, Prepared.Held, cancel);
    }

    /// <summary>For how many proposals the official wording was new.</summary>
    public static int NewWording(IReadOnlyList<RecordedStep> steps) =>
        steps
            .Where(s => s is { Step: "wording", Outcome: StepOutcome.Recorded })
            .SelectMany(s => s.Recorded!.Events)
            .Select(e => e.Event)
            .OfType<FrameworkWordingRecorded>()
            .Sum(e => e.Proposals.Count);

    private static DateOnly DayOf(DocumentPlan plan) =>
        plan.ReadyReturn?.Command.EffectiveOn
        ?? plan.Plan?.Command.EffectiveOn
        ?? plan.Report?.Meeting.EffectiveOn
        ?? plan.Engagement.Select(row => row.Command.EffectiveOn).Min();

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
        var import = $"import/{Prepared.Read.Document.Sha256}";
        var answer = await ledger.Ledger.Execute(
            PartnershipRules.Kind,
            Prepared.Slug,
            PartnershipRules.Stream,
            register,
            new(actor, 0, $"{import}/{Prepared.Stream}/partnership", import),
            cancel
        );
        // Somebody else registered it meanwhile, which is all that was wanted.
        if (answer is not Answer.Conflict)
            RecordingReport.Accepted(answer);
    }
}
