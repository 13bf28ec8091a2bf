using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>The partnership of a form that begins a stream.</summary>
public sealed record PartnershipPlace(string Slug, Partnership Partnership) : IFormPlace
{
    /// <inheritdoc />
    public string Stream => PartnershipRules.Stream;

    /// <inheritdoc />
    public long Version => 0;

    /// <inheritdoc />
    public string Url => $"/partnerships/{Slug}";

    /// <summary>The partnership of an address; null where there is none such.</summary>
    internal static async Task<PartnershipPlace?> Find(FormRequest r) =>
        await r.Room.Partnership(r.Slug, r.Cancel) is { } found ? new(r.Slug, found) : null;
}
