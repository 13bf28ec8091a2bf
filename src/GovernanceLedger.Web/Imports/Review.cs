using GovernanceLedger.Documents.ActionPlans;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Imports;

/// <summary>A document that was read, before anything of it is recorded.</summary>
/// <param name="Slug">The partnership into whose ledger it goes.</param>
/// <param name="Into">The self-evaluation into which a return in it goes, as addresses name it.</param>
/// <param name="Cycle">The cycle of that self-evaluation.</param>
/// <param name="Read">What was read.</param>
/// <param name="Draft">The same, as the form carries it.</param>
/// <param name="State">What the officer typed.</param>
/// <param name="Differences">Where its wording is not the one that the ledger holds.</param>
/// <param name="Held">What the ledger holds of this very document.</param>
/// <param name="AlreadyRated">Whether that self-evaluation holds ratings already, so that nothing can be read over them.</param>
public sealed record Review(
    string Slug,
    Partnership Partnership,
    string Into,
    Cycle Cycle,
    Return Read,
    string Draft,
    FormState State,
    IReadOnlyList<WordingDifference> Differences,
    HeldParts Held,
    bool AlreadyRated
)
{
    /// <summary>The stream of that self-evaluation.</summary>
    public string Stream => RoundName.StreamOf(Into);

    /// <summary>The parts of the document.</summary>
    public IReadOnlyList<ImportPart> Parts { get; } = DocumentImport.PartsOf(Read);

    /// <summary>The parts that the ledger holds already.</summary>
    public IReadOnlySet<ImportPart> HeldParts { get; } = Held.Of(Read);

    /// <summary>Whether the ledger holds all of it.</summary>
    public bool AlreadyImported => Parts.All(HeldParts.Contains);

    /// <summary>Whether it is a return and nothing else.</summary>
    public bool IsReturnAlone => Parts is [ImportPart.Return];

    /// <summary>Whether a part is still to be recorded, and not left out.</summary>
    public bool Records(ImportPart part) =>
        Parts.Contains(part)
        && !HeldParts.Contains(part)
        && State.Entries[ImportFields.Part(part)] != ImportFields.LeaveOut;

    /// <summary>The proposals about which the officer has to say something.</summary>
    public IReadOnlyList<ReadRating> Doubts =>
        [.. Read.Ratings.Where(r => r.Status is RatingStatus.Doubtful or RatingStatus.Missing)];

    /// <summary>Problems that belong to no single proposal, action or row.</summary>
    public IEnumerable<Problem> GeneralProblems =>
        Read.Problems.Where(p => p.Proposal is null && !IsOfPart(p)).Except(UnplacedProblems);

    /// <summary>What is said about the text that belongs to no part.</summary>
    public IEnumerable<Problem> UnplacedProblems =>
        Read.Problems.Where(p => p.Code is "text-outside-proposals" or "plan-not-read" or "plan-text-unplaced");

    /// <summary>Problems of a proposal's rating and evidence, with what the plan says otherwise of its rating.</summary>
    public IReadOnlyList<Problem> ProblemsOf(string proposal) =>
        [.. Read.Problems.Where(p => p.Proposal == proposal && (!IsOfPart(p) || RestatesRating(p)))];

    /// <summary>Problems of an action, by the place at which it begins.</summary>
    public IReadOnlyList<Problem> ProblemsOf(ReadAction action) =>
        [
            .. Read.Problems.Where(p =>
                IsOfActions(p) && !RestatesRating(p) && p.Where is not null && p.Where == action.Where
            ),
        ];

    /// <summary>Problems of the plan that belong to no one action.</summary>
    public IEnumerable<Problem> PlanProblems =>
        Read
            .Problems.Where(p => IsOfActions(p) && (RestatesRating(p) || Read.Actions.All(a => a.Where != p.Where)))
            .Except(UnplacedProblems);

    /// <summary>Whether the document names another partnership than the one into which it would go.</summary>
    public bool NamesAnother => Read.Partnership is { } name && !ReturnedName.IsOf(name, Partnership.Name);

    private static bool IsOfPart(Problem p) =>
        IsOfActions(p) || p.Code.StartsWith("engagement-", StringComparison.Ordinal);

    private static bool IsOfActions(Problem p) =>
        p.Code.StartsWith("plan-", StringComparison.Ordinal) || p.Code.StartsWith("review-", StringComparison.Ordinal);

    private static bool RestatesRating(Problem p) => p.Code is "plan-rating-differs" or "plan-rating-missing";
}
