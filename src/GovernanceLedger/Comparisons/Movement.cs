using System.Text.Json.Serialization;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Comparisons;

/// <summary>What became of a proposal's rating from one point to another.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Movement>))]
public enum Movement
{
    /// <summary>At a higher level, by how the record now reads at both points.</summary>
    [JsonStringEnumMemberName("up")]
    Up = 1,

    /// <summary>At a lower level.</summary>
    [JsonStringEnumMemberName("down")]
    Down = 2,

    /// <summary>At the same level.</summary>
    [JsonStringEnumMemberName("unchanged")]
    Unchanged = 3,

    /// <summary>Rated where it was not.</summary>
    [JsonStringEnumMemberName("newly-rated")]
    NewlyRated = 4,

    /// <summary>Not rated where it was.</summary>
    [JsonStringEnumMemberName("no-longer-rated")]
    NoLongerRated = 5,

    /// <summary>Rated at neither point, which is not the same as unchanged.</summary>
    [JsonStringEnumMemberName("unrated")]
    Unrated = 6,

    /// <summary>Several proposals that became one, or one that several became, at levels that differ.</summary>
    [JsonStringEnumMemberName("not-comparable")]
    NotComparable = 7,

    /// <summary>National bodies answer for it.</summary>
    [JsonStringEnumMemberName("national")]
    National = 8,

    /// <summary>It reads otherwise only because the record was put right, which is no movement.</summary>
    [JsonStringEnumMemberName("corrected")]
    Corrected = 9,

    /// <summary>Not rated at a point whose round is still being rated, beside another round: nothing is known of it yet.</summary>
    [JsonStringEnumMemberName("not-rated-yet")]
    NotRatedYet = 10,
}

/// <summary>Why the ratings at two points differ.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Cause>))]
public enum Cause
{
    /// <summary>They do not.</summary>
    [JsonStringEnumMemberName("none")]
    None = 1,

    /// <summary>The world moved, or was first rated.</summary>
    [JsonStringEnumMemberName("change")]
    Change = 2,

    /// <summary>The record was wrong and was put right.</summary>
    [JsonStringEnumMemberName("correction")]
    Correction = 3,

    /// <summary>Both: the record was put right, and the world moved as well.</summary>
    [JsonStringEnumMemberName("both")]
    Both = 4,
}

/// <summary>From one level to another.</summary>
public static class Movements
{
    /// <summary>What became of a rating; null is unrated.</summary>
    public static Movement Between(Level? from, Level? to) =>
        (from, to) switch
        {
            (null, null) => Movement.Unrated,
            (null, _) => Movement.NewlyRated,
            (_, null) => Movement.NoLongerRated,
            var (a, b) when a == b => Movement.Unchanged,
            var (a, b) => a < b ? Movement.Up : Movement.Down,
        };

    /// <summary>What it is when the two points change places.</summary>
    public static Movement Mirrored(this Movement movement) =>
        movement switch
        {
            Movement.Up => Movement.Down,
            Movement.Down => Movement.Up,
            Movement.NewlyRated => Movement.NoLongerRated,
            Movement.NoLongerRated => Movement.NewlyRated,
            _ => movement,
        };
}
