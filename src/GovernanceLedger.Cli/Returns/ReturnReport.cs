using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Cli.Returns;

/// <summary>A document as a person reads it on a terminal: what it is, its proposals, and its problems with their places.</summary>
internal static class ReturnReport
{
    internal static void Write(Terminal terminal, Return read)
    {
        WriteHead(terminal.Out, read);
        if (read.HoldsReturn)
        {
            Proposals(read).WriteTo(terminal);
            WriteCounts(terminal.Out, read);
        }
        ActionSheet.Write(terminal, read.Actions);
        EngagementSheet.Write(terminal, read.Engagement);
        WriteProblems(terminal, read.Problems);
        if (read.Report is { } report)
            BoardReportSummary.Write(terminal, report);
    }

    internal static void WriteProblems(Terminal terminal, IReadOnlyList<Problem> problems)
    {
        if (problems.Count == 0)
            return;
        terminal.Out.WriteLine($"{Numbers.Counted(problems.Count, "problem")}:");
        var sheet = new Sheet("Where", "Proposal", "Problem");
        foreach (var problem in problems)
            sheet.Add(problem.Where, problem.Proposal, problem.Message);
        sheet.WriteTo(terminal);
    }

    private static void WriteHead(TextWriter output, Return read)
    {
        output.WriteLine($"{read.Document.Name} ({(read.Document.Format == SourceFormat.Docx ? "Word" : "text")})");
        output.WriteLine($"It holds: {Words.List(DocumentImport.PartsOf(read).Select(part => part.Code()))}");
        if (read.Review is { } review)
            output.WriteLine($"Review: {review}");
        if (read.HoldsReturn)
        {
            output.WriteLine($"Partnership: {read.Partnership ?? "not stated"}");
            output.WriteLine(
                $"Completed: {read.CompletedOn?.InWords() ?? "no date can be read"}{(read.Draft ? "; a draft" : "")}"
            );
        }
        output.WriteLine();
    }

    private static Sheet Proposals(Return read)
    {
        var sheet = new Sheet("Proposal", "Level", "Status", "Marks", "Where", "Evidence", "Actions");
        foreach (var rating in read.Ratings)
            sheet.Add(
                rating.Proposal,
                new(rating.Level?.Title() ?? "", Styles.Of(rating.Level)),
                new(Status(rating.Status), Styles.Of(rating.Status)),
                string.Join("; ", rating.Marks),
                rating.Where,
                rating.Evidence.Count,
                rating.ProposedActions.Count
            );
        return sheet;
    }

    private static void WriteCounts(TextWriter output, Return read)
    {
        int Of(RatingStatus status) => read.Ratings.Count(r => r.Status == status);
        output.WriteLine(
            $"{Of(RatingStatus.Read)} read, {Of(RatingStatus.Doubtful)} doubtful, {Of(RatingStatus.Missing)} missing, {Of(RatingStatus.National)} national."
        );
        output.WriteLine();
    }

    private static string Status(RatingStatus status) => status.ToString().ToLowerInvariant();
}
