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

    internal static Paragraph Paragraph(string text, string style, bool onNewPage = false) =>
        Paragraph([new(text, WordSpanKind.Text)], style, onNewPage);

    internal static Paragraph Paragraph(IEnumerable<WordSpan> spans, string style, bool onNewPage = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (onNewPage)
            properties.Append(new PageBreakBefore());
        return new(spans.Select(Span).Prepend(properties));
    }

    /// <summary>A run with every line end and tab of the text.</summary>
    internal static Run Run(string text) => new(WordControls.Letters(text));

    private static OpenXmlElement Span(WordSpan span) =>
        span.Kind switch
        {
            WordSpanKind.Text => Run(span.Text),
            WordSpanKind.Item => Control(Run(span.Text), WordControls.Item, new SdtContentText { MultiLine = true }),
            WordSpanKind.Added => Run(span.Text, new Underline { Val = UnderlineValues.Single }),
            WordSpanKind.Gone => Run(span.Text, new Strike()),
            WordSpanKind.Note => Control(Run(span.Text), WordControls.Note),
            _ => Control(
                Run(span.Text, new RunStyle { Val = WordStyles.EventNumber }),
                WordControls.Note,
                new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.SdtContentLocked }
            ),
        };

    private static Run Run(string text, OpenXmlElement look)
    {
        var run = Run(text);
        run.PrependChild(new RunProperties(look));
        return run;
    }

    private static SdtRun Control(Run run, string tag, OpenXmlElement? property = null)
    {
        var properties = new SdtProperties(new Tag { Val = tag });
        if (property is not null)
            properties.Append(property);
        return new(properties, new SdtContentRun(run));
    }

    /// <summary>A field that Word works out, such as PAGE; until then it shows 1.</summary>
    internal static SimpleField Field(string instruction) => new(new Run(new Text("1"))) { Instruction = instruction };
}
