using System.Text.Json.Serialization;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Benchmarking;

/// <summary>Whether a return came, and in time.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReturnState>))]
public enum ReturnState
{
    /// <summary>It came by its day, or no day was set for it.</summary>
    [JsonStringEnumMemberName("received")]
    Received = 1,

    /// <summary>It came after its day.</summary>
    [JsonStringEnumMemberName("received-late")]
    ReceivedLate = 2,

    /// <summary>It has not come, and its day has passed.</summary>
    [JsonStringEnumMemberName("missing")]
    Missing = 3,

    /// <summary>It has not come, and need not have.</summary>
    [JsonStringEnumMemberName("not-due")]
    NotDue = 4,
}

/// <summary>By when returns are due.</summary>
public static class ReturnDue
{
    /// <summary>The day by which the template of March 2019 asked for the baseline.</summary>
    public static readonly DateOnly Baseline = new(2019, 5, 15);

    /// <summary>The last day on which a round's return is in time; null for an interim one, for which no day is set.</summary>
    /// <param name="baselineOn">The day on which the partnership's baseline was received, or null.</param>
    /// <param name="months">The months between a baseline and its repeat.</param>
    public static DateOnly? Of(Cycle round, DateOnly? baselineOn, int months) =>
        round switch
        {
            Cycle.Baseline => Baseline,
            Cycle.Repeat => (baselineOn ?? Baseline).AddMonths(months),
            _ => null,
        };

    /// <summary>Whether a return came, and in time.</summary>
    public static ReturnState State(DateOnly? due, DateOnly? received, DateOnly today) =>
        (due, received) switch
        {
            (_, null) => due < today ? ReturnState.Missing : ReturnState.NotDue,
            _ => received > due ? ReturnState.ReceivedLate : ReturnState.Received,
        };
}
