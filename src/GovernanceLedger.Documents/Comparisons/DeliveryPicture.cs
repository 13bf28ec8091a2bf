using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Pictures;
using ScottPlot;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What had become of the promised actions at the end of the period: a bar with its number for each.</summary>
internal static class DeliveryPicture
{
    private const int Height = 190;
    private const double Thick = 0.62;

    internal static Picture Of(ComparisonFacts facts)
    {
        var tally = facts.Explained.Actions;
        List<ActionProgress> kinds = [.. Enum.GetValues<ActionProgress>().Reverse()];
        var chart = new Chart();
        var plot = chart.Plot;
        foreach (var (count, at) in kinds.Select((k, i) => (Of(tally, k), i)))
        {
            var bar = plot.Add.Bar(at, count).Bars.Single();
            (bar.Orientation, bar.Size) = (Orientation.Horizontal, Thick);
            (bar.FillColor, bar.LineColor, bar.LineWidth) = (
                kinds[at] == ActionProgress.Completed ? Chart.Deep : Chart.Pale,
                Chart.Deep,
                1
            );
            chart.Write($" {ComparisonFacts.Number(count)}", count, at, Alignment.MiddleLeft);
        }
        plot.Axes.SetLimits(0, kinds.Max(k => Of(tally, k)) * 1.12, -0.6, kinds.Count - 0.4);
        plot.Axes.Left.SetTicks([.. kinds.Select((_, i) => (double)i)], [.. kinds.Select(k => k.Title())]);
        plot.Axes.Bottom.SetTicks([], []);
        plot.HideGrid();
        return chart.Drawn(
            Height,
            $"A bar for each outcome. {tally.InWords()} The table below has the same by key feature."
        );
    }

    internal static int Of(ActionTally tally, ActionProgress progress) =>
        progress switch
        {
            ActionProgress.Completed => tally.Completed,
            ActionProgress.Late => tally.Late,
            ActionProgress.Outstanding => tally.Outstanding,
            _ => tally.GivenUp,
        };
}
