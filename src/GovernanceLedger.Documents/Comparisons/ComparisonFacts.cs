using System.Globalization;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What a board report on a comparison is written from.</summary>
/// <param name="Ledger">The partnership's ledger as at the last event that is counted in.</param>
/// <param name="FromPoint">The first point as it is written.</param>
/// <param name="ToPoint">The second point as it is written.</param>
/// <param name="Explained">The comparison with what was done in between.</param>
/// <param name="Wording">The official wording, as far as the ledger has it.</param>
public sealed record ComparisonFacts(
    LedgerAsAt Ledger,
    PointReference FromPoint,
    PointReference ToPoint,
    Explained Explained,
    FrameworkWording? Wording
)
{
    /// <summary>A name for the file, such as "strathcarrow-comparison-as-at-193.docx".</summary>
    public string FileName => Ledger.FileName("comparison", "docx");

    internal Comparison Comparison => Explained.Comparison;

    internal string From => FromPoint.InWords();

    internal string To => ToPoint.InWords();

    /// <summary>Official where the ledger has it, else in own words.</summary>
    internal string Title(Proposal proposal) =>
        Wording?.Proposals.GetValueOrDefault(proposal.Code)?.Title ?? proposal.Title;

    /// <summary>What a level of a proposal looks like, and whose words those are.</summary>
    internal string Descriptor(Proposal proposal, Level level)
    {
        var official = Wording
            ?.Proposals.GetValueOrDefault(proposal.Code)
            ?.Descriptors.FirstOrDefault(d => d.Level == level);
        return official?.Text
            ?? (proposal.Summary(level) is { } summary ? $"Summary, not the official wording: {summary}" : "");
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
