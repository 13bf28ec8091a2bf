namespace GovernanceLedger.Web.Layout;

/// <summary>A step of the way from the home page to this one.</summary>
public sealed record Crumb(string Title, string Url)
{
    /// <summary>The home page.</summary>
    public static Crumb Home { get; } = new("Partnerships", "/");
}
