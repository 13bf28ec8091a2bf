using System.Text.Json.Serialization;

namespace GovernanceLedger.Meetings;

/// <summary>A body that meets and decides: the integration joint board, or a named committee of one of the partners.</summary>
/// <param name="Name">Its name, such as "Integration joint board" or "Scrutiny and audit committee".</param>
/// <param name="Of">Whose body it is.</param>
public sealed record Body(string Name, BodyOf Of);

/// <summary>Whose body it is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BodyOf>))]
public enum BodyOf
{
    /// <summary>The integration joint board itself, or a committee of it.</summary>
    [JsonStringEnumMemberName("board")]
    Board = 1,

    /// <summary>The council, or a committee of it.</summary>
    [JsonStringEnumMemberName("council")]
    Council = 2,

    /// <summary>The Health Board, or a committee of it.</summary>
    [JsonStringEnumMemberName("health-board")]
    HealthBoard = 3,
}
