using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Imports;

/// <summary>The proposals of an import: what would be recorded, and how it was come by.</summary>
internal static class ImportSheet
{
    internal static Sheet Of(Return read, ImportPlan.Ready ready)
    {
        var sheet = new Sheet("Proposal", "To record", "How", "Where", "Evidence", "Actions");
        foreach (var p in ready.Command.Proposals)
        {
            var rating = read.Ratings.Single(r => r.Proposal == p.Proposal);
            sheet.Add(
                p.Proposal,
                p.Level is { } level
                    ? new Cell(level.Title(), Styles.Of(level))
                    : new Cell("Left unrated", Styles.Faint),
                How(p, rating),
                rating.Where,
                p.Evidence.Count,
                p.ProposedActions.Count
            );
        }
        return sheet;
    }

    internal static string How(ReturnedProposal p, ReadRating rating) =>
        (p.Level, rating.Status) switch
        {
            (null, _) => $"left unrated: {p.LeftUnratedBecause}",
            ({ } level, RatingStatus.Read) when level == rating.Level => "read",
            ({ } level, RatingStatus.Doubtful) when level == rating.Level => "doubtful, confirmed",
            _ when rating.Level is { } other => $"set; the return reads {other.Title().ToLowerInvariant()}",
            _ => "set; the return could not be read",
        };
}
