using System.Text.Json.Serialization;

namespace GovernanceLedger.Frameworks;

/// <summary>A key feature: a group of proposals.</summary>
/// <param name="Number">The feature's number, from 1.</param>
/// <param name="Title">What it is about, in this project's words.</param>
/// <param name="Proposals">Its proposals, in order.</param>
public sealed record KeyFeature(int Number, string Title, IReadOnlyList<Proposal> Proposals);

/// <summary>One of the national proposals against which a partnership rates itself.</summary>
/// <param name="Code">Its code, such as "2.3": the feature's number, a full stop, and its place in the feature.</param>
/// <param name="Title">What it asks for, in this project's words.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Timescale">The delivery time as the framework gives it, in this project's words.</param>
/// <param name="DueOn">The day which that means.</param>
/// <param name="Levels">What each level looks like, in this project's words; none for a national proposal.</param>
public sealed record Proposal(
    string Code,
    string Title,
    ProposalOwner Owner,
    string Timescale,
    DateOnly DueOn,
    IReadOnlyList<LevelWording> Levels
)
{
    /// <summary>The number of the key feature that it stands under.</summary>
    [JsonIgnore]
    public int Feature => int.Parse(Code.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>This project's summary of a level, or null for a national proposal.</summary>
    public string? Summary(Level level) => Levels.FirstOrDefault(l => l.Level == level)?.Text;
}

/// <summary>Who answers for a proposal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProposalOwner>))]
public enum ProposalOwner
{
    /// <summary>The partnership: it rates itself.</summary>
    [JsonStringEnumMemberName("local")]
    Local = 1,

    /// <summary>National bodies: a local rating is an error.</summary>
    [JsonStringEnumMemberName("national")]
    National = 2,
}
