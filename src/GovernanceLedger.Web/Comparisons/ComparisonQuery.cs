using System.Globalization;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Comparisons;

/// <summary>Which two points are compared and which rows are shown, kept as typed.</summary>
/// <param name="From">The earlier point as <see cref="PointReference"/> writes it, or without its day.</param>
/// <param name="FromDay">The day of the earlier point, where it has one.</param>
/// <param name="Movement">Only rows that moved so, by code; empty for all.</param>
/// <param name="Feature">Only rows of this key feature, by number; empty for all.</param>
public sealed record ComparisonQuery(
    string From,
    string FromDay,
    string To,
    string ToDay,
    string Movement,
    string Feature
)
{
    internal static ComparisonQuery Of(IQueryCollection query)
    {
        var (from, fromDay) = TypedPoint.Of(query, "from");
        var (to, toDay) = TypedPoint.Of(query, "to");
        return new(from, fromDay, to, toDay, query["movement"].ToString(), query["feature"].ToString());
    }

    /// <summary>The earlier point, or null where it cannot be read.</summary>
    internal PointReference? FromPoint => TypedPoint.Read(From, FromDay);

    /// <summary>The later point, or null where it cannot be read.</summary>
    internal PointReference? ToPoint => TypedPoint.Read(To, ToDay);

    /// <summary>Whether it names a point; without one, those are shown that most readers mean.</summary>
    internal bool HasPoints => From.Length + To.Length > 0;

    /// <summary>Whether some rows are left out.</summary>
    public bool IsNarrow => Movement.Length + Feature.Length > 0;

    /// <summary>The rows that it asks for.</summary>
    public IEnumerable<ExplainedRow> Among(IEnumerable<ExplainedRow> rows) =>
        rows.Where(r =>
            (Movement.Length == 0 || r.Row.Movement.Code() == Movement)
            && (Feature.Length == 0 || r.Row.Proposal.Feature.ToString(CultureInfo.InvariantCulture) == Feature)
        );

    /// <summary>The same as an address carries it, with each point whole.</summary>
    public string Query() =>
        AddressQuery.Of(
            ("from", FromPoint?.ToString() ?? From),
            ("to", ToPoint?.ToString() ?? To),
            ("movement", Movement),
            ("feature", Feature)
        );

    /// <summary>The same in the name of a file, such as "baseline-submitted-beside-repeat-2020-up".</summary>
    internal string InFileName() =>
        string.Join(
            '-',
            new[] { FromPoint!.InFileName(), "beside", ToPoint!.InFileName(), Movement, Feature }.Where(t =>
                t.Length > 0
            )
        );

    /// <summary>The same with the points changed about.</summary>
    public ComparisonQuery Mirrored => this with { From = To, FromDay = ToDay, To = From, ToDay = FromDay };

    /// <summary>The points that can be read, the earlier first.</summary>
    internal IReadOnlyList<PointReference> Points => [.. new[] { FromPoint, ToPoint }.OfType<PointReference>()];

    /// <summary>The points as the form holds them.</summary>
    internal Entries Typed()
    {
        var entries = new Entries();
        foreach (var (field, point, day) in new[] { ("from", From, FromDay), ("to", To, ToDay) })
            (entries[field], entries[TypedPoint.DayOf(field)]) = (point, day);
        return entries;
    }

    /// <summary>The same, with what is wrong with them.</summary>
    internal Entries Checked()
    {
        var entries = Typed();
        TypedPoint.Read(entries, "from");
        TypedPoint.Read(entries, "to");
        return entries;
    }
}
