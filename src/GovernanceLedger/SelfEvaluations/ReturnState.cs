using System.Text.Json.Serialization;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>Whether the return of a round came, and in time: for a baseline and for a repeat, and the same wherever it is asked.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReturnState>))]
public enum ReturnState
{
    /// <summary>Its day lies ahead or none is set, and none is open.</summary>
    [JsonStringEnumMemberName("not-due")]
    NotDue = 1,

    /// <summary>Its day lies ahead by <see cref="ReturnDue.Soon"/> days or fewer, and none is open.</summary>
    [JsonStringEnumMemberName("due-soon")]
    DueSoon = 2,

    /// <summary>Its day has passed, and none is open.</summary>
    [JsonStringEnumMemberName("missing")]
    Missing = 3,

    /// <summary>Opened and never submitted, whether or not its day has passed.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial = 4,

    /// <summary>Submitted by its day, or no day was set for it.</summary>
    [JsonStringEnumMemberName("received")]
    Received = 5,

    /// <summary>Submitted after its day.</summary>
    [JsonStringEnumMemberName("received-late")]
    ReceivedLate = 6,

    /// <summary>A repeat where there is no baseline: nothing can be repeated, and none is.</summary>
    [JsonStringEnumMemberName("no-baseline")]
    NoBaseline = 7,
}
