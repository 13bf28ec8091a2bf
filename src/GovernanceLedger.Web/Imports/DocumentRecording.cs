using System.Globalization;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Imports;

/// <summary>
/// Records the parts of a document in their order, each as a command of its own: the meeting, the report, the return, the
/// official wording, the actions, the engagement. Each has a key drawn from the document, so that an import which was broken off
/// is finished by sending it again.
/// </summary>
/// <param name="ledger">Records.</param>
/// <param name="events">Reads what stands.</param>
/// <param name="people">Takes the names of those who lead actions.</param>
/// <param name="partnership">The partnership's short name.</param>
/// <param name="stream">The self-evaluation that the return goes into.</param>
/// <param name="read">The document.</param>
/// <param name="actor">Who records it.</param>
public sealed class DocumentRecording(
    Ledger ledger,
    LedgerReader events,
    People people,
    string partnership,
    string stream,
    Return read,
    Actor actor
)
{
    private readonly ImportSteps _steps = new(ledger, events, partnership, read.Document, actor);

    /// <summary>Records everything that is planned, and says of each step what came of it.</summary>
    /// <param name="plan">The commands, every question settled.</param>
    /// <param name="held">What the ledger holds of the document already.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<RecordedStep>> Record(
        DocumentPlan plan,
        HeldParts held,
        CancellationToken cancel = default
    )
    {
        var steps = new List<RecordedStep>();
        var follows = held.Report;
        if (plan.Report is { } report)
        {
            steps.AddRange(await RecordReport(report, cancel));
            follows = await Tabled(report.Stream, cancel);
        }
        if (plan.ReadyReturn is { } ready)
            steps.AddRange(await RecordReturn(ready, follows, cancel));
        else if (held.Return is { } earlier && Wording(earlier.EffectiveOn) is { } wording)
            steps.Add(await RecordWording(wording, cancel));
        if (plan.Plan is { } actions)
            steps.Add(await RecordPlan(actions, follows, cancel));
        foreach (var row in plan.Engagement)
            steps.Add(await RecordRow(row, cancel));
        return steps;
    }

    private Task<RecordedStep> RecordWording(RecordFrameworkWording command, CancellationToken cancel) =>
        _steps.Take(
            "wording",
            ImportPart.Return,
            FrameworkWordingRules.Kind,
            FrameworkWordingRules.National,
            FrameworkWordingRules.Stream(command.Framework),
            $"{_steps.Correlation}/{stream}/return/wording",
            _ => command,
            cancel
        );

    private RecordFrameworkWording? Wording(DateOnly day) =>
        ReturnImport.WordingOf(read) is { Count: > 0 } wording
            ? new(Framework.Msg2019.Version, wording, day, ReturnImport.SourceOf(read))
            : null;

    private async Task<IReadOnlyList<RecordedStep>> RecordReport(PlannedReport report, CancellationToken cancel) =>
        [
            await _steps.Take(
                "meeting",
                ImportPart.Report,
                MeetingRules.Kind,
                report.Stream,
                report.MeetingAfter,
                cancel
            ),
            await _steps.Take(
                "report",
                ImportPart.Report,
                MeetingRules.Kind,
                report.Stream,
                state =>
                    state?.Reports.Exists(r => r.Report.Sha256 == read.Document.Sha256) == true ? null : report.Report,
                cancel
            ),
        ];

    private async Task<IReadOnlyList<RecordedStep>> RecordReturn(
        ImportPlan.Ready ready,
        EventReference? follows,
        CancellationToken cancel
    )
    {
        var command = ready.Command with { Source = After(ready.Command.Source, follows) };
        var step = await _steps.Take(
            "return",
            ImportPart.Return,
            SelfEvaluationRules.Kind,
            partnership,
            stream,
            $"{_steps.Correlation}/{stream}/return",
            state => state?.Documents.Exists(d => d.Sha256 == read.Document.Sha256) == true ? null : command,
            cancel
        );
        // The wording also where the return was recorded before, since that may have been cut short.
        return step.Outcome == StepOutcome.Refused || ready.Wording is not { } wording
            ? [step]
            : [step, await RecordWording(wording, cancel)];
    }

    // The names go in first, so that no break leaves a lead without one; a plan that is refused leaves none behind.
    private async Task<RecordedStep> RecordPlan(
        PlannedActions actions,
        EventReference? follows,
        CancellationToken cancel
    )
    {
        var state = await _steps.State(ActionPlanRules.Kind, ActionPlanRules.Stream, cancel);
        var imported = state?.Documents.Exists(d => d.Sha256 == read.Document.Sha256) == true;
        foreach (var lead in imported ? [] : actions.Leads)
            await people.Put(new(lead.Reference, lead.Name, null), cancel);
        var command = actions.Command with { Source = After(actions.Command.Source, follows) };
        var step = await _steps.Take(
            "plan",
            ImportPart.Plan,
            ActionPlanRules.Kind,
            ActionPlanRules.Stream,
            now => now?.Documents.Exists(d => d.Sha256 == read.Document.Sha256) == true ? null : command,
            cancel
        );
        foreach (var lead in step.Outcome == StepOutcome.Refused ? actions.Leads : [])
            await people.Erase(lead.Reference, cancel);
        return step;
    }

    private Task<RecordedStep> RecordRow(PlannedEngagement row, CancellationToken cancel)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"engagement {row.Row}");
        return _steps.Take(
            name,
            ImportPart.Engagement,
            EngagementRules.Kind,
            partnership,
            EngagementRules.Stream,
            $"{_steps.Correlation}/{name}",
            log => IsHeld(log, row) ? null : row.Command,
            cancel
        );
    }

    internal static bool IsHeld(EngagementLog? log, PlannedEngagement row) =>
        log?.Entries.Exists(e =>
            e.Source.DocumentSha256 == row.Command.Source.DocumentSha256 && e.Source.Place == row.Command.Source.Place
        ) == true;

    private async Task<EventReference?> Tabled(string meeting, CancellationToken cancel) =>
        (await _steps.State(MeetingRules.Kind, meeting, cancel))?.Reports.Find(r =>
            r.Report.Sha256 == read.Document.Sha256
        )
            is { } report
            ? new(meeting, report.Version)
            : null;

    private static Source After(Source source, EventReference? report) =>
        report is null ? source : source.After(report);
}
