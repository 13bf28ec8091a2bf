using System.Globalization;
using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Meetings;

/// <summary>Which meetings a list shows.</summary>
/// <param name="Body">The body's name, or empty for all.</param>
/// <param name="Year">The calendar year, or empty for all.</param>
public sealed record MeetingFilter(string Body, string Year)
{
    /// <summary>Whether it leaves anything out.</summary>
    public bool IsNarrow => Body.Length + Year.Length > 0;

    /// <summary>The filter as it stands in an address.</summary>
    public string Query => $"body={Uri.EscapeDataString(Body)}&year={Uri.EscapeDataString(Year)}";

    /// <summary>The same as a period of days, as the paper of decisions takes it.</summary>
    public string PeriodQuery =>
        AddressQuery.Of(
            ("body", Body),
            ("from", Year.Length == 0 ? "" : Year + "-01-01"),
            ("until", Year.Length == 0 ? "" : Year + "-12-31")
        );

    /// <summary>Those that are wanted.</summary>
    public IReadOnlyList<ListedMeeting> Of(IEnumerable<ListedMeeting> meetings) =>
        [.. meetings.Where(m => Has(m.Summary.Body, m.Summary.HeldOn))];

    /// <summary>Whether a meeting of this body on this day is wanted.</summary>
    public bool Has(Body body, DateOnly heldOn) =>
        (Body.Length == 0 || body.Name == Body) && (Year.Length == 0 || YearOf(heldOn) == Year);

    /// <summary>The year of a meeting, as the filter names it.</summary>
    public static string YearOf(ListedMeeting meeting) => YearOf(meeting.Summary.HeldOn);

    private static string YearOf(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
