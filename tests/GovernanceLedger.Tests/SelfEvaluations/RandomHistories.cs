using FsCheck;
using FsCheck.Fluent;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.SelfEvaluations;

/// <summary>Histories made of whatever commands come, as far as the rules allow them.</summary>
internal static class RandomHistories
{
    private static readonly string[] Codes = ["1.1", "2.3", "2.3", "2.3", "6.2", "3.2", "9.9"];
    private static readonly string[] Texts = ["The board agreed.", "", "Second thoughts."];

    internal static Arbitrary<List<SelfEvaluationCommand>> All =>
        Command.ListOf().Select(c => c.ToList()).ToArbitrary();

    private static Gen<SelfEvaluationCommand> Command =>
        from code in Gen.Elements(Codes)
        from level in Gen.Choose(0, 5)
        from text in Gen.Elements(Texts)
        from day in Gen.Choose(-2, 40)
        from number in Gen.Choose(1, 30)
        from kind in Gen.Choose(0, 15)
        select Make(kind, code, (Level)level, text, Given.OpenedOn.AddDays(day), number);

    private static SelfEvaluationCommand Make(
        int kind,
        string code,
        Level level,
        string text,
        DateOnly day,
        long number
    ) =>
        kind switch
        {
            0 or 1 => new RecordRating(code, level, day, Given.Board),
            2 or 3 => new ChangeRating(code, level, text, day, Given.Board),
            4 or 5 or 6 => new CorrectRating(
                code,
                number,
                level == default(Level) ? null : level,
                text,
                day,
                Given.Board
            ),
            7 => new AddEvidence(code, text, day, Given.Board),
            8 => new WithdrawEvidence(code, number, text, day, Given.Board),
            9 => new RecordPartnerView(code, "Third sector", level, null, day, Given.Board),
            10 => new AddProposedAction(code, text, day, Given.Board),
            // What comes after the ratings comes on later days.
            11 => new CompleteSelfEvaluation(day.AddDays(30), Given.Board),
            12 => new SubmitSelfEvaluation(day.AddDays(30), Given.Board),
            13 => new ApproveSelfEvaluation("Integration Joint Board", number, day.AddDays(30), Given.Board),
            14 => new LeaveUnrated(code, text, day, Given.Board),
            _ => new ReopenSelfEvaluation(text, day.AddDays(30), Given.Board),
        };

    internal static List<LedgerEvent> Play(IEnumerable<SelfEvaluationCommand> commands, Given? after = null)
    {
        List<LedgerEvent> events = [.. (after ?? Given.AnOpenBaseline).Events];
        foreach (var command in commands)
            if (SelfEvaluationRules.Decide(Fold(events), command, Given.Today) is Result.Accepted accepted)
                events.AddRange(accepted.Events);
        return events;
    }

    internal static SelfEvaluation Fold(IEnumerable<LedgerEvent> events) =>
        events.Aggregate((SelfEvaluation?)null, SelfEvaluationFold.Evolve)!;

    // The plainest reading of the rule: the last level that no correction has struck out.
    internal static Level? Naively(IReadOnlyList<LedgerEvent> events, string code) =>
        Ratings(events, code).LastOrDefault(r => r.Level is not null)?.Level;

    // It is unrated without a reason, in a round that nobody has completed since it opened.
    internal static bool Awaits(List<LedgerEvent> events, string code) =>
        events.FindLastIndex(e => e is SelfEvaluationCompleted or SelfEvaluationSubmitted)
            <= events.FindLastIndex(e => e is SelfEvaluationReopened)
        && events.FindLastIndex(e => e is ProposalLeftUnrated left && left.Proposal == code)
            <= events.FindLastIndex(e =>
                e is RatingRecorded r && r.Proposal == code
                || e is RatingCorrected { Level: not null } c && c.Proposal == code
            );

    // A list of versions and levels, each rewritten by what corrects it.
    internal static List<NaiveRating> Ratings(IReadOnlyList<LedgerEvent> events, string code)
    {
        var ratings = new List<NaiveRating>();
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is RatingRecorded r && r.Proposal == code)
                ratings.Add(new([i + 1], r.Level, r.EffectiveOn));
            if (events[i] is RatingChanged c && c.Proposal == code)
                ratings.Add(new([i + 1], c.Level, c.EffectiveOn));
            if (events[i] is RatingCorrected x && x.Proposal == code)
            {
                var at = ratings.FindIndex(e => e.Versions.Contains(x.Corrects));
                ratings[at] = new([.. ratings[at].Versions, i + 1], x.Level, x.EffectiveOn);
            }
        }
        return ratings;
    }
}

/// <summary>A rating as a plain reading has it: the versions of the event that made it and of those that corrected it.</summary>
internal sealed record NaiveRating(HashSet<long> Versions, Level? Level, DateOnly On);
