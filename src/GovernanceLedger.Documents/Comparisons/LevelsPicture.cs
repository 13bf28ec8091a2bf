using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Pictures;
using GovernanceLedger.Frameworks;
using ScottPlot;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>How many proposals stood at each level, and stand: two bars for each, pale and dark, with their numbers.</summary>
internal static class LevelsPicture
{
    private const int Height = 300;
    private const double Apart = 0.21;

    private static readonly IReadOnlyList<Level?> All = Levels.AndUnrated;

    internal static Picture Of(ComparisonFacts facts)
    {
        var rows = facts
            .Comparison.Rows.Where(r => r.Movement is not (Movement.National or Movement.NotComparable))
            .ToList();
        var from = All.Select(level => rows.Count(r => r.FromLevel == level)).ToList();
        var to = All.Select(level => rows.Count(r => r.ToLevel == level)).ToList();
        var chart = new Chart();
        Bars(chart, from, -Apart, Chart.Pale);
        Bars(chart, to, Apart, Chart.Deep);
        var plot = chart.Plot;
        plot.Axes.SetLimits(-0.6, 4.6, 0, (from.Concat(to).Max() * 1.15) + 0.5);
        plot.Axes.Bottom.SetTicks([0, 1, 2, 3, 4], [.. All.Select(Levels.Title)]);
        plot.Axes.Left.SetTicks([], []);
        plot.HideGrid();
        plot.Legend.ManualItems.Add(Explained($"From: {facts.From}", Chart.Pale));
        plot.Legend.ManualItems.Add(Explained($"To: {facts.To}", Chart.Deep));
        plot.ShowLegend(Edge.Top);
        return chart.Drawn(Height, InWords(facts, from, to));
    }

    private static void Bars(Chart chart, List<int> counts, double aside, Color fill)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            var bar = chart.Plot.Add.Bar(i + aside, counts[i]).Bars.Single();
            (bar.Size, bar.FillColor, bar.LineColor, bar.LineWidth) = (2 * Apart * 0.95, fill, Chart.Deep, 1);
            chart.Write(ComparisonFacts.Number(counts[i]), i + aside, counts[i], Alignment.LowerCenter);
        }
    }

    private static LegendItem Explained(string text, Color fill) =>
        new()
        {
            LabelText = text,
            FillColor = fill,
            OutlineColor = Chart.Deep,
            OutlineWidth = 1,
        };

    private static string InWords(ComparisonFacts facts, List<int> from, List<int> to) =>
        $"Two bars for each level. {string.Join("; ", All.Select((l, i) => $"{l.Title()}: {from[i]} at {facts.From}, {to[i]} at {facts.To}"))}. The table Summary of ratings has the same, proposal by proposal.";
}
