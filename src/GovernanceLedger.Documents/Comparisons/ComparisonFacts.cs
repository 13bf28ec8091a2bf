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
/// <param name="Wordings">The official wording of each version of the framework, as far as the ledger has it.</param>
public sealed record ComparisonFacts(
    LedgerAsAt Ledger,
    PointReference FromPoint,
    PointReference ToPoint,
    Explained Explained,
    IReadOnlyList<FrameworkWording> Wordings
)
{
    /// <summary>A name for the file, such as "strathcarrow-baseline-submitted-beside-repeat-2020-as-at-193.docx".</summary>
    public string FileName => Ledger.FileName($"{FromPoint.InFileName()}-beside-{ToPoint.InFileName()}", "docx");

    internal Comparison Comparison => Explained.Comparison;

    internal string From => FromPoint.InWords();

    internal string To => ToPoint.InWords();

    /// <summary>Official where the ledger has it, else in own words; in those of the second point, or of the first where only that has it.</summary>
    internal string Title(ComparisonRow row) =>
        Official(row.Pair.To is [] ? Comparison.From : Comparison.To, row.Proposal)?.Title ?? row.Proposal.Title;

    /// <summary>What a level of a proposal looks like by the framework of a point, and whose words those are.</summary>
    internal string Descriptor(ComparedPoint point, Proposal proposal, Level level)
    {
        var official = Official(point, proposal)?.Descriptors.FirstOrDefault(d => d.Level == level);
        return official?.Text
            ?? (proposal.Summary(level) is { } summary ? $"Summary, not the official wording: {summary}" : "");
    }

    private ProposalWording? Official(ComparedPoint point, Proposal proposal) =>
        Wordings.FirstOrDefault(w => w.Framework == point.State.Framework)?.Proposals.GetValueOrDefault(proposal.Code);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
