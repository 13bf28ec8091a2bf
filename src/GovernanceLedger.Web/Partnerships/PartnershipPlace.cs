using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>The partnership of a form.</summary>
/// <param name="Version">The version of the stream that is recorded in; 0 where the form begins one.</param>
public sealed record PartnershipPlace(string Slug, Partnership Partnership, long Version = 0) : IFormPlace
{
    /// <inheritdoc />
    public string Stream => PartnershipRules.Stream;

    /// <inheritdoc />
    public string Url => $"/partnerships/{Slug}";

    /// <summary>The partnership of an address; null where there is none such.</summary>
    internal static async Task<PartnershipPlace?> Find(FormRequest r) =>
        await r.Room.Partnership(r.Slug, r.Cancel) is { } found ? new(r.Slug, found) : null;
}
