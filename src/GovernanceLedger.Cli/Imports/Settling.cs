using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Cli.Imports;

/// <summary>The options that settle a question, exactly as they are to be added.</summary>
internal static class Settling
{
    internal static IReadOnlyList<string> Flags(Unsettled question, Return read) =>
        question.Code switch
        {
            "other-partnership" => ["--accept-partnership-mismatch"],
            "no-completion-date" => ["--effective-on 2019-05-15"],
            "doubtful" or "missing" or "nothing-to-confirm" => ForProposal(question.Proposal!, read),
            _ => [],
        };

    internal static string Sentence(Unsettled question, Return read) =>
        Flags(question, read) switch
        {
            [] => "",
            [var only] when question.Code == "no-completion-date" =>
                $"Add --effective-on with the day, such as {only}.",
            [var only] => $"If so, add {only}.",
            var flags => $"Add one of: {string.Join(" | ", flags)}.",
        };

    private static IReadOnlyList<string> ForProposal(string proposal, Return read)
    {
        var suggested =
            read.Ratings.Single(r => r.Proposal == proposal) is { Status: RatingStatus.Doubtful, Level: not null };
        return
        [
            .. suggested ? [$"--confirm {proposal}"] : Array.Empty<string>(),
            $"--set {proposal}={string.Join('/', Levels.Ascending.Select(l => l.Code()))}",
            $"--leave-unrated {proposal}",
        ];
    }
}
