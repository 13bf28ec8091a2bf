using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovernanceLedger.Documents.Word;

/// <summary>Paragraphs and what stands in them.</summary>
internal static class WordText
{
    /// <summary>The paragraphs of a text; blank lines end one and are not kept.</summary>
    internal static IEnumerable<string> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static Paragraph Paragraph(string text, string style, bool onNewPage = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (onNewPage)
            properties.Append(new PageBreakBefore());
        return new(properties, Run(text));
    }

    /// <summary>A run with a break for every line's end within it.</summary>
    internal static Run Run(string text)
    {
        var run = new Run();
        foreach (var (line, index) in text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => (line, i)))
        {
            if (index > 0)
                run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    /// <summary>A field that Word works out, such as PAGE; until then it shows 1.</summary>
    internal static SimpleField Field(string instruction) => new(new Run(new Text("1"))) { Instruction = instruction };
}
