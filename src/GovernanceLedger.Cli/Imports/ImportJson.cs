using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Imports;

namespace GovernanceLedger.Cli.Imports;

/// <summary>An import as JSON. What concerns the return is null where none is recorded.</summary>
internal sealed record ImportJson(
    string Outcome,
    SourceDocument Document,
    object Partnership,
    string? Stream,
    DateOnly? EffectiveOn,
    object? Counts,
    IReadOnlyList<object> Proposals,
    IReadOnlyList<Problem> Problems,
    object Wording,
    long? Version,
    long? Position,
    IReadOnlyList<object> Parts
)
{
    public static ImportJson Of(
        string outcome,
        PreparedImport import,
        DocumentPlan plan,
        IReadOnlyList<RecordedStep> steps
    )
    {
        var ready = plan.ReadyReturn;
        var recorded = steps.FirstOrDefault(s => s.Step == "return")?.Recorded;
        return new(
            outcome,
            import.Read.Document,
            new
            {
                slug = import.Slug,
                name = import.Name,
                register = import.ToRegister,
            },
            ready is null ? null : import.Stream,
            ready?.Command.EffectiveOn,
            ready is null ? null : Counted(ready),
            [.. (ready?.Command.Proposals ?? []).Select(p => Proposal(import.Read, p))],
            import.Read.Problems,
            new
            {
                recorded = ImportRecording.NewWording(steps),
                different = FrameworkWordingRules.Differences(import.Wording, ReturnImport.WordingOf(import.Read)),
            },
            recorded?.Version,
            recorded?.Position,
            [.. import.Parts.Select(part => Part(import, plan, part, steps))]
        );
    }

    private static object Part(
        PreparedImport import,
        DocumentPlan plan,
        ImportPart part,
        IReadOnlyList<RecordedStep> steps
    ) =>
        new
        {
            part,
            chosen = !import.HeldParts.Contains(part) && ImportReport.Sentence(plan, part) is not null,
            recordedBefore = import.HeldParts.Contains(part),
            steps = steps
                .Where(s => s.Part == part)
                .Select(s => new
                {
                    s.Step,
                    s.Outcome,
                    s.Stream,
                    s.Refusal,
                    version = s.Recorded?.Version,
                    position = s.Recorded?.Position,
                    events = s.Recorded?.Events.Count,
                }),
        };

    private static object Counted(ImportPlan.Ready ready) =>
        new
        {
            rated = ready.Rated,
            leftUnrated = ready.LeftUnrated,
            evidence = ready.Evidence,
            proposedActions = ready.ProposedActions,
        };

    private static object Proposal(Return read, ReturnedProposal p) =>
        new
        {
            proposal = p.Proposal,
            level = p.Level,
            leftUnratedBecause = p.LeftUnratedBecause,
            how = ImportSheet.How(p, read.Ratings.Single(r => r.Proposal == p.Proposal)),
            evidence = p.Evidence.Count,
            proposedActions = p.ProposedActions.Count,
        };
}
