using System.Text.Json.Serialization;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>To whom a report says that a direction is required.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DirectionRequired>))]
public enum DirectionRequired
{
    /// <summary>No direction is required.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>A direction to the council.</summary>
    [JsonStringEnumMemberName("council")]
    Council,

    /// <summary>A direction to the Health Board.</summary>
    [JsonStringEnumMemberName("health-board")]
    HealthBoard,

    /// <summary>A direction to the council and the Health Board.</summary>
    [JsonStringEnumMemberName("both")]
    Both,
}
