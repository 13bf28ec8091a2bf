using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Demonstration;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Documents.SelfEvaluations;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Papers;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class DemonstrationTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public void The_story_has_a_full_baseline_over_all_four_levels_with_evidence_actions_and_dissent()
    {
        var story = DemonstrationFiles.Stories()[0];
        story.Proposals.Select(p => p.Proposal).Should().Equal(Framework.Msg2019.LocalProposals.Select(p => p.Code));
        story.Proposals.Select(p => p.Level).OfType<Level>().Distinct().Should().HaveCount(4);
        story.Proposals.Should().OnlyContain(p => p.Level == null == (p.LeftUnrated != null));
        story.Proposals.Should().OnlyContain(p => p.Evidence.Count >= 2 && p.ProposedActions.Count >= 1);
        story.Proposals.Should().Contain(p => p.PartnerViews.Any(v => v.Level != p.Level));
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
        (await Count()).Should().Be(events).And.BeGreaterThan(600);
        await RealPartnershipsStandEmpty();
        await StandsAt("strathcarrow", SelfEvaluationStatus.Approved);
        await StandsAt("lochandarg", SelfEvaluationStatus.Submitted);
        await StandsAt("kinarvie", SelfEvaluationStatus.Open);
        await TellsOfEveryKindOfEvent();
        await LeavesOneReportWithoutItsDirection();
        await EveryReturnReadsBack();
        await EveryKindOfRowOccurs();
    }

    // What the README promises of the comparison, in the ledger that it says to look at.
    private async Task EveryKindOfRowOccurs()
    {
        var full = await Compared("strathcarrow", "baseline@submitted");
        var partial = await Compared("kinarvie", "baseline");
        var rows = full.Rows.Concat(partial.Rows).ToList();
        Enum.GetValues<Movement>()
            .Except(full.Rows.Select(r => r.Row.Movement))
            .Should()
            .Equal(
                [Movement.NotComparable, Movement.NotRatedYet],
                "one needs a second version of the framework, the other a round that is still being rated"
            );
        partial.Rows.Select(r => r.Row.Movement).Should().Contain(Movement.NotRatedYet);
        full.Rows.Select(r => r.Row.Steps).Should().Contain([2, 1, -1]);
        full.Rows.Select(r => r.Remark).Should().Contain([Remark.NothingBehind, Remark.WorkWithoutMovement]);
        full.Rows.Should().Contain(r => r.Row.Movement == Movement.Unchanged && r.Row.Difference.Corrections.Count > 0);
        full.Rows.Should().Contain(r => r.Row.Evidence.Added.Count > 0 && r.Row.Evidence.Gone.Count > 0);
        full.Rows.Should().Contain(r => r.Row.Evidence.Reworded.Count > 0 && r.Row.Evidence.Kept.Count > 0);
        full.Rows.Should().Contain(r => r.Row.To.Any(p => p.Evidence.Any(e => e.Withdrawn != null)));
        full.Rows.Should().Contain(r => r.Row.To.Any(p => p.PartnerViews.Select(v => v.Level).Distinct().Count() > 1));
        full.Actions.Should()
            .Match<ActionTally>(a => a.Completed > 0 && a.Late > 0 && a.Outstanding > 0 && a.Moved > 0);
        rows.Select(r => r.Row.Delivery).Should().Contain([Delivery.Met, Delivery.MetLate, Delivery.Missed]);
    }

    private async Task<Explained> Compared(string partnership, string from)
    {
        await using var open = new OpenLedger(new ChosenServer(ledger.ConnectionString));
        var (compared, refusal) = await new ComparisonReader(open.Database).Of(
            partnership,
            PointReference.Read(from)!,
            PointReference.Read("repeat-2020")!,
            new(2020, 6, 30)
        );
        refusal.Should().BeNull();
        return compared!;
    }

    [Fact]
    public void A_story_ends_with_a_step_that_rests_on_no_other_so_that_a_second_start_can_ask_for_it()
    {
        foreach (var story in DemonstrationFiles.Stories())
            StepCommand.Of(story.Later[^1], new Told()).Should().BeOfType<RecordEngagement>();
    }

    private async Task StandsAt(string partnership, SelfEvaluationStatus status)
    {
        await using var open = new OpenLedger(new ChosenServer(ledger.ConnectionString));
        var found = await open.Views.Find<Profile>(
            partnership,
            LedgerFixture.Baseline,
            SelfEvaluationViews.ProfileName
        );
        found!.Document.Status.Should().Be(status, partnership);
    }

    // What comes from a document is not invented.
    private async Task TellsOfEveryKindOfEvent()
    {
        var told = await TestServer.Ask<string[]>(
            ledger.ConnectionString,
            "select array_agg(distinct type::text) from public.mt_events"
        );
        string[] fromDocuments = ["document_imported", "action_plan_imported", "framework_wording_recorded"];
        told.Should().BeEquivalentTo(EventTypes.ByName.Keys.Except(fromDocuments, StringComparer.Ordinal));
    }

    private async Task LeavesOneReportWithoutItsDirection()
    {
        await using var open = new OpenLedger(new ChosenServer(ledger.ConnectionString));
        var meetings = await open.Views.OfPartnership<MeetingSummary>("strathcarrow", MeetingViews.SummaryName);
        var waiting = meetings.SelectMany(m => m.Document.AwaitingDirection.Select(a => (m.Stream, Awaited: a)));
        var led = await TestServer.Ask<string[]>(
            ledger.ConnectionString,
            "select array_agg(distinct f) from public.mt_events, jsonb_array_elements_text(data -> 'source' -> 'follows') f where tenant_id = 'strathcarrow' and stream_id = 'directions'"
        );
        waiting
            .Where(w => !w.Awaited.Decisions.Any(d => led.Contains($"{w.Stream}#{d}", StringComparer.Ordinal)))
            .Select(w => w.Awaited.Title)
            .Should()
            .Equal("Technology enabled care");
    }

    private async Task EveryReturnReadsBack()
    {
        await using var open = new OpenLedger(new ChosenServer(ledger.ConnectionString));
        var room = LedgerRoom.Of(open.Database, TimeProvider.System);
        foreach (var slug in new[] { "strathcarrow", "lochandarg", "kinarvie" })
        {
            var (facts, _) = await ReturnPapers.Find(room, slug, PointReference.Read("baseline")!, null, default);
            using var written = new MemoryStream(CompletedReturn.Write(facts!));
            var read = ReturnReader.Read(slug, written).Should().BeOfType<Return>().Subject;
            foreach (var rating in read.Ratings)
            {
                var record = facts!.State.Proposal(rating.Proposal);
                rating.Level.Should().Be(record.Current?.Level, $"{slug} {rating.Proposal}");
                rating.Evidence.Should().Equal(record.StandingEvidence.Select(e => e.Text));
                rating.ProposedActions.Should().Equal(record.ProposedActions.Select(a => a.Text));
            }
        }
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
