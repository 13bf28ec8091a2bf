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
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void No_command_makes_the_rules_or_the_fold_throw_and_every_event_moves_the_version_by_one() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                RandomHistories.All,
                commands =>
                {
                    var events = RandomHistories.Play(commands);
                    return RandomHistories.Fold(events).Version == events.Count;
                }
            )
        );

    [Fact]
    public void A_proposals_level_is_that_of_its_last_rating_that_was_not_struck_out() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                RandomHistories.All,
                commands =>
                {
                    var events = RandomHistories.Play(commands);
                    var state = RandomHistories.Fold(events);
                    return Framework.Msg2019.LocalProposals.All(p =>
                        state.Proposal(p.Code).Current?.Level == RandomHistories.Naively(events, p.Code)
                    );
                }
            )
        );

    [Fact]
    public void Every_view_reads_back_as_it_was_written() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                RandomHistories.All,
                commands => SelfEvaluationViews.Of(RandomHistories.Fold(RandomHistories.Play(commands))).All(ReadsBack)
            )
        );

    [Fact]
    public void An_event_renews_the_view_of_its_own_proposal_and_of_no_other() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                RandomHistories.All,
                commands =>
                {
                    var before = RandomHistories.Fold(RandomHistories.Play(commands));
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
