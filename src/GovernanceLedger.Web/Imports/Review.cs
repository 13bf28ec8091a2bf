using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Imports;

/// <summary>A return that was read, before anything of it is recorded.</summary>
/// <param name="Slug">The partnership into whose ledger it goes.</param>
/// <param name="Read">What was read.</param>
/// <param name="Draft">The same, as the form carries it.</param>
/// <param name="State">What the officer typed.</param>
/// <param name="Differences">Where its wording is not the one that the ledger holds.</param>
/// <param name="AlreadyImported">Whether this very document was imported before.</param>
/// <param name="AlreadyRated">Whether the baseline holds ratings already, so that nothing can be read over them.</param>
public sealed record Review(
    string Slug,
    Partnership Partnership,
    Return Read,
    string Draft,
    FormState State,
    IReadOnlyList<WordingDifference> Differences,
    bool AlreadyImported,
    bool AlreadyRated
)
{
    /// <summary>The proposals about which the officer has to say something.</summary>
    public IReadOnlyList<ReadRating> Doubts =>
        [.. Read.Ratings.Where(r => r.Status is RatingStatus.Doubtful or RatingStatus.Missing)];

    /// <summary>Problems that belong to no single proposal.</summary>
    public IEnumerable<Problem> GeneralProblems =>
        Read.Problems.Where(p => p.Proposal is null).Except(UnplacedProblems);

    /// <summary>What is said about the text that belongs to no proposal.</summary>
    public IEnumerable<Problem> UnplacedProblems =>
        Read.Problems.Where(p => p.Code is "text-outside-proposals" or "plan-not-read" or "plan-text-unplaced");

    /// <summary>Whether the document names another partnership than the one into which it would go.</summary>
    public bool NamesAnother => Read.Partnership is { } name && !ReturnedName.IsOf(name, Partnership.Name);

    /// <summary>What would be recorded if every choice made so far were confirmed, or null while something is open.</summary>
    public ImportPlan.Ready? Planned(IReadOnlyDictionary<string, Settlement> settlements, DateOnly day) =>
        ReturnImport.Plan(Read, settlements, day) as ImportPlan.Ready;
}
