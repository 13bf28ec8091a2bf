namespace GovernanceLedger.Web.Layout;

/// <summary>A step of the way from the home page to this one.</summary>
public sealed record Crumb(string Title, string Url)
{
    /// <summary>The home page.</summary>
    public static Crumb Home { get; } = new("Partnerships", "/");

    /// <summary>A partnership's page.</summary>
    public static Crumb Partnership(string slug, string name) => new(name, $"/partnerships/{slug}");

    /// <summary>A partnership's history.</summary>
    public static Crumb History(string slug) => new("History", $"/partnerships/{slug}/history");

    /// <summary>A partnership's imports.</summary>
    public static Crumb Import(string slug) => new("Import a document", $"/partnerships/{slug}/import");
}
