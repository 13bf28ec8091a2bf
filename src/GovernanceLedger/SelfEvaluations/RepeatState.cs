using System.Text.Json.Serialization;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>How far the repeat of a baseline has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepeatState>))]
public enum RepeatState
{
    /// <summary>Its day lies ahead, and none is open.</summary>
    [JsonStringEnumMemberName("not-due")]
    NotDue = 1,

    /// <summary>Its day lies ahead by <see cref="RepeatStanding.Soon"/> days or fewer, and none is open.</summary>
    [JsonStringEnumMemberName("due-soon")]
    DueSoon = 2,

    /// <summary>Its day has passed, and none is open.</summary>
    [JsonStringEnumMemberName("late")]
    Late = 3,

    /// <summary>Opened and never submitted, whether or not its day has passed.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial = 4,

    /// <summary>Submitted.</summary>
    [JsonStringEnumMemberName("received")]
    Received = 5,

    /// <summary>There is no baseline, so that nothing can be repeated.</summary>
    [JsonStringEnumMemberName("missing")]
    Missing = 6,
}
