using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Benchmarking;

/// <summary>Returns counted by whether they came. The counts add up to all that were counted.</summary>
public sealed record ReceiptTally(
    int Received,
    int ReceivedLate,
    int Partial,
    int Missing,
    int DueSoon,
    int NotDue,
    int NoBaseline
)
{
    /// <summary>All partnerships.</summary>
    public int Total => ByState().Sum(s => s.Count);

    /// <summary>The same, each count with its state.</summary>
    public IEnumerable<(ReturnState State, int Count)> ByState() =>
        [
            (ReturnState.Received, Received),
            (ReturnState.ReceivedLate, ReceivedLate),
            (ReturnState.Partial, Partial),
            (ReturnState.Missing, Missing),
            (ReturnState.DueSoon, DueSoon),
            (ReturnState.NotDue, NotDue),
            (ReturnState.NoBaseline, NoBaseline),
        ];

    internal static ReceiptTally Of(IEnumerable<ReturnState> states)
    {
        var counts = states.CountBy(s => s).ToDictionary();
        int Count(ReturnState state) => counts.GetValueOrDefault(state);
        return new(
            Count(ReturnState.Received),
            Count(ReturnState.ReceivedLate),
            Count(ReturnState.Partial),
            Count(ReturnState.Missing),
            Count(ReturnState.DueSoon),
            Count(ReturnState.NotDue),
            Count(ReturnState.NoBaseline)
        );
    }
}
