namespace GovernanceLedger.Directions;

/// <summary>An element of a direction that is either stated or, with a reason, not applicable; never silently left out.</summary>
/// <param name="Value">What is stated, or null.</param>
/// <param name="NotApplicableBecause">Why there is nothing to state, or null where something is.</param>
public sealed record Stated<T>(T? Value, string? NotApplicableBecause);

/// <summary>Makes elements that are stated or not applicable.</summary>
public static class Stated
{
    /// <summary>The element is stated.</summary>
    public static Stated<T> As<T>(T value) => new(value, null);

    /// <summary>There is nothing to state, for this reason.</summary>
    public static Stated<T> NotApplicable<T>(string because) => new(default, because);
}
