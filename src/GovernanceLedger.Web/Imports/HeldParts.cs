using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Imports;

/// <summary>What a partnership's ledger holds from one document already, known by its hash.</summary>
/// <param name="Report">The event that tabled its report, or null.</param>
/// <param name="Return">Its return, or null.</param>
/// <param name="ReturnStream">The self-evaluation that holds its return, or null.</param>
/// <param name="Plan">Its actions, or null.</param>
/// <param name="Rows">The places of its rows of engagement.</param>
public sealed record HeldParts(
    EventReference? Report,
    ImportedDocument? Return,
    string? ReturnStream,
    ImportedPlan? Plan,
    IReadOnlySet<string> Rows
)
{
    /// <summary>Reads it from the views, in four queries at once.</summary>
    public static async Task<HeldParts> Find(
        ViewReader views,
        string partnership,
        string sha256,
        CancellationToken cancel = default
    )
    {
        var meetings = views.OfPartnership<Meeting>(partnership, MeetingViews.RecordName, cancel);
        var profiles = views.OfPartnership<Profile>(partnership, SelfEvaluationViews.ProfileName, cancel);
        var plan = views.Find<PlanSummary>(partnership, ActionPlanRules.Stream, ActionPlanViews.PlanName, cancel);
        var log = views.Find<EngagementLog>(partnership, EngagementRules.Stream, EngagementRules.LogName, cancel);
        await Task.WhenAll(meetings, profiles, plan, log);
        var returned = (await profiles).FirstOrDefault(v => v.Document.Documents.Any(d => d.Sha256 == sha256));
        return new(
            ReportIn(await meetings, sha256),
            returned?.Document.Documents.First(d => d.Sha256 == sha256),
            returned?.Stream,
            (await plan)?.Document.Documents.FirstOrDefault(d => d.Sha256 == sha256),
            ((await log)?.Document.Entries ?? [])
                .Where(e => e.Source.DocumentSha256 == sha256)
                .Select(e => e.Source.Place ?? "")
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>Whether nothing of the document is held.</summary>
    public bool IsEmpty => Report is null && Return is null && Plan is null && Rows.Count == 0;

    /// <summary>The parts of a document that are held whole.</summary>
    public IReadOnlySet<ImportPart> Of(Return read) =>
        DocumentImport
            .PartsOf(read)
            .Where(part =>
                part switch
                {
                    ImportPart.Report => Report is not null,
                    ImportPart.Return => Return is not null,
                    ImportPart.Plan => Plan is not null,
                    _ => read.Engagement.All(row => Rows.Contains(row.Where)),
                }
            )
            .ToHashSet();

    private static EventReference? ReportIn(IReadOnlyList<StoredView<Meeting>> meetings, string sha256) =>
        meetings
            .SelectMany(v =>
                v.Document.Reports.Where(r => r.Report.Sha256 == sha256)
                    .Select(r => new EventReference(v.Stream, r.Version))
            )
            .FirstOrDefault();
}
