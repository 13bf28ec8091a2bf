using System.Globalization;
using GovernanceLedger.Comparisons;
using GovernanceLedger.SelfEvaluations;
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
        var (from, fromDay) = Parted(query["from"].ToString().Trim(), query["from-day"].ToString().Trim());
        var (to, toDay) = Parted(query["to"].ToString().Trim(), query["to-day"].ToString().Trim());
        return new(from, fromDay, to, toDay, query["movement"].ToString(), query["feature"].ToString());
    }

    /// <summary>The earlier point, or null where it cannot be read.</summary>
    internal PointReference? FromPoint => Point(From, FromDay);

    /// <summary>The later point, or null where it cannot be read.</summary>
    internal PointReference? ToPoint => Point(To, ToDay);

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

    /// <summary>The same with the points changed about.</summary>
    public ComparisonQuery Mirrored => this with { From = To, FromDay = ToDay, To = From, ToDay = FromDay };

    /// <summary>The kinds of point of a self-evaluation, as a form offers them.</summary>
    internal static IEnumerable<Choice> Choices(IEnumerable<string> cycles) =>
        cycles.SelectMany(cycle =>
            Enum.GetValues<PointKind>()
                .Select(kind => new Choice(
                    kind == PointKind.Now ? cycle : $"{cycle}@{kind.Code()}",
                    $"{RoundName.InWords(cycle)} {kind.InWords()}"
                ))
        );

    private static PointReference? Point(string point, string day) =>
        PointReference.Read(NeedsDay(point) ? $"{point}-{day}" : point);

    private static bool NeedsDay(string point) =>
        point.EndsWith("@" + PointKind.Known.Code(), StringComparison.Ordinal)
        || point.EndsWith("@" + PointKind.InForce.Code(), StringComparison.Ordinal);

    // A whole point comes apart into what the form's two fields hold.
    private static (string Point, string Day) Parted(string point, string day) =>
        PointReference.Read(point) is { Day: { } given } read
            ? ($"{read.Cycle}@{read.Kind.Code()}", given.Iso())
            : (point, day);
}
