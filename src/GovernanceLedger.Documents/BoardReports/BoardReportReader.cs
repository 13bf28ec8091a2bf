using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>
/// Reads the report to a board or committee at the front of a document. It takes what stands there, says what does not, and
/// guesses nothing.
/// </summary>
internal static class BoardReportReader
{
    private const int FewestSigns = 3;

    /// <summary>The report with the blocks that it took, or null where the document does not begin with one.</summary>
    public static ReadReport? Read(IReadOnlyList<Block> blocks)
    {
        var length = ReportFront.Length(blocks);
        if (length == 0)
            return null;
        var parts = ReportParts.Of(blocks.Take(length));
        if (!IsReport(parts))
            return null;
        var assembled = new ReportAssembler(parts, Stretch(blocks, length));
        return new ReadReport(assembled.Assemble(), Taken(blocks.Take(length).ToList(), assembled.Used));
    }

    // Any one heading may stand in any document; several together are a report's.
    private static bool IsReport(ReportParts parts)
    {
        var kinds = parts
            .Parts.Select(part => part.Kind)
            .Where(kind => kind is not (PartKind.Other or PartKind.Contact))
            .ToHashSet();
        var sections = kinds.Count(kind =>
            kind is PartKind.Purpose or PartKind.Recommendations or PartKind.Direction or PartKind.Consultation
        );
        var meeting = parts.Preamble.Exists(line =>
            MeetingLine.NamesBody(line.Text) && MeetingLine.Of(line.Text).Days.Count > 0
        );
        return sections > 0
            && (kinds.Contains(PartKind.Recommendations) || sections > 1)
            && kinds.Count + (meeting ? 1 : 0) >= FewestSigns;
    }

    private static string Stretch(IReadOnlyList<Block> blocks, int length)
    {
        var filled = blocks.Take(length).Where(block => block.Text.Length > 0).ToList();
        return filled.Count < 2 ? blocks[0].Where : $"{filled[0].Where} to {filled[^1].Where}";
    }

    // A block is taken where all of its lines were: a cell may hold more than the report's parts.
    private static HashSet<int> Taken(List<Block> front, IReadOnlySet<ReportLine> used)
    {
        var lines = used.GroupBy(line => line.Block, ReferenceEqualityComparer.Instance)
            .ToDictionary(group => group.Key!, group => group.Count(), ReferenceEqualityComparer.Instance);
        return Enumerable
            .Range(0, front.Count)
            .Where(at =>
                lines.TryGetValue(front[at], out var count)
                && (IsWhole(used, front[at]) || count >= ReportLine.Of(front[at]).Count())
            )
            .ToHashSet();
    }

    private static bool IsWhole(IReadOnlySet<ReportLine> used, Block block) =>
        used.Any(line =>
            ReferenceEquals(line.Block, block) && line.Head.Text.Equals(block.Text, StringComparison.Ordinal)
        );
}

/// <summary>A report with the places of the blocks, among all of the document's, that it was read from.</summary>
internal sealed record ReadReport(BoardReport Report, IReadOnlySet<int> Taken);
