using System.Globalization;
using System.Xml;
using GovernanceLedger.Documents.Word;

namespace GovernanceLedger.Documents.Returns;

/// <summary>
/// Reads the XML of a Word document into blocks in one pass without recursion, by local name only, so that strict and
/// transitional files read alike.
/// </summary>
internal sealed class WordBlocks(XmlReader xml)
{
    private const int Deepest = 512;
    private const int MostCharacters = 10_000_000;

    private readonly WordBody body = new();
    private readonly WordRun run = new();
    private int paragraphs;
    private CheckBox box;
    private int boxDepth;
    private string control = "";
    private int itemDepth;

    private enum CheckBox
    {
        None,
        Clear,
        Checked,
    }

    /// <summary>The blocks of the document, or null where it has more than the cap.</summary>
    public static IReadOnlyList<Block>? Read(XmlReader xml, int cap)
    {
        var reader = new WordBlocks(xml);
        var more = xml.Read();
        while (more)
        {
            if (xml.Depth > Deepest)
                throw new XmlException("Nested too deeply.");
            if (xml.NodeType == XmlNodeType.Element && (IsWithdrawn(xml.LocalName) || reader.IsNote()))
            {
                xml.Skip();
                more = !xml.EOF;
                continue;
            }
            reader.Take();
            if (reader.body.Blocks.Count > cap || reader.body.Characters > MostCharacters)
                return null;
            more = xml.Read();
        }
        return reader.body.Blocks;
    }

    // Deleted and moved-away text, and the second telling of what a newer Word tells in its own way.
    private static bool IsWithdrawn(string name) => name is "del" or "moveFrom" or "Fallback";

    // What this program wrote beside the return: event numbers, and words that are not the return's own.
    private bool IsNote() => xml.LocalName is "sdtContent" && control is WordControls.Note;

    private void Take()
    {
        if (xml.NodeType == XmlNodeType.Element)
        {
            Begin(xml.LocalName);
            if (xml.IsEmptyElement)
                End(xml.LocalName);
        }
        else if (xml.NodeType == XmlNodeType.EndElement)
            End(xml.LocalName);
        else if (
            run.InText
            && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
        )
            Append(body.InItem && !run.Hidden ? xml.Value : run.Shown(xml.Value));
    }

    private void Begin(string name)
    {
        switch (name)
        {
            case "tbl":
                body.BeginTable();
                break;
            case "tr":
                body.BeginRow();
                break;
            case "tc":
                body.BeginCell();
                break;
            case "p":
                paragraphs++;
                body.BeginParagraph();
                break;
            case "r":
                run.Begin();
                break;
            case "t":
                run.InText = run.InRun;
                break;
            case "tab" when run.InRun:
                Append(body.InItem ? "\t" : " ");
                break;
            case "br" or "cr" when run.InRun && body.InItem:
                Append(WordControls.LineEnd(name, Attribute("clear")));
                break;
            case "br" or "cr" when run.InRun:
                body.BreakLine();
                break;
            case "noBreakHyphen":
                Append(body.InItem ? "\u2011" : "-");
                break;
            case "softHyphen" when body.InItem:
                Append("\u00AD");
                break;
            case "rad":
                Append("√");
                break;
            case "sym":
                Append(run.Symbol(Attribute("font"), Attribute("char")));
                break;
            case "drawing" or "pict" or "object":
                body.NotePicture();
                break;
            default:
                BeginProperty(name);
                break;
        }
    }

    private void BeginProperty(string name)
    {
        switch (name)
        {
            case "gridSpan":
                body.Span(Number());
                break;
            case "gridBefore":
                body.SkipColumns(Number());
                break;
            case "gridAfter":
                body.LeaveColumns(Number());
                break;
            case "shd":
                Shade(Attribute("fill"));
                break;
            case "highlight" when run.InRun:
                body.Shade(Attribute("val"));
                break;
            case "numPr":
                body.StartItem();
                break;
            case "rFonts" when run.InRun:
                run.Font = Attribute("ascii");
                break;
            case "strike" or "dstrike" when run.InRun && !Off():
                body.NoteStruck();
                break;
            case "b" when run.InRun && !Off():
                run.Bold = true;
                break;
            case "pStyle" when IsHeadingStyle(Attribute("val")):
                body.StartHeading();
                break;
            case "vanish" when run.InRun && !Off():
                run.Hidden = true;
                break;
            case "sdt":
                control = "";
                break;
            case "tag" when itemDepth == 0:
                control = Attribute("val");
                break;
            // The words that ask for text are no text.
            case "showingPlcHdr" when control is WordControls.Item:
                control = WordControls.Note;
                break;
            case "sdtContent" when control is WordControls.Item && itemDepth == 0:
                itemDepth = xml.Depth + 1;
                body.BeginItem();
                break;
            case "checkbox" or "checkBox":
                box = CheckBox.Clear;
                break;
            case "checked" or "default" when box != CheckBox.None:
                box = Off() ? CheckBox.Clear : CheckBox.Checked;
                break;
            case "sdtContent" when box != CheckBox.None && boxDepth == 0:
                boxDepth = xml.Depth + 1;
                AppendBox();
                break;
            default:
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "tbl":
                body.EndTable();
                break;
            case "tr":
                body.EndRow();
                break;
            case "tc":
                body.EndCell();
                break;
            case "p":
                paragraphs--;
                body.EndParagraph();
                break;
            case "r":
                run.End();
                break;
            case "t":
                run.InText = false;
                break;
            case "ffData" when box != CheckBox.None:
                AppendBox();
                box = CheckBox.None;
                break;
            case "sdtContent" when itemDepth == xml.Depth + 1:
                itemDepth = 0;
                body.EndItem();
                break;
            case "sdtContent" when boxDepth == xml.Depth + 1:
                boxDepth = 0;
                box = CheckBox.None;
                break;
            default:
                break;
        }
    }

    private void AppendBox() => body.Append(box == CheckBox.Checked ? "☑" : "☐");

    private void Append(string text)
    {
        // The glyph inside a checkbox control is what AppendBox has told already.
        if (boxDepth == 0 && paragraphs > 0)
            body.Append(text, run.Bold);
    }

    private static bool IsHeadingStyle(string style) =>
        style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase)
        || style.Equals("Title", StringComparison.OrdinalIgnoreCase);

    private void Shade(string fill)
    {
        if (
            fill.Length > 0
            && !fill.Equals("auto", StringComparison.OrdinalIgnoreCase)
            && !fill.Equals("FFFFFF", StringComparison.OrdinalIgnoreCase)
        )
            body.Shade(fill.ToUpperInvariant());
    }

    private bool Off() => Attribute("val") is "0" or "false" or "off" or "none";

    private int Number() => int.TryParse(Attribute("val"), CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string Attribute(string name)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (!string.Equals(xml.LocalName, name, StringComparison.Ordinal))
                continue;
            var value = xml.Value;
            xml.MoveToElement();
            return value;
        }
        xml.MoveToElement();
        return "";
    }
}
