namespace GovernanceLedger.Directions;

/// <summary>The views of a partnership's directions: the register, which lists and totals read, and one view for each direction.</summary>
public static class DirectionViews
{
    /// <summary>The name of the register's view.</summary>
    public const string RegisterName = "register";

    /// <summary>The name of a direction's view, such as "direction/2019-001".</summary>
    public static string DirectionName(string reference) => $"direction/{reference}";

    /// <summary>Every view of a register.</summary>
    public static IEnumerable<View> Of(DirectionRegister state) =>
        state
            .Directions.Values.Select(d => new View(DirectionName(d.Reference), d))
            .Prepend(new(RegisterName, state, () => DirectionList.Of(state)));
}

/// <summary>The register at a glance.</summary>
/// <param name="Version">The version of the stream that it shows.</param>
/// <param name="Directions">One row for each direction, in order of reference.</param>
public sealed record DirectionList(long Version, IReadOnlyList<DirectionSummary> Directions)
{
    /// <summary>A register before its first direction.</summary>
    public static DirectionList Empty { get; } = new(0, []);

    /// <summary>The rows of a register.</summary>
    public static DirectionList Of(DirectionRegister state) =>
        new(state.Version, [.. state.Directions.Values.Select(DirectionSummary.Of)]);
}
