using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Imports;

/// <summary>An import as JSON.</summary>
internal sealed record ImportJson(
    string Outcome,
    SourceDocument Document,
    object Partnership,
    string Stream,
    DateOnly EffectiveOn,
    object Counts,
    IReadOnlyList<object> Proposals,
    IReadOnlyList<Problem> Problems,
    object Wording,
    long? Version,
    long? Position
)
{
    public ImportJson(
        string outcome,
        PreparedImport import,
        ImportPlan.Ready ready,
        Answer.Recorded? recorded,
        int wording
    )
        : this(
            outcome,
            import.Read.Document,
            new
            {
                slug = import.Slug,
                name = import.Name,
                register = import.ToRegister,
            },
            import.Stream,
            ready.Command.EffectiveOn,
            new
            {
                rated = ready.Rated,
                leftUnrated = ready.LeftUnrated,
                evidence = ready.Evidence,
                proposedActions = ready.ProposedActions,
            },
            [.. ready.Command.Proposals.Select(p => Proposal(import.Read, p))],
            import.Read.Problems,
            new
            {
                recorded = wording,
                different = FrameworkWordingRules.Differences(import.Wording, ReturnImport.WordingOf(import.Read)),
            },
            recorded?.Version,
            recorded?.Position
        ) { }

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
