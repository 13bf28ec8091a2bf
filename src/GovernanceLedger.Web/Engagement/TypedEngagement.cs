using GovernanceLedger.Engagement;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.ImprovementActions;

namespace GovernanceLedger.Web.Engagement;

/// <summary>An engagement as it is typed.</summary>
internal static class TypedEngagement
{
    internal static RecordEngagement Read(Entries e) =>
        new(
            Days(e),
            e.Text(ActionFieldNames.Group, "Group", TextCheck.LongestName),
            e.Text(ActionFieldNames.Purpose, "Purpose"),
            e.OptionalText(ActionFieldNames.Issues, "Issues"),
            e.Lines(ActionFieldNames.AttendedBy, "Groups that attended", TextCheck.LongestName),
            e.Lines(ActionFieldNames.Places, "Places", TextCheck.LongestName),
            e.Choices(FieldNames.Proposal),
            e.Source()
        );

    // A line each, since one consultation may take several days.
    private static List<DateOnly> Days(Entries e)
    {
        var days = new List<DateOnly>();
        foreach (
            var line in e[ActionFieldNames.Days]
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
            if (Day(line) is { } day)
                days.Add(day);
            else
            {
                e.Reject(
                    ActionFieldNames.Days,
                    $"“{(line.Length <= 40 ? line : line[..40] + "…")}” is not a day. Write each on a line of its own, as 3 September 2019 or 3 9 2019."
                );
                return days;
            }
        if (days.Count == 0)
            e.Reject(ActionFieldNames.Days, "Days: give each day on which they met, such as 3 September 2019.");
        return days;
    }

    private static DateOnly? Day(string line) =>
        line.Split([' ', '/', '-', '.'], StringSplitOptions.RemoveEmptyEntries) is [var day, var month, var year]
            ? TypedDay.Parse(day, month, year)
            : null;
}
