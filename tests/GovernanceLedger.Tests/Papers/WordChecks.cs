using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovernanceLedger.Tests.Papers;

/// <summary>What every Word file of the ledger must be: valid, and a document for everybody.</summary>
internal static class WordChecks
{
    internal static WordprocessingDocument Open(byte[] file) =>
        WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    internal static string TextOf(byte[] file)
    {
        using var document = Open(file);
        var main = document.MainDocumentPart!;
        return string.Join(
            '\n',
            main.Document.Descendants<Paragraph>()
                .Select(p => p.InnerText)
                .Append(main.FooterParts.Single().Footer.InnerText)
        );
    }

    internal static void ShouldBeForEverybody(byte[] file, string title)
    {
        using var document = Open(file);
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document)
            .Select(e => $"{e.Path?.XPath}: {e.Description}")
            .Should()
            .BeEmpty();
        var main = document.MainDocumentPart!;
        document.PackageProperties.Title.Should().Be(title);
        document.PackageProperties.Creator.Should().NotBeNullOrEmpty();
        document.PackageProperties.Language.Should().Be("en-GB");
        main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value.Should().Be("en-GB");
        main.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>()
            .All(p => !string.IsNullOrEmpty(p.Description?.Value))
            .Should()
            .BeTrue("every picture has words in its place");
        main.FooterParts.Single()
            .Footer.Descendants<SimpleField>()
            .Select(f => f.Instruction!.Value)
            .Should()
            .Equal("PAGE", "NUMPAGES");
        Headings(main.Document, title);
        foreach (var table in main.Document.Descendants<Table>())
            Heads(table);
    }

    private static void Headings(Document document, string title)
    {
        var headings = document
            .Descendants<Paragraph>()
            .Select(p => (Style: p.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", p.InnerText))
            .Where(p => p.Style.StartsWith("Heading", StringComparison.Ordinal))
            .Select(p => (Level: p.Style[^1] - '0', p.InnerText))
            .ToList();
        headings.Should().OnlyContain(h => h.InnerText.Length > 0);
        headings[0].Should().Be((1, title), "the title is shown as well as kept in the properties");
        headings.Zip(headings.Skip(1)).Should().OnlyContain(pair => pair.Second.Level <= pair.First.Level + 1);
    }

    // Every table has a row of heads that comes again on each page.
    private static void Heads(Table table)
    {
        var properties = table.GetFirstChild<TableProperties>()!;
        properties.TableCaption!.Val!.Value.Should().NotBeEmpty();
        var look = properties.TableLook!;
        look.FirstRow!.Value.Should().BeTrue();
        var first = table.Elements<TableRow>().First();
        first.TableRowProperties!.Elements<TableHeader>().Should().ContainSingle();
        first.Elements<TableCell>().Should().OnlyContain(c => c.InnerText.Length > 0);
    }
}
