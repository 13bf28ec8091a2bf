using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovernanceLedger.Documents.Word;

/// <summary>
/// The content controls by which a return that this program writes can be read to the letter: each marks what it holds as
/// one item, or as something written beside the return. A person sees and edits the text as any other.
/// </summary>
internal static class WordControls
{
    internal const string Item = "ledger-item";
    internal const string Note = "ledger-note";

    /// <summary>A text, with every kind of line end and each tab told apart.</summary>
    internal static IEnumerable<OpenXmlElement> Letters(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('\n' or '\r' or '\t'))
                continue;
            if (at > from)
                yield return Words(text[from..at]);
            var pair = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            yield return Sign(text[at], pair);
            at += pair ? 1 : 0;
            from = at + 1;
        }
        if (from < text.Length || text.Length == 0)
            yield return Words(text[from..]);
    }

    /// <summary>The line end that an element stands for.</summary>
    internal static string LineEnd(string element, string clear) =>
        (element, clear) switch
        {
            ("cr", _) => "\r\n",
            (_, "all") => "\r",
            _ => "\n",
        };

    private static Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    private static OpenXmlElement Sign(char sign, bool pair) =>
        sign switch
        {
            '\t' => new TabChar(),
            '\r' when pair => new CarriageReturn(),
            '\r' => new Break { Clear = BreakTextRestartLocationValues.All },
            _ => new Break(),
        };
}
