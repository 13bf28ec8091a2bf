using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>What a label or heading of a report opens.</summary>
internal enum PartKind
{
    Title,
    ReportBy,
    Author,
    Item,
    ReportNumber,
    MeetingOn,
    Body,
    Contact,
    Purpose,
    Recommendations,
    Implications,
    Implication,
    UnknownImplication,
    Consultation,
    Direction,
    Other,
}

/// <summary>A label or heading as recognised.</summary>
/// <param name="Kind">What it opens.</param>
/// <param name="Printed">The heading as printed.</param>
/// <param name="Behind">The text behind it in the same line.</param>
internal sealed record ReportHeading(PartKind Kind, string Printed, string Behind)
{
    /// <summary>The headings among the nine that it names.</summary>
    public IReadOnlyList<ImplicationHeading> Implications { get; init; } = [];
}

/// <summary>A label or heading with what stands under it.</summary>
internal sealed class ReportPart(ReportHeading heading, ReportLine opening)
{
    public ReportHeading Heading { get; } = heading;

    public PartKind Kind => Heading.Kind;

    public ReportLine Opening { get; } = opening;

    public string Where => Opening.Block.Where;

    public List<ReportContent> Content { get; } = [];

    /// <summary>The lines that belong to it.</summary>
    public List<ReportLine> Lines { get; } = [opening];

    /// <summary>The paragraphs and rows of it, each once.</summary>
    public IEnumerable<Block> Blocks =>
        Lines.Select(line => line.Block).DistinctBy(block => block.Where, StringComparer.Ordinal);

    public bool IsHeader => Kind <= PartKind.Contact;

    public bool IsEmpty => Content.Count == 0;

    /// <summary>The whole text: a line that goes on is joined, a new paragraph begins a new line.</summary>
    public string Text => ReportContent.Join(Content);
}

/// <summary>A piece of text under a heading.</summary>
/// <param name="Where">Its place.</param>
/// <param name="Number">The number or letter before it, or an empty string.</param>
/// <param name="Text">Its words.</param>
/// <param name="StartsItem">Whether it is a list item.</param>
/// <param name="Adjacent">Whether it follows the piece before it without a gap.</param>
internal sealed record ReportContent(string Where, string Number, string Text, bool StartsItem, bool Adjacent)
{
    public static string Join(IEnumerable<ReportContent> content)
    {
        var text = new System.Text.StringBuilder();
        foreach (var piece in content)
        {
            var goesOn = piece.Number.Length == 0 && !piece.StartsItem && piece.Adjacent;
            text.Append(
                    text.Length == 0 ? ""
                    : goesOn ? " "
                    : "\n"
                )
                .Append(piece.Text);
        }
        return text.ToString();
    }
}
