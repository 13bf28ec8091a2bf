using GovernanceLedger.Approvals;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Approvals;

/// <summary>Which approvals an address asks for, kept as typed.</summary>
/// <param name="Kind">The kind of thing that was approved.</param>
/// <param name="Body">The body that approved.</param>
/// <param name="From">The first day that counts.</param>
/// <param name="To">The last day that counts.</param>
/// <param name="Moved">"yes" for what has moved on since, "no" for what has not.</param>
public sealed record ApprovalFilter(string Kind, string Body, string From, string To, string Moved)
{
    /// <summary>Whether anything is left out.</summary>
    public bool IsNarrow => Kind.Length + Body.Length + From.Length + To.Length + Moved.Length > 0;

    /// <summary>The days that cannot be read, which are said and not passed over.</summary>
    public IReadOnlyList<string> Unreadable => TypedDay.Unreadable(From, To);

    internal static ApprovalFilter Of(IQueryCollection query) =>
        new(
            query["thing"].ToString(),
            query["body"].ToString().Trim(),
            query["from"].ToString(),
            query["to"].ToString(),
            query["moved"].ToString()
        );

    /// <summary>What it asks the store for; a day that cannot be read leaves nothing out.</summary>
    public ApprovalScope ToScope() =>
        new(
            Kind: Kind.Length == 0 ? null : Kind,
            Body: Body.Length == 0 ? null : Body,
            From: TypedDay.Iso(From),
            Until: TypedDay.Iso(To),
            Moved: Moved == "yes" ? true
                : Moved == "no" ? false
                : null
        );

    /// <summary>The same as an address carries it, on a page of the list.</summary>
    public string Query(int page = 1) =>
        AddressQuery.Of(
            ("thing", Kind),
            ("body", Body),
            ("from", From),
            ("to", To),
            ("moved", Moved),
            ("page", ListPage.InAddress(page))
        );
}
