using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>The two points that most readers mean where they name none.</summary>
/// <param name="From">The first round, as submitted where it ever was.</param>
/// <param name="To">The last round, as submitted where it is, or else work that came after it would be told of it; as it stands where it is the only one, or is not.</param>
public sealed record UsualPoints(PointReference From, PointReference To)
{
    /// <summary>Those of a partnership.</summary>
    /// <param name="rounds">Its self-evaluations in their order, with whether each was ever submitted and how far it has come; at least one.</param>
    public static UsualPoints Of(
        IReadOnlyList<(string Stream, bool WasSubmitted, SelfEvaluationStatus Status)> rounds
    ) =>
        new(
            Of(rounds[0].Stream, rounds[0].WasSubmitted),
            Of(rounds[^1].Stream, rounds is { Count: > 1 } and [.., { Status: SelfEvaluationStatus.Submitted }])
        );

    private static PointReference Of(string stream, bool submitted) =>
        new(RoundName.Of(stream), submitted ? PointKind.Submitted : PointKind.Now, null);
}
