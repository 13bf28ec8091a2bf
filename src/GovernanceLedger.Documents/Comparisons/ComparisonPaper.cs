using GovernanceLedger.Documents.Word;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>
/// A comparison as a report to a board: what it is asked, the grid of every proposal at both points, whether a direction is
/// required, what moved and why, proposal by proposal, and the headings that an officer fills in.
/// </summary>
public static class ComparisonPaper
{
    /// <summary>The report; the same facts give the same bytes.</summary>
    public static byte[] Write(ComparisonFacts facts)
    {
        var title = TitleOf(facts);
        var word = new WordWriter(title, facts.Ledger.Partnership.Board)
        {
            Footer = facts.Ledger.Footer($"{facts.From} beside {facts.To}"),
        };
        ComparisonFront.Write(word, facts, title);
        ComparisonSummary.Write(word, facts);
        word.Heading(2, "Every proposal", onNewPage: true);
        word.Text(
            $"What was done in between is told by its day of effect, after {facts.Explained.Period.After.InWords()} and up to {facts.Explained.Period.UpTo.InWords()}, as the ledger knows it, {facts.Ledger.AsAt.InWords()}. An event that is named by its number alone is of {facts.Comparison.From.Stream} under “from” and where evidence went, and of {facts.Comparison.To.Stream} under “to” and where evidence came."
        );
        foreach (var row in facts.Explained.Rows)
            ComparedProposal.Write(word, facts, row);
        ComparisonEnd.Write(word, facts);
        return word.ToArray();
    }

    /// <summary>The report's title.</summary>
    public static string TitleOf(ComparisonFacts facts) =>
        $"Self-evaluation of {facts.Ledger.Partnership.Name}: what moved from {facts.From} to {facts.To}";
}
