using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Cli.Imports;

/// <summary>The options that settle a question, exactly as they are to be added.</summary>
internal static class Settling
{
    /// <summary>What the words in capitals stand for.</summary>
    internal static IEnumerable<string> Legend(IReadOnlyList<Unsettled> questions, PreparedImport prepared)
    {
        if (questions.Any(IsOfRating))
            yield return $"LEVEL is one of {Words.List(Levels.Ascending.Select(l => l.Code()))}; REASON says why it is left unrated.";
        if (prepared.Parts.Count > 1)
            yield return $"To leave a part of the document out, add --leave-out with one of {Words.List(prepared.Parts.Select(p => p.Code()))}.";
    }

    internal static IReadOnlyList<string> Flags(Unsettled question, Return read) =>
        question.Code switch
        {
            _ when question.Field is { } field => Answering(question, field),
            "other-partnership" => ["--accept-partnership-mismatch"],
            "no-completion-date" => ["--effective-on 2019-05-15"],
            _ when IsOfRating(question) => ForProposal(question.Proposal!, read),
            _ => [],
        };

    internal static string Sentence(Unsettled question, Return read) =>
        Flags(question, read) switch
        {
            [] => "",
            [var only] when question.Code == "no-completion-date" =>
                $"Add --effective-on with the day, such as {only}.",
            [var only] when question.Field is not null => $"Add {only}.",
            [var only] => $"If so, add {only}.",
            var flags => $"Add one of: {string.Join(" | ", flags)}.",
        };

    internal static bool IsOfRating(Unsettled question) =>
        question.Code is "doubtful" or "missing" or "nothing-to-confirm";

    private static IReadOnlyList<string> Answering(Unsettled question, string field) =>
        question.IsWarning
            ? [$"--answer {ImportFields.Keep(field)}=yes", $"--answer \"{field}=VALUE\""]
            : [$"--answer \"{field}={Values(field)}\""];

    /// <summary>What may stand for a field: one of a few words, or whatever is written.</summary>
    internal static string Values(string field) =>
        field switch
        {
            ImportFields.BodyOf => Any<BodyOf>(),
            ImportFields.Direction => $"{Any<DirectionRequired>()}|{ImportFields.NotSaid}",
            _ when field.StartsWith("part-", StringComparison.Ordinal)
                    || field.EndsWith("-record", StringComparison.Ordinal) =>
                $"{ImportFields.Record}|{ImportFields.LeaveOut}",
            _ => "VALUE",
        };

    private static string Any<T>()
        where T : struct, Enum => string.Join('|', Enum.GetValues<T>().Select(value => value.Code()));

    private static IReadOnlyList<string> ForProposal(string proposal, Return read)
    {
        var suggested =
            read.Ratings.Single(r => r.Proposal == proposal) is { Status: RatingStatus.Doubtful, Level: not null };
        return
        [
            .. suggested ? [$"--confirm {proposal}"] : Array.Empty<string>(),
            $"--set {proposal}=LEVEL",
            $"--leave-unrated \"{proposal}=REASON\"",
        ];
    }
}
