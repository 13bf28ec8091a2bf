using System.Text.Json.Serialization;

namespace GovernanceLedger.Threads;

/// <summary>What an event is tied to others by, without the rest of it.</summary>
/// <param name="Position">Its place in the partnership's ledger.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Proposal">The proposal of its self-evaluation that it is about, or null.</param>
/// <param name="Actions">The numbers of the improvement actions that it is about.</param>
/// <param name="Directions">The references of the directions that it is about.</param>
/// <param name="Item">The item of its meeting that it is about, or null.</param>
/// <param name="Bears">The proposals that it bears on without being about one: those that an action serves or a group was consulted on.</param>
/// <param name="Follows">The events that its source names.</param>
/// <param name="EffectiveOn">The day on which it took effect.</param>
public sealed record ThreadNode(
    EventReference Event,
    long Position,
    string Type,
    string? Proposal = null,
    IReadOnlyList<long>? Actions = null,
    IReadOnlyList<string>? Directions = null,
    string? Item = null,
    IReadOnlyList<string>? Bears = null,
    IReadOnlyList<EventReference>? Follows = null,
    DateOnly EffectiveOn = default
)
{
    /// <summary>The things that it is about: the events of one thing lead to one another in their order.</summary>
    internal IEnumerable<Thing> Things()
    {
        if (Proposal is not null)
            yield return new(Event.Stream, Proposal, 0);
        foreach (var action in Actions ?? [])
            yield return new("action", "", action);
        foreach (var direction in Directions ?? [])
            yield return new("direction", direction, 0);
    }
}

/// <summary>Something that events are about: a proposal of a self-evaluation, an action by its number, or a direction by its reference.</summary>
internal readonly record struct Thing(string Of, string Name, long Number);

/// <summary>What an event is to that with which a thread begins.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ThreadPart>))]
public enum ThreadPart
{
    /// <summary>It leads up to it.</summary>
    [JsonStringEnumMemberName("why")]
    Why = 1,

    /// <summary>The thread begins with it.</summary>
    [JsonStringEnumMemberName("start")]
    Start = 2,

    /// <summary>It bears on the same proposal.</summary>
    [JsonStringEnumMemberName("beside")]
    Beside = 3,

    /// <summary>It followed from it.</summary>
    [JsonStringEnumMemberName("led-to")]
    LedTo = 4,
}
