using System.Globalization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>Which actions of a plan an address asks for, kept as typed.</summary>
/// <param name="Feature">The number of a key feature, or "other" for actions that serve no proposal.</param>
/// <param name="Lead">The office of a lead.</param>
/// <param name="Status">A status, "open", "withdrawn" or "merged".</param>
/// <param name="Due">A number of days, "none" or "not-understood".</param>
/// <param name="On">The day on which lateness is judged; today where it is left out.</param>
public sealed record PlanFilter(string Feature, string Lead, string Status, string Due, string On)
{
    /// <summary>The key features to choose from.</summary>
    public static IReadOnlyList<(string Value, string Title)> Features { get; } =
    [
        .. Framework.Newest.Features.Select(f =>
            (
                f.Number.ToString(CultureInfo.InvariantCulture),
                $"{f.Number.ToString(CultureInfo.InvariantCulture)} {f.Title}"
            )
        ),
        ("other", "None: a review or an audit"),
    ];

    /// <summary>The statuses to choose from.</summary>
    public static IReadOnlyList<(string Value, string Title)> Statuses { get; } =
    [
        ("open", "Open"),
        .. Enum.GetValues<ProgressStatus>().Select(s => (s.Code(), s.Title())),
        ("withdrawn", "Withdrawn"),
        ("merged", "Merged"),
    ];

    /// <summary>When an action may be due, to choose from.</summary>
    public static IReadOnlyList<(string Value, string Title)> Dues { get; } =
    [
        ("30", "Within 30 days"),
        ("90", "Within 90 days"),
        ("none", "No due day"),
        ("not-understood", "Timescale not understood"),
    ];

    /// <summary>Whether anything is left out.</summary>
    public bool IsNarrow => Feature.Length + Lead.Length + Status.Length + Due.Length > 0;

    /// <summary>The day asked for, or null where none can be read.</summary>
    public DateOnly? Day => TypedDay.Iso(On);

    /// <summary>What an address asks for.</summary>
    internal static PlanFilter Of(IQueryCollection query) =>
        new(
            query["feature"].ToString(),
            query["lead"].ToString(),
            query["status"].ToString(),
            query["due"].ToString(),
            query["on"].ToString()
        );

    /// <summary>The actions that it asks for.</summary>
    public IReadOnlyList<ActionSummary> Apply(IEnumerable<ActionSummary> actions, DateOnly day) =>
        [.. actions.Where(a => OfFeature(a) && LedBy(a) && HasStatus(a, day) && IsDue(a, day))];

    /// <summary>The same part of the plan as an address carries it, on a page of the list.</summary>
    public string Query(int page = 1) =>
        AddressQuery.Of(
            ("feature", Feature),
            ("lead", Lead),
            ("status", Status),
            ("due", Due),
            ("on", On),
            ("page", ListPage.InAddress(page))
        );

    private bool OfFeature(ActionSummary a) =>
        Feature.Length == 0
        || (
            Feature == "other"
                ? a.Proposals.Count == 0
                : a.Proposals.Any(p => p.StartsWith(Feature + ".", StringComparison.Ordinal))
        );

    private bool LedBy(ActionSummary a) => Lead.Length == 0 || a.Leads.Any(l => l.Office == Lead);

    private bool HasStatus(ActionSummary a, DateOnly day) =>
        Status switch
        {
            "" => true,
            "open" => a.IsOpen,
            "withdrawn" or "merged" => a.Standing.Code() == Status,
            _ => a.StatusOn(day)?.Code() == Status,
        };

    private bool IsDue(ActionSummary a, DateOnly day) =>
        Due switch
        {
            "" => true,
            "none" => a.DueOn is null,
            "not-understood" => !a.Timescale.Understood,
            _ => DaysAhead(Due) is { } days
                && a.IsOpen
                && a.NextDue() is { } due
                && due >= day
                && due <= day.AddDays(days),
        };

    /// <summary>The number of days that a filter by due day names, or null.</summary>
    internal static int? DaysAhead(string due) =>
        int.TryParse(due, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days < 10_000 ? days : null;
}
