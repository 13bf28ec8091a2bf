using ScottPlot;
using SkiaSharp;

namespace GovernanceLedger.Documents.Pictures;

/// <summary>The font of pictures, which travels inside the assembly: a server may have no font at all.</summary>
internal sealed class PictureFont : IFontResolver
{
    private const string Name = "Arimo";

    private static readonly Lazy<string> Taught = new(() =>
    {
        Fonts.FontResolvers.Insert(0, new PictureFont());
        Fonts.Default = Name;
        return Name;
    });

    /// <summary>The font's name, by which pictures are lettered; the library is taught it when it is first asked for.</summary>
    internal static string Installed => Taught.Value;

    /// <inheritdoc />
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName == Name ? Read() : null;

    /// <inheritdoc />
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        CreateTypeface(fontName, bold: false, italic: false);

    private static SKTypeface Read()
    {
        using var stream = typeof(PictureFont).Assembly.GetManifestResourceStream("fonts/regular.ttf")!;
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }
}
