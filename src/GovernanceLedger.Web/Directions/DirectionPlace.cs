using GovernanceLedger.Directions;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Directions;

/// <summary>The register, and the direction in it, that a page or a form is about.</summary>
/// <param name="Slug">The partnership's short name.</param>
/// <param name="Partnership">The partnership.</param>
/// <param name="Version">The version of the stream of its directions; 0 before the first.</param>
/// <param name="Register">The register at a glance.</param>
/// <param name="Direction">The direction, or null where the page is about all of them.</param>
public sealed record DirectionPlace(
    string Slug,
    Partnership Partnership,
    long Version,
    DirectionList Register,
    Direction? Direction
) : IFormPlace
{
    /// <inheritdoc />
    public string Stream => DirectionRules.Stream;

    /// <summary>The page of the register.</summary>
    public string RegisterUrl => UrlOf(Slug);

    /// <summary>The page that this place is shown on.</summary>
    public string Url => Direction is null ? RegisterUrl : DirectionUrl(Direction.Reference);

    /// <summary>The way to this place's page, which is its last step.</summary>
    public IReadOnlyList<Crumb> Crumbs =>
        Direction is null ? CrumbsToRegister : [.. CrumbsToRegister, new(Direction.Reference, Url)];

    /// <summary>The way to the register.</summary>
    public IReadOnlyList<Crumb> CrumbsToRegister =>
        [Crumb.Home, Crumb.Partnership(Slug, Partnership.Name), new("Directions", RegisterUrl)];

    /// <summary>The partners to whom a direction can go.</summary>
    public IReadOnlyList<Recipient> Partners =>
        [
            .. Partnership
                .Councils.Select(c => new Recipient(RecipientKind.Council, c))
                .Append(new(RecipientKind.HealthBoard, Partnership.HealthBoard))
                .Union(Direction?.Content.Recipients ?? []),
        ];

    /// <summary>Every function that a direction names, in order.</summary>
    public IReadOnlyList<string> Functions =>
        [
            .. Register
                .Directions.SelectMany(d => d.Terms)
                .SelectMany(t => t.Functions)
                .Distinct(SameName.Comparer)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>The page of a partnership's register.</summary>
    public static string UrlOf(string slug) => $"/partnerships/{slug}/directions";

    /// <summary>The page of a direction.</summary>
    public string DirectionUrl(string reference) => $"{RegisterUrl}/{reference}";

    /// <summary>The page of a form about this place.</summary>
    public string FormUrl(string form) => $"{Url}/{form}";
}
