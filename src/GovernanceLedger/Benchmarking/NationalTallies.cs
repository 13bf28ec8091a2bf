using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Benchmarking;

/// <summary>How many stand at which level. The counts add up to all that were counted.</summary>
/// <param name="Unrated">Those whose return left it unrated.</param>
/// <param name="NotReceived">Those of whom there is no return.</param>
/// <param name="NotComparable">Those whose return is on a version of the framework that has no one and the same proposal.</param>
public sealed record LevelTally(
    int NotYetEstablished,
    int PartlyEstablished,
    int Established,
    int Exemplary,
    int Unrated,
    int NotReceived,
    int NotComparable
)
{
    /// <summary>All that were counted.</summary>
    public int Total =>
        NotYetEstablished + PartlyEstablished + Established + Exemplary + Unrated + NotReceived + NotComparable;

    internal static LevelTally Of(IReadOnlyList<NationalLevel> levels)
    {
        int Count(Level? level) => levels.Count(l => l.Comparable && l.Level == level);
        return new(
            Count(Level.NotYetEstablished),
            Count(Level.PartlyEstablished),
            Count(Level.Established),
            Count(Level.Exemplary),
            Count(null),
            levels.Count(l => !l.Received),
            levels.Count(l => l is { Received: true, Comparable: false })
        );
    }
}

/// <summary>How many moved which way since the baseline. The counts add up to all that were counted.</summary>
/// <param name="Corrected">Those whose return reads otherwise only because the record was put right, which is no movement.</param>
/// <param name="NothingToCompare">Those with only a baseline, without one, without a return, or on another version of the framework that cannot be compared.</param>
public sealed record MovementTally(
    int Up,
    int Down,
    int Unchanged,
    int NewlyRated,
    int NoLongerRated,
    int Unrated,
    int Corrected,
    int NothingToCompare
)
{
    /// <summary>All that were counted.</summary>
    public int Total => Up + Down + Unchanged + NewlyRated + NoLongerRated + Unrated + Corrected + NothingToCompare;

    internal static MovementTally Of(IReadOnlyList<NationalLevel> levels)
    {
        int Count(Movement movement) => levels.Count(l => l.Movement == movement);
        return new(
            Count(Movement.Up),
            Count(Movement.Down),
            Count(Movement.Unchanged),
            Count(Movement.NewlyRated),
            Count(Movement.NoLongerRated),
            Count(Movement.Unrated),
            Count(Movement.Corrected),
            levels.Count(l =>
                l.Movement
                    is not (
                        Movement.Up
                        or Movement.Down
                        or Movement.Unchanged
                        or Movement.NewlyRated
                        or Movement.NoLongerRated
                        or Movement.Unrated
                        or Movement.Corrected
                    )
            )
        );
    }
}

/// <summary>A proposal over all partnerships.</summary>
public sealed record NationalProposal(string Proposal, string Title, LevelTally Levels, MovementTally Movements)
{
    internal static NationalProposal Of(Proposal proposal, IReadOnlyList<NationalLevel> levels) =>
        new(proposal.Code, proposal.Title, LevelTally.Of(levels), MovementTally.Of(levels));
}

/// <summary>A key feature over all partnerships: all its local proposals counted.</summary>
public sealed record NationalFeature(int Feature, string Title, LevelTally Levels, MovementTally Movements)
{
    internal static NationalFeature Of(KeyFeature feature, IReadOnlyList<NationalLevel> levels) =>
        new(feature.Number, feature.Title, LevelTally.Of(levels), MovementTally.Of(levels));
}
