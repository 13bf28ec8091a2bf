using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Pictures;
using GovernanceLedger.Frameworks;
using ScottPlot;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>A line for each local proposal: an open ring where it stood, a full dot where it stands.</summary>
internal static class MovementPicture
{
    private const int RowHeight = 23;
    private const int Edges = 90;
    private const float Ring = 15;
    private const float Dot = 9;
    private const int LongestLabel = 46;

    internal static Picture Of(ComparisonFacts facts)
    {
        var rows = facts
            .Comparison.Rows.Where(r => r.Movement is not (Movement.National or Movement.NotComparable))
            .ToList();
        var chart = new Chart();
        var plot = chart.Plot;
        for (var i = 0; i < rows.Count; i++)
            Row(chart, rows[i], rows.Count - i);
        plot.Axes.SetLimits(-0.4, 4.75, 0.3, rows.Count + 0.7);
        plot.Axes.Left.SetTicks(
            [.. rows.Select((_, i) => (double)(rows.Count - i))],
            [.. rows.Select(r => Short($"{r.Proposal.Code} {r.Proposal.Title}"))]
        );
        plot.Axes.Bottom.SetTicks(
            [0, 1, 2, 3, 4],
            [
                "Unrated",
                .. Levels.Ascending.Select(l =>
                    l.Title().Replace(" established", "\nestablished", StringComparison.Ordinal)
                ),
            ]
        );
        plot.Legend.ManualItems.Add(Explained($"From: {facts.From}", MarkerShape.OpenCircle, Ring));
        plot.Legend.ManualItems.Add(Explained($"To: {facts.To}", MarkerShape.FilledCircle, Dot));
        plot.ShowLegend(Edge.Top);
        return chart.Drawn((rows.Count * RowHeight) + Edges, InWords(facts, rows));
    }

    private static void Row(Chart chart, ComparisonRow row, int height)
    {
        var (from, to) = ((int?)row.FromLevel ?? 0, (int?)row.ToLevel ?? 0);
        // Of what is not rated yet nobody knows where it goes.
        var isKnown = row.Movement != Movement.NotRatedYet;
        if (from != to && isKnown)
        {
            var line = chart.Plot.Add.Line(from, height, to, height);
            line.LineColor = Chart.Deep;
            line.LineWidth = 3;
            line.LinePattern = row.Movement is Movement.Up or Movement.Down ? LinePattern.Solid : LinePattern.Dotted;
            var ring = chart.Plot.Add.Marker(from, height, MarkerShape.FilledCircle, Ring, Colors.White);
            ring.MarkerLineWidth = 0;
        }
        var open = chart.Plot.Add.Marker(from, height, MarkerShape.OpenCircle, Ring, Chart.Deep);
        open.MarkerLineWidth = 2;
        if (isKnown)
            chart.Plot.Add.Marker(to, height, MarkerShape.FilledCircle, Dot, Chart.Deep);
        if (row.MovedSteps != 0)
            chart.Write(
                row.MovedSteps > 0
                    ? $"+{ComparisonFacts.Number(row.MovedSteps)}"
                    : $"−{ComparisonFacts.Number(-row.MovedSteps)}",
                4.45,
                height,
                Alignment.MiddleLeft
            );
    }

    private static LegendItem Explained(string text, MarkerShape shape, float size) =>
        new()
        {
            LabelText = text,
            MarkerShape = shape,
            MarkerSize = size,
            MarkerColor = Chart.Deep,
            MarkerLineWidth = 2,
            LineWidth = 0,
        };

    private static string Short(string text) =>
        text.Length <= LongestLabel ? text : text[..LongestLabel].TrimEnd() + "…";

    private static string Level(Level? then, Level? now) =>
        then.Title().ToLowerInvariant() + (then == now ? "" : $" (which now reads {now.Title().ToLowerInvariant()})");

    private static string InWords(ComparisonFacts facts, List<ComparisonRow> rows)
    {
        var awaited = rows.Where(r => r.Movement == Movement.NotRatedYet).Select(r => r.Proposal.Code).ToList();
        var moved = rows.Where(r => r.Movement is not (Movement.Unchanged or Movement.Unrated or Movement.NotRatedYet))
            .Select(r =>
                $"{r.Proposal.Code} {r.Movement.Title().ToLowerInvariant()}, from {Level(r.FromLevel, r.Difference.From)} to {Level(r.ToLevel, r.Difference.To)}"
            )
            .ToList();
        return $"A line for each of {rows.Count} local proposals, from its level at {facts.From} to its level at {facts.To}. {(moved.Count == 0 ? "None moved or was corrected" : $"Moved or corrected: {string.Join("; ", moved)}")}. {(awaited.Count == 0 ? "" : $"Not rated yet: {string.Join(", ", awaited)}. ")}All others stand where they stood. The table Summary of ratings has the same.";
    }
}
