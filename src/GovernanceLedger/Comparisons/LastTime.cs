namespace GovernanceLedger.Comparisons;

/// <summary>What the round before said of a proposal, and what was done for it since. None of it belongs to the round that is being rated.</summary>
/// <param name="From">The round before: as submitted, or as it stands where it never was.</param>
/// <param name="To">The round that is being rated, as it stands.</param>
/// <param name="Before">The round before at that point.</param>
/// <param name="Row">The proposal in both rounds, with what was done for it in between.</param>
/// <param name="Period">The time since the round before.</param>
public sealed record LastTime(
    PointReference From,
    PointReference To,
    ComparedPoint Before,
    ExplainedRow Row,
    Period Period
)
{
    /// <summary>The rounds in between that were never submitted, as addresses name them.</summary>
    public IReadOnlyList<string> Unsubmitted { get; init; } = [];
}
