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
    internal static async Task<PartnershipPlace?> Find(FormRequest r)
    {
        var view = await r.Room.Views.Find<Partnership>(
            r.Slug,
            PartnershipRules.Stream,
            PartnershipRules.Stream,
            r.Cancel
        );
        return view is null ? null : new(r.Slug, view.Document);
    }
}
