using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Web.Comparisons;

/// <summary>The rows and columns of the table of levels from which and to which proposals moved.</summary>
internal static class MovementMatrix
{
    /// <summary>Unrated, and the four levels ascending.</summary>
    internal static IReadOnlyList<Level?> Levels { get; } =
    [null, .. GovernanceLedger.Frameworks.Levels.Ascending.Select(l => (Level?)l)];
}
