using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Benchmarking;

/// <summary>What the returns of many partnerships say together, in counts that always add up to the partnerships.</summary>
/// <param name="Round">Whose returns are counted; null for each partnership's latest.</param>
/// <param name="HealthBoard">Only partnerships of this Health Board; null for all.</param>
/// <param name="Receipts">Whether the returns that are counted came.</param>
/// <param name="Repeats">Whether the repeats came, whichever returns are counted: a baseline in time must not hide a repeat that is overdue.</param>
/// <param name="Proposals">One for each local proposal, in the framework's order.</param>
/// <param name="Features">The same summed by key feature: each partnership counts once for each proposal.</param>
/// <param name="Returns">One for each partnership, by name.</param>
public sealed record NationalPicture(
    Cycle? Round,
    string? HealthBoard,
    ReceiptTally Receipts,
    ReceiptTally Repeats,
    IReadOnlyList<NationalProposal> Proposals,
    IReadOnlyList<NationalFeature> Features,
    IReadOnlyList<NationalReturn> Returns
)
{
    /// <summary>The picture of some partnerships.</summary>
    public static NationalPicture Of(
        Framework framework,
        IEnumerable<ReturningPartnership> partnerships,
        Cycle? round,
        string? healthBoard,
        DateOnly today
    )
    {
        List<NationalReturn> returns =
        [
            .. partnerships
                .Where(p => healthBoard is null || p.Partnership.HealthBoard == healthBoard)
                .Select(p => NationalReturn.Of(framework, p, round, today))
                .OrderBy(r => r.Name, StringComparer.OrdinalIgnoreCase),
        ];
        var levels = framework
            .LocalProposals.Select((p, i) => (Proposal: p, Levels: returns.ConvertAll(r => r.Levels[i])))
            .ToList();
        return new(
            round,
            healthBoard,
            ReceiptTally.Of(returns.Select(r => r.State)),
            ReceiptTally.Of(returns.Select(r => r.Repeat.State)),
            [.. levels.Select(l => NationalProposal.Of(l.Proposal, l.Levels))],
            [
                .. framework.Features.Select(f =>
                    NationalFeature.Of(
                        f,
                        [.. levels.Where(l => f.Proposals.Contains(l.Proposal)).SelectMany(l => l.Levels)]
                    )
                ),
            ],
            returns
        );
    }
}
