using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>What a partner thought of a proposal, which is what it said last.</summary>
/// <param name="Proposal">The proposal's code.</param>
public sealed record LatestView(string Proposal, PartnerView View)
{
    /// <summary>The last view of each partner on each proposal, in the order of the proposals.</summary>
    public static IReadOnlyList<LatestView> Of(IEnumerable<ProposalRecord> records) =>
        [
            .. records.SelectMany(r =>
                r.PartnerViews.GroupBy(v => v.Partner, StringComparer.OrdinalIgnoreCase)
                    .Select(g => new LatestView(r.Code, g.Last()))
            ),
        ];

    /// <summary>How the partners stood to one another, in a few words: they disagree where two thought differently of one proposal.</summary>
    public static string InWords(IReadOnlyList<LatestView> views)
    {
        var byProposal = views.GroupBy(v => v.Proposal, StringComparer.Ordinal).ToList();
        return byProposal.Exists(g => g.Select(v => v.View.Level).Distinct().Skip(1).Any()) ? "The partners disagreed"
            : byProposal.Exists(g => g.Skip(1).Any()) ? "The partners agreed"
            : "One partner’s view";
    }
}
