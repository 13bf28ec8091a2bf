using System.Globalization;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>How days lie across a chart, in pixels.</summary>
/// <param name="First">The day at the left edge.</param>
/// <param name="Last">The day at the right edge.</param>
internal sealed record ChartScale(DateOnly First, DateOnly Last)
{
    private const double Left = 150;
    private const double Right = 960;
    private const int MostMarks = 9;

    // Room for the words after the last mark.
    internal const double Width = Right + 110;

    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 1200];

    /// <summary>Where the years, or the months of a short plan, begin.</summary>
    internal IEnumerable<(double X, string Words)> Marks
    {
        get
        {
            var months = (Last.Year - First.Year) * 12 + Last.Month;
            var step = Steps.FirstOrDefault(s => months / s < MostMarks, Steps[^1]);
            var start = new DateOnly(First.Year, 1, 1);
            for (var month = 0; month < months; month += step)
                if (start.AddMonths(month) is var mark && mark >= First)
                    yield return (X(mark), mark.ToString("MMM yyyy", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The scale on which all of these days lie.</summary>
    internal static ChartScale Of(IReadOnlyList<DateOnly> days) => new(days.Min(), days.Max());

    internal double X(DateOnly day)
    {
        var length = Math.Max(1, Last.DayNumber - First.DayNumber);
        return Left + (Right - Left) * (day.DayNumber - First.DayNumber) / length;
    }
}
