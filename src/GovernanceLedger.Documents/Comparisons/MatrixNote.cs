using GovernanceLedger.Comparisons;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What a reader of a movement matrix must know to find the levels of the two points in it.</summary>
public static class MatrixNote
{
    /// <summary>A sentence where a correction makes the matrix count other levels than the points show; null otherwise.</summary>
    public static string? Of(Comparison comparison) =>
        comparison.Rows.Any(r => r.CorrectedSteps != 0 || r.Movement == Movement.Corrected)
            ? "A rating that was corrected is counted as it reads now."
            : null;
}
