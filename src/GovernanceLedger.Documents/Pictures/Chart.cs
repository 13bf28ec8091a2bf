using ScottPlot;

namespace GovernanceLedger.Documents.Pictures;

/// <summary>
/// A chart on white ground, drawn at twice the size at which it is read. It is told apart by place, shape and number, so that
/// it reads as well in grey.
/// </summary>
internal sealed class Chart
{
    internal const int Width = 680;

    private const int Scale = 2;
    private const float Letters = 13;

    internal static readonly Color Ink = Color.FromHex("#1A1A1A");
    internal static readonly Color Deep = Color.FromHex("#002D54");
    internal static readonly Color Pale = Color.FromHex("#D5DFE8");
    private static readonly Color Line = Color.FromHex("#C4C4C4");

    internal Chart()
    {
        Plot.ScaleFactor = Scale;
        Plot.FigureBackground.Color = Colors.White;
        Plot.DataBackground.Color = Colors.White;
        Plot.Font.Set(PictureFont.Installed);
        Plot.Axes.Color(Ink);
        Plot.Grid.MajorLineColor = Line;
        Plot.Grid.MajorLineWidth = 1;
        Plot.Legend.FontName = PictureFont.Installed;
        Plot.Legend.FontSize = Letters;
        Plot.Legend.OutlineWidth = 0;
        Plot.Legend.ShadowColor = Colors.Transparent;
        foreach (var axis in Plot.Axes.GetAxes())
        {
            axis.TickLabelStyle.FontName = PictureFont.Installed;
            axis.TickLabelStyle.FontSize = Letters;
            axis.TickLabelStyle.ForeColor = Ink;
            axis.FrameLineStyle.Width = 0;
            axis.MajorTickStyle.Length = 0;
            axis.MinorTickStyle.Length = 0;
        }
    }

    internal Plot Plot { get; } = new();

    internal void Write(string text, double x, double y, Alignment alignment)
    {
        var label = Plot.Add.Text(text, x, y);
        label.LabelFontName = PictureFont.Installed;
        label.LabelFontSize = Letters;
        label.LabelFontColor = Ink;
        label.LabelAlignment = alignment;
    }

    /// <summary>The picture, in pixels of the screen high and as wide as every other.</summary>
    internal Picture Drawn(int height, string inWords)
    {
        var (width, full) = (Width * Scale, height * Scale);
        return new(Plot.GetImageBytes(width, full, ImageFormat.Png), width, full, inWords);
    }
}
