using System.Text.Json.Serialization;

namespace GovernanceLedger.ImprovementActions;

/// <summary>What kind of time the words of a timescale mean.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimescaleKind>))]
public enum TimescaleKind
{
    /// <summary>Nothing that can be told surely: the words stand as written, and no day is due.</summary>
    [JsonStringEnumMemberName("not-understood")]
    NotUnderstood = 1,

    /// <summary>A day.</summary>
    [JsonStringEnumMemberName("day")]
    Day = 2,

    /// <summary>A month or a year, due on its last day.</summary>
    [JsonStringEnumMemberName("month-end")]
    MonthEnd = 3,

    /// <summary>A stretch between two days or months, due at the end of the later.</summary>
    [JsonStringEnumMemberName("range")]
    Range = 4,

    /// <summary>A number of months, or a least and a greatest number, from a day that the words do not name.</summary>
    [JsonStringEnumMemberName("months")]
    Months = 5,

    /// <summary>Something due again and again.</summary>
    [JsonStringEnumMemberName("recurring")]
    Recurring = 6,

    /// <summary>A meeting of a named body, due at its month's end until its day is known.</summary>
    [JsonStringEnumMemberName("meeting")]
    Meeting = 7,

    /// <summary>A beginning without an end, such as "from August 2020".</summary>
    [JsonStringEnumMemberName("from-then-on")]
    FromThenOn = 8,

    /// <summary>Work that never ends.</summary>
    [JsonStringEnumMemberName("ongoing")]
    Ongoing = 9,

    /// <summary>Said to be done already.</summary>
    [JsonStringEnumMemberName("complete")]
    Complete = 10,
}
