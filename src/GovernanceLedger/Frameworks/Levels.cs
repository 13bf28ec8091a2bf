namespace GovernanceLedger.Frameworks;

/// <summary>The levels as people and programs write them.</summary>
public static class Levels
{
    /// <summary>All four, ascending.</summary>
    public static IReadOnlyList<Level> Ascending { get; } =
    [Level.NotYetEstablished, Level.PartlyEstablished, Level.Established, Level.Exemplary];

    /// <summary>Unrated, which is null, and all four, ascending.</summary>
    public static IReadOnlyList<Level?> AndUnrated { get; } = [null, .. Ascending.Select(l => (Level?)l)];

    /// <summary>A level as people write it, such as "Partly established".</summary>
    public static string Title(this Level level) => level.AsTitle();

    /// <summary>A level as people write it; "Unrated" where there is none.</summary>
    public static string Title(this Level? level) => level?.Title() ?? "Unrated";

    /// <summary>The level that a text names, either way of writing and in any case, or null.</summary>
    public static Level? Parse(string? text) => Codes.Read<Level>(text?.Trim().Replace(' ', '-'));
}
