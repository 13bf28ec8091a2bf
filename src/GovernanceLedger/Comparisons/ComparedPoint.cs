using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>A self-evaluation as it stood at one point, which is one end of a comparison.</summary>
/// <param name="Stream">The stream that it was folded from.</param>
/// <param name="State">What its events up to the point add up to, or what of them was in force on the point's day.</param>
/// <param name="Day">The day that the point stands for: of the submission, of the approval, the day asked for, or today.</param>
public sealed record ComparedPoint(string Stream, SelfEvaluation State, DateOnly Day);
