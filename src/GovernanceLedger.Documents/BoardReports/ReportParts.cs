using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>Walks the front of a document once and gathers its labels and headings with what stands under each.</summary>
internal sealed class ReportParts
{
    private ReportPart? open;
    private bool weighing;
    private bool inBody;
    private int directionTable;
    private int labelTable;

    private ReportParts() { }

    /// <summary>The parts in the document's order.</summary>
    public List<ReportPart> Parts { get; } = [];

    /// <summary>The lines above the first section that stand under no label.</summary>
    public List<ReportLine> Preamble { get; } = [];

    public static ReportParts Of(IEnumerable<Block> front)
    {
        var parts = new ReportParts();
        foreach (var block in front)
        {
            if (block.Text.Length == 0 || Noise.Is(block.Text) && !(block.IsRow && block.Table == parts.directionTable))
                continue;
            if (!parts.TakeDirectionRow(block))
            {
                foreach (var line in ReportLine.Of(block))
                    parts.Take(line);
            }
        }
        return parts;
    }

    /// <summary>The first part of a kind, or null.</summary>
    public ReportPart? First(PartKind kind) => Parts.Find(part => part.Kind == kind);

    // A table that asks for a direction is kept whole, up to a row with a heading of its own.
    private bool TakeDirectionRow(Block block)
    {
        if (!block.IsRow)
            return false;
        var options = block.Cells.Any(cell => DirectionOption.Of(cell) is not null);
        var heading = RowHeading(block);
        var inTable = block.Table == directionTable;
        var another = heading is not null && heading.Kind != PartKind.Direction && !options && !block.Cells.Any(IsMark);
        if (another || !inTable && !BeginsDirection(heading, block, options))
            return false;
        directionTable = block.Table;
        var line = new ReportLine(block, ReportLine.Of(block).First().Mark, new Piece(block.Text, false), []);
        if (open?.Kind != PartKind.Direction)
            Begin(new(PartKind.Direction, heading?.Printed ?? "", heading?.Behind ?? ""), line);
        else
            open.Lines.Add(line);
        return true;
    }

    private static bool IsMark(Cell cell) => Marks.KindOf(cell) is MarkKind.Clear or MarkKind.Several or MarkKind.Small;

    private bool BeginsDirection(ReportHeading? heading, Block block, bool options) =>
        heading?.Kind == PartKind.Direction
        || options
            && (
                open?.Kind == PartKind.Direction
                || block.Cells.Any(cell => DirectionOption.Of(cell) is { Required: DirectionRequired.None })
            );

    private ReportHeading? RowHeading(Block block) =>
        ReportLine.Of(block).Select(line => ReportHeadings.Of(line, weighing && !IsOption(line))).FirstOrDefault();

    private static bool IsOption(ReportLine line) => DirectionOption.InText(line.Text) is not null;

    private void Take(ReportLine line)
    {
        if (Label(line) is { } label)
            Begin(label, line);
        else if (open?.Kind == PartKind.Direction && (IsOption(line) || IsQuestionGoingOn(line)))
            Add(line);
        else if (ReportHeadings.Of(line, weighing) is { } heading && !IsItem(line, heading) && !IsTitle(line, heading))
            Begin(heading, line);
        else if (IsLabelBeside(line))
            Begin(new(PartKind.Other, line.Text, ""), line);
        else
            AddOrPass(line);
    }

    // "Direction to:" after "Direction required to council, Health Board or both".
    private bool IsQuestionGoingOn(ReportLine line) =>
        line.Mark is null && ReportHeadings.Of(line, weighing) is { Kind: PartKind.Direction, Behind.Length: 0 };

    private ReportHeading? Label(ReportLine line)
    {
        if (ReportLabels.Before(line.Text, line.Block.IsRow) is not var (kind, printed, behind))
            return null;
        var anywhere = kind is PartKind.Author or PartKind.Contact;
        return inBody && !anywhere ? null : new(kind, printed, behind);
    }

    // Among recommendations a short numbered line is one of them, unless its words make it a heading.
    private bool IsItem(ReportLine line, ReportHeading heading) =>
        open?.Kind == PartKind.Recommendations
        && line.Mark is { IsTop: false } or { Style: "1" }
        && heading.Kind is PartKind.Other
        && !line.Block.Emphasised
        && !line.Text.Equals(line.Text.ToUpperInvariant(), StringComparison.Ordinal)
        && line.Text.Split(' ').Length > 3;

    // Above the first section a line in capitals is no heading of one.
    private bool IsTitle(ReportLine line, ReportHeading heading) =>
        heading is { Kind: PartKind.Other, Behind.Length: 0 }
        && line is { Mark: null, IsLabelRow: false }
        && !Parts.Exists(part => !part.IsHeader);

    // "Links to plans | Local plan": another row of the table whose first column holds labels.
    private bool IsLabelBeside(ReportLine line) =>
        line.IsLabelRow
        && line.Block.Table == labelTable
        && line.Block.Cells[0].Text.Length is > 0 and <= 60
        && line.Mark is null
        && line.Text[^1] is not ('.' or ';' or ',');

    private void Begin(ReportHeading heading, ReportLine line)
    {
        open = new ReportPart(heading, line);
        Parts.Add(open);
        open.Content.AddRange(line.ContentBehind(heading.Behind));
        labelTable = line.IsLabelRow ? line.Block.Table : 0;
        weighing =
            heading.Kind
                is PartKind.Implications
                    or PartKind.Implication
                    or PartKind.UnknownImplication
                    or PartKind.Direction
            || weighing && heading.Kind is PartKind.Consultation && line.Mark?.IsTop != true;
        inBody |= !open.IsHeader && !line.IsLabelRow && line.Block.Cells[^1].Text.Length > 0;
    }

    private void AddOrPass(ReportLine line)
    {
        if (open is not null && Accepts(open, line))
            Add(line);
        else if (!inBody && !Parts.Exists(part => !part.IsHeader))
            Preamble.Add(line);
    }

    private void Add(ReportLine line)
    {
        open!.Lines.Add(line);
        open.Content.AddRange(line.Content(line.Block.Adjacent && !line.Block.IsRow));
    }

    // A label's value may stand in the next line; only a title goes on over several.
    private static bool Accepts(ReportPart part, ReportLine line) =>
        part.Kind switch
        {
            PartKind.Contact => false,
            PartKind.Title => part.IsEmpty
                || line.Block.Adjacent && part.Lines.Count < 4 && !MeetingLine.IsBody(line.Text),
            _ => !part.IsHeader || part.IsEmpty,
        };
}
