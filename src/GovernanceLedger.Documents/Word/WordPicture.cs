using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawn = DocumentFormat.OpenXml.Drawing.Pictures;
using Picture = GovernanceLedger.Documents.Pictures.Picture;

namespace GovernanceLedger.Documents.Word;

/// <summary>Pictures in a line of their own, each with the words that stand in its place.</summary>
internal static class WordPicture
{
    // A twentieth of a point, in the units in which drawings are measured.
    private const long Twentieth = 635;

    internal static string PartOf(int number) => string.Create(CultureInfo.InvariantCulture, $"rIdPicture{number}");

    internal static DocumentFormat.OpenXml.Wordprocessing.Paragraph Of(string title, Picture picture, int number)
    {
        var width = WordPackage.TextWidth * Twentieth;
        var height = width * picture.Height / picture.Width;
        return new(
            new DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties(
                new ParagraphStyleId { Val = WordStyles.Normal }
            ),
            new DocumentFormat.OpenXml.Wordprocessing.Run(
                new Drawing(
                    new Inline(
                        new Extent { Cx = width, Cy = height },
                        new DocProperties
                        {
                            Id = (uint)number,
                            Name = $"Picture {number}",
                            Title = title,
                            Description = picture.InWords,
                        },
                        new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(
                            new GraphicFrameLocks { NoChangeAspect = true }
                        ),
                        new Graphic(
                            new GraphicData(Shown(picture, number, width, height))
                            {
                                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
                            }
                        )
                    )
                    {
                        DistanceFromTop = 0,
                        DistanceFromBottom = 0,
                        DistanceFromLeft = 0,
                        DistanceFromRight = 0,
                    }
                )
            )
        );
    }

    private static Drawn.Picture Shown(Picture picture, int number, long width, long height) =>
        new(
            new Drawn.NonVisualPictureProperties(
                new Drawn.NonVisualDrawingProperties
                {
                    Id = (uint)number,
                    Name = $"Picture {number}",
                    Description = picture.InWords,
                },
                new Drawn.NonVisualPictureDrawingProperties()
            ),
            new Drawn.BlipFill(new Blip { Embed = PartOf(number) }, new Stretch(new FillRectangle())),
            new Drawn.ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = width, Cy = height }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }
            )
        );
}
