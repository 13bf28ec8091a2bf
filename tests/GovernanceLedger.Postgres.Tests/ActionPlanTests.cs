using System.Text.Json;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres.Tests.Web;

namespace GovernanceLedger.Postgres.Tests;

public sealed class ActionPlanTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public async Task The_views_are_what_the_stored_events_add_up_to()
    {
        var partnership = await Planned();
        var (plan, version) = await ledger.Reader.Fold(ActionPlanRules.Kind, partnership, ActionPlanRules.Stream);
        version.Should().Be(8);
        var view = await ledger.Views.Find<PlanSummary>(partnership, ActionPlanRules.Stream, ActionPlanViews.PlanName);
        Json(view!.Document.Actions).Should().Be(Json(plan!.Actions.Values.Select(ActionSummary.Of).ToList()));
        var action = await ledger.Views.Find<ImprovementAction>(
            partnership,
            ActionPlanRules.Stream,
            ActionPlanViews.ActionName(1)
        );
        Json(action!.Document).Should().Be(Json(plan.Actions[1]));
    }

    [Fact]
    public async Task An_action_may_follow_from_an_event_of_its_partnership_and_from_no_other()
    {
        var partnership = await ledger.Partnership();
        var opened = new EventReference(LedgerFixture.Baseline, 1);
        var agree = ActionPlans.Agree(ActionPlans.Days);
        (await Execute(partnership, agree with { Source = agree.Source.After(opened) }, 0))
            .Should()
            .BeOfType<Answer.Recorded>();
        var missing = agree with { Source = agree.Source.After(opened with { Version = 9 }) };
        (await Execute(partnership, missing, 1))
            .Should()
            .BeOfType<Answer.Refused>()
            .Which.Refusal.Code.Should()
            .Be("unknown-link");
    }

    [Fact]
    public async Task A_cycle_is_recorded_whole_or_not_at_all()
    {
        var partnership = await Planned();
        var report = new Progress(1, ProgressStatus.OnTrack, null, "One was held.", null);
        var cycle = new ReportCycle([report, report with { Action = 3 }], new(2021, 2, 26), ActionPlans.Committee);
        (await Execute(partnership, cycle, 8)).Should().BeOfType<Answer.Refused>();
        var fit = cycle with { Reports = [report, report with { Action = 2 }] };
        (await Execute(partnership, fit, 8)).Should().BeOfType<Answer.Recorded>().Which.Version.Should().Be(10);
    }

    [Fact]
    public async Task The_history_of_an_action_is_its_agreement_and_what_names_it()
    {
        var partnership = await Planned();
        var history = new History(ledger.Database);
        var filter = new HistoryFilter(Stream: ActionPlanRules.Stream, Action: 1);
        (await history.Page(partnership, filter, 50)).Select(e => e.Version).Should().Equal(6, 5, 1);
    }

    private async Task<string> Planned()
    {
        var partnership = await ledger.Partnership();
        foreach (var (command, version) in ActionPlans.Past.Select((c, i) => (c, i)))
            await Execute(partnership, command, version);
        return partnership;
    }

    private Task<Answer> Execute(string partnership, ActionPlanCommand command, long version) =>
        ledger.Ledger.Execute(
            ActionPlanRules.Kind,
            partnership,
            ActionPlanRules.Stream,
            command,
            LedgerFixture.At(version)
        );

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, LedgerJson.Options);
}
