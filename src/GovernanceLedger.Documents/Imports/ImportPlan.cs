using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Imports;

/// <summary>What importing a return comes to, before anything is recorded. The set is closed.</summary>
public abstract record ImportPlan
{
    private ImportPlan() { }

    /// <summary>Something has to be settled first; all of it is named.</summary>
    public sealed record NotYet(IReadOnlyList<Unsettled> Questions) : ImportPlan;

    /// <summary>Every doubt is settled.</summary>
    /// <param name="Command">Records the return.</param>
    /// <param name="Wording">Records the official wording that the document carries, or null where it carries none.</param>
    public sealed record Ready(ImportReturn Command, RecordFrameworkWording? Wording) : ImportPlan
    {
        /// <summary>How many proposals are rated.</summary>
        public int Rated => Command.Proposals.Count(p => p.Level is not null);

        /// <summary>How many proposals are left unrated on purpose.</summary>
        public int LeftUnrated => Command.Proposals.Count - Rated;

        /// <summary>How many items of evidence are recorded.</summary>
        public int Evidence => Command.Proposals.Sum(p => p.Evidence.Count);

        /// <summary>How many proposed actions are recorded.</summary>
        public int ProposedActions => Command.Proposals.Sum(p => p.ProposedActions.Count);
    }
}
