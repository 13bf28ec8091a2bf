using System.Text;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Brings HTML tables into tab-separated lines, so that they read as any other table does.</summary>
internal static class HtmlRows
{
    private const int WidestSpan = 16;

    /// <summary>The text with each HTML table row on a line of its own; a text without such rows is returned as it is.</summary>
    public static string Flatten(string text)
    {
        if (!text.Contains("<tr", StringComparison.OrdinalIgnoreCase))
            return text;
        var flat = new StringBuilder(text.Length);
        var inRow = false;
        var cells = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var end = text[at] == '<' ? Markup.TagEnd(text, at) : -1;
            if (end < 0)
            {
                flat.Append(inRow && text[at] is '\n' or '\r' or '\t' ? ' ' : text[at]);
                continue;
            }
            var name = Markup.TagName(text, at).ToLowerInvariant();
            var tag = text.AsSpan(at, end - at + 1);
            if (name is "tr" or "table")
            {
                flat.Append('\n');
                inRow = name is "tr" && tag[1] != '/';
                cells = 0;
            }
            else if (name is "td" or "th")
                cells = tag[1] == '/' ? CloseCell(flat, cells) : OpenCell(flat, tag, cells);
            else
                flat.Append(tag);
            at = end;
        }
        return flat.ToString();
    }

    private static int OpenCell(StringBuilder flat, ReadOnlySpan<char> tag, int pending)
    {
        flat.Append('\t', pending);
        return Span(tag);
    }

    private static int CloseCell(StringBuilder flat, int pending)
    {
        // A cell over several columns keeps its text in the first and leaves the others empty.
        if (pending > 1)
            flat.Append('\t', pending - 1);
        return 1;
    }

    private static int Span(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf("colspan", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 1;
        var digits = tag[(at + 7)..].TrimStart("=\"' ");
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(
            length < 0 ? digits : digits[..length],
            System.Globalization.CultureInfo.InvariantCulture,
            out var span
        )
            ? Math.Clamp(span, 1, WidestSpan)
            : 1;
    }
}
