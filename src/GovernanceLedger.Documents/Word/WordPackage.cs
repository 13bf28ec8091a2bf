using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovernanceLedger.Documents.Papers;
using Picture = GovernanceLedger.Documents.Pictures.Picture;

namespace GovernanceLedger.Documents.Word;

/// <summary>The parts of a Word file and the archive that holds them.</summary>
internal static class WordPackage
{
    /// <summary>Between the margins of an A4 page, in twentieths of a point.</summary>
    internal const int TextWidth = PageWidth - (2 * Margin);

    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Margin = 1134;

    // The first moment that an archive can name: a file carries no time of its making, so that it can be made again.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static byte[] Write(
        string title,
        string author,
        string? header,
        string footer,
        IReadOnlyList<OpenXmlElement> blocks,
        IReadOnlyList<Picture> pictures
    )
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Every part is given its name: those that the library makes up differ from one writing to the next.
            var main = document.AddNewPart<MainDocumentPart>(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "rId1"
            );
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.All();
            main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = Bullets();
            main.AddNewPart<FooterPart>("rId3").Footer = FooterOf(footer);
            if (header is not null)
                main.AddNewPart<HeaderPart>("rId4").Header = new(WordText.Paragraph(header, WordStyles.Header));
            foreach (var (picture, number) in pictures.Select((p, i) => (p, i + 1)))
                main.AddImagePart(ImagePartType.Png, WordPicture.PartOf(number))
                    .FeedData(new MemoryStream(picture.Png.ToArray()));
            main.Document = new(new Body([.. blocks.Select(b => b.CloneNode(true)), Section(header is not null)]));
            using var properties = document.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream(FileMode.Create);
            CoreProperties.Write(properties, title, author);
        }
        return WithoutTimes(stream.ToArray());
    }

    private static Footer FooterOf(string text)
    {
        var paragraph = WordText.Paragraph(text, WordStyles.Footer);
        paragraph.Append(
            new Run(new TabChar(), new Text("Page ") { Space = SpaceProcessingModeValues.Preserve }),
            WordText.Field("PAGE"),
            WordText.Run(" of "),
            WordText.Field("NUMPAGES")
        );
        return new(paragraph);
    }

    private static Numbering Bullets() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "•" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 }
        );

    private static SectionProperties Section(bool hasHeader)
    {
        var section = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rId3" },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin
            {
                Top = Margin,
                Bottom = Margin,
                Left = Margin,
                Right = Margin,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            }
        );
        if (hasHeader)
            section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId4" });
        return section;
    }

    private static byte[] WithoutTimes(byte[] archive)
    {
        using var written = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var to = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in from.Entries)
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = NoTime;
                using var content = entry.Open();
                using var target = copy.Open();
                content.CopyTo(target);
            }
        return written.ToArray();
    }
}
