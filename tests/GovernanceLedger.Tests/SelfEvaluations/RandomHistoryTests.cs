using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.SelfEvaluations;

/// <summary>What holds for every history that the rules allow, whatever commands are thrown at them.</summary>
public sealed class RandomHistoryTests
{
    [Fact]
    public void No_command_makes_the_rules_or_the_fold_throw_and_every_event_moves_the_version_by_one() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                Histories,
                commands =>
                {
                    var events = Play(commands);
                    return Fold(events).Version == events.Count;
                }
            )
        );

    [Fact]
    public void A_proposals_level_is_that_of_its_last_rating_that_was_not_struck_out() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                Histories,
                commands =>
                {
                    var events = Play(commands);
                    var state = Fold(events);
                    return Framework.Msg2019.LocalProposals.All(p =>
                        state.Proposal(p.Code).Current?.Level == Naively(events, p.Code)
                    );
                }
            )
        );

    [Fact]
    public void Every_view_reads_back_as_it_was_written() =>
        Check.One(
            Thorough,
            Prop.ForAll(Histories, commands => SelfEvaluationViews.Of(Fold(Play(commands))).All(ReadsBack))
        );

    [Fact]
    public void An_event_renews_the_view_of_its_own_proposal_and_of_no_other() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                Histories,
                commands =>
                {
                    var before = Fold(Play(commands));
                    var evidence = new EvidenceAdded("2.3", "Minutes.", Given.OpenedOn, Given.Board);
                    return Renewed(before, SelfEvaluationFold.Evolve(before, evidence))
                        .SequenceEqual(["profile", "proposal/2.3"], StringComparer.Ordinal);
                }
            )
        );

    private static IEnumerable<string> Renewed(SelfEvaluation before, SelfEvaluation after)
    {
        var held = SelfEvaluationViews.Of(before).Select(v => v.Source).ToHashSet(ReferenceEqualityComparer.Instance);
        return SelfEvaluationViews.Of(after).Where(v => !held.Contains(v.Source)).Select(v => v.Name);
    }

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300);
    private static readonly string[] Codes = ["1.1", "2.3", "2.3", "2.3", "6.2", "3.2", "9.9"];
    private static readonly string[] Texts = ["The board agreed.", "", "Second thoughts."];

    private static Arbitrary<List<SelfEvaluationCommand>> Histories =>
        Command.ListOf().Select(c => c.ToList()).ToArbitrary();

    private static Gen<SelfEvaluationCommand> Command =>
        from code in Gen.Elements(Codes)
        from level in Gen.Choose(0, 5)
        from text in Gen.Elements(Texts)
        from day in Gen.Choose(-2, 40)
        from number in Gen.Choose(1, 30)
        from kind in Gen.Choose(0, 13)
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
            11 => new CompleteSelfEvaluation(day, Given.Board),
            12 => new SubmitSelfEvaluation(day, Given.Board),
            _ => new ReopenSelfEvaluation(text, day, Given.Board),
        };

    private static List<LedgerEvent> Play(IEnumerable<SelfEvaluationCommand> commands)
    {
        List<LedgerEvent> events = [.. Given.AnOpenBaseline.Events];
        foreach (var command in commands)
            if (SelfEvaluationRules.Decide(Fold(events), command, Given.Today) is Result.Accepted accepted)
                events.AddRange(accepted.Events);
        return events;
    }

    private static SelfEvaluation Fold(IEnumerable<LedgerEvent> events) =>
        events.Aggregate((SelfEvaluation?)null, SelfEvaluationFold.Evolve)!;

    // The plainest reading of the rule: a list of versions and levels, each rewritten by what corrects it.
    private static Level? Naively(List<LedgerEvent> events, string code)
    {
        var ratings = new List<(HashSet<long> Versions, Level? Level)>();
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is RatingRecorded r && r.Proposal == code)
                ratings.Add(([i + 1], r.Level));
            if (events[i] is RatingChanged c && c.Proposal == code)
                ratings.Add(([i + 1], c.Level));
            if (events[i] is RatingCorrected x && x.Proposal == code)
            {
                var at = ratings.FindIndex(e => e.Versions.Contains(x.Corrects));
                ratings[at] = ([.. ratings[at].Versions, i + 1], x.Level);
            }
        }
        return ratings.LastOrDefault(r => r.Level is not null).Level;
    }

    private static bool ReadsBack(View view)
    {
        var written = JsonSerializer.SerializeToNode(view.Document, view.Document.GetType(), LedgerJson.Options);
        var read = written.Deserialize(view.Document.GetType(), LedgerJson.Options);
        return JsonNode.DeepEquals(
            written,
            JsonSerializer.SerializeToNode(read, view.Document.GetType(), LedgerJson.Options)
        );
    }
}
