using System.Globalization;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.SelfEvaluations;

/// <summary>What a completed return is written from.</summary>
/// <param name="Slug">The partnership's short name.</param>
/// <param name="Stream">The stream of the self-evaluation, in which its events are numbered.</param>
/// <param name="State">The self-evaluation at the point that the return shows.</param>
/// <param name="Point">That point.</param>
/// <param name="PointInWords">The same in words, such as "as it was last submitted".</param>
/// <param name="AsAt">The last event that the point knows of.</param>
/// <param name="Wording">The official wording, as far as the ledger has it.</param>
public sealed record ReturnFacts(
    string Slug,
    Partnership Partnership,
    string Stream,
    SelfEvaluation State,
    PointReference Point,
    string PointInWords,
    AsAt AsAt,
    FrameworkWording? Wording
)
{
    /// <summary>A name for the file, such as "strathcarrow-baseline-submitted-as-at-193.docx".</summary>
    public string FileName =>
        string.Create(CultureInfo.InvariantCulture, $"{Slug}-{Point.InFileName()}-as-at-{AsAt.Position}.docx");

    /// <summary>The stream's name without its kind, such as "baseline" or "repeat-2020".</summary>
    public string Cycle => RoundName.Of(Stream);
}
