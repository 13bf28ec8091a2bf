using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Demonstration;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class DemonstrationTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public void The_story_has_a_full_baseline_over_all_four_levels_with_evidence_actions_and_dissent()
    {
        var story = DemonstrationFiles.Stories()[0];
        story.Proposals.Select(p => p.Proposal).Should().Equal(Framework.Msg2019.LocalProposals.Select(p => p.Code));
        story.Proposals.Select(p => p.Level).Distinct().Should().HaveCount(4);
        story.Proposals.Should().OnlyContain(p => p.Evidence.Count >= 2 && p.ProposedActions.Count >= 1);
        story.Proposals.Should().Contain(p => p.PartnerViews.Any(v => v.Level != p.Level));
    }

    [Theory]
    [InlineData(0, SelfEvaluationStatus.Approved)]
    [InlineData(1, SelfEvaluationStatus.Submitted)]
    [InlineData(2, SelfEvaluationStatus.Open)]
    public void Every_command_of_a_story_makes_one_event(int story, SelfEvaluationStatus status)
    {
        SelfEvaluation? state = null;
        foreach (var (_, command) in Narrative.Of(DemonstrationFiles.Stories()[story]))
        {
            var result = SelfEvaluationRules.Decide(state, command, new DateOnly(2026, 1, 1));
            var events = result.Should().BeOfType<Result.Accepted>(command.ToString()).Which.Events;
            state = SelfEvaluationFold.Evolve(state, events.Should().ContainSingle().Subject);
        }
        state!.Status.Should().Be(status);
    }

    [Fact]
    public async Task A_load_that_was_broken_off_goes_on_a_second_adds_nothing_and_real_partnerships_stand_empty_for_an_import()
    {
        using var stop = new CancellationTokenSource();
        var broken = async () =>
            await Load(
                said =>
                {
                    if (said.Contains("Kinarvie", StringComparison.Ordinal))
                        stop.Cancel();
                },
                stop.Token
            );
        await broken.Should().ThrowAsync<OperationCanceledException>();
        await Load(_ => { }, default);
        var events = await Count();
        await Load(_ => { }, default);
        (await Count()).Should().Be(events).And.BeGreaterThan(250);
        await RealPartnershipsStandEmpty();
    }

    private async Task RealPartnershipsStandEmpty()
    {
        await using var open = new OpenLedger(new ChosenServer(ledger.ConnectionString));
        foreach (var slug in new[] { "angus", "moray", "north-ayrshire" })
            (await open.Views.Streams(slug, default)).Select(s => s.Stream).Should().Equal("partnership");
    }

    private async Task Load(Action<string> said, CancellationToken cancel)
    {
        await using var open = new OpenLedger(new ChosenServer(ledger.ConnectionString));
        await new DemonstrationLedger(open, said).Load(cancel);
    }

    private Task<long> Count() =>
        TestServer.Ask<long>(ledger.ConnectionString, "select count(*) from public.mt_events");
}
