using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Tests.ImprovementActions;

/// <summary>What holds for every history of a plan that the rules allow, whatever commands are thrown at them.</summary>
public sealed class RandomPlanTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300);
    private static readonly string[] Texts = ["The committee agreed.", "", "Second thoughts."];

    [Fact]
    public void No_command_makes_the_rules_or_the_fold_throw_and_every_event_moves_the_version_by_one() =>
        Holds(events => Fold(events).Version == events.Count);

    [Fact]
    public void Every_action_ever_agreed_stays_in_the_plan_under_the_version_that_agreed_it() =>
        Holds(events =>
            Fold(events)
                .Actions.Keys.SequenceEqual(
                    Enumerable.Range(1, events.Count).Where(v => events[v - 1] is ActionAgreed).Select(v => (long)v)
                )
        );

    [Fact]
    public void An_action_is_open_unless_the_last_event_that_opens_or_ends_it_ends_it() =>
        Holds(events => Fold(events).Actions.Values.All(a => a.Standing == Naively(events, a.Number)));

    [Fact]
    public void The_due_day_is_that_of_the_last_move_and_each_move_starts_where_the_one_before_ended() =>
        Holds(events =>
            Fold(events)
                .Actions.Values.All(a =>
                    a.Moves.Select(m => m.Was).SequenceEqual(Before(a))
                    && a.DueOn == (a.Moves.IsEmpty ? a.Planned.Timescale.DueOn : a.Moves[^1].DueOn)
                )
        );

    [Fact]
    public void No_action_is_carried_on_by_itself() =>
        Holds(events => Fold(events).Actions.Values.All(a => a.Closed?.Into != a.Number));

    [Fact]
    public void Every_view_reads_back_as_it_was_written() =>
        Holds(events => ActionPlanViews.Of(Fold(events)).All(ReadsBack));

    [Fact]
    public void A_report_renews_the_view_of_its_own_action_and_of_no_other() =>
        Holds(events =>
        {
            var before = Fold(events);
            var held = ActionPlanViews.Of(before).Select(v => v.Source).ToHashSet(ReferenceEqualityComparer.Instance);
            var after = ActionPlanFold.Evolve(before, Given.Reported(1, ProgressStatus.OnTrack, Given.Today));
            return ActionPlanViews
                .Of(after)
                .Where(v => !held.Contains(v.Source))
                .Select(v => v.Name)
                .SequenceEqual(["plan", "action/1"], StringComparer.Ordinal);
        });

    private static void Holds(Func<List<LedgerEvent>, bool> property) =>
        Check.One(Thorough, Prop.ForAll(Histories, commands => property(Play(commands))));

    private static Arbitrary<List<ActionPlanCommand>> Histories =>
        Command.ListOf().Select(c => c.ToList()).ToArbitrary();

    private static Gen<ActionPlanCommand> Command =>
        from action in Gen.Choose(1, 8)
        from other in Gen.Choose(1, 8)
        from status in Gen.Choose(0, 5)
        from text in Gen.Elements(Texts)
        from day in Gen.Choose(-2, 40)
        from kind in Gen.Choose(0, 11)
        select Make(kind, action, other, (ProgressStatus)status, text, Given.AgreedOn.AddDays(day));

    private static ActionPlanCommand Make(
        int kind,
        long action,
        long other,
        ProgressStatus status,
        string text,
        DateOnly day
    )
    {
        var source = Given.Committee;
        var progress = new Progress(action, status, null, text, text.Length == 0 ? null : text);
        return kind switch
        {
            0 or 1 => new AgreeAction(Given.Planned with { Text = text }, day, source),
            2 => new ReportProgress(progress, day, source),
            3 => new ReportCycle([progress, progress with { Action = other }], day, source),
            4 => new MoveActionDueDate(action, day.AddDays((int)other), "Committee", text, day, source),
            5 => new CompleteAction(action, text, day, source),
            6 or 7 => new ReopenAction(action, text, day, source),
            8 => new WithdrawAction(action, text, day, source),
            9 => new MergeActions(action, other, text, day, source),
            10 => new CrossReferenceActions(action, other, text, day, source),
            _ => new RewordAction(action, text, null, text, day, source),
        };
    }

    private static List<LedgerEvent> Play(IEnumerable<ActionPlanCommand> commands)
    {
        List<LedgerEvent> events = [.. Given.TwoActions.Events];
        foreach (var command in commands)
            if (ActionPlanRules.Decide(Fold(events), command, Given.Today) is Result.Accepted accepted)
                events.AddRange(accepted.Events);
        return events;
    }

    private static ActionPlan Fold(IEnumerable<LedgerEvent> events) =>
        events.Aggregate((ActionPlan?)null, ActionPlanFold.Evolve)!;

    private static IEnumerable<DateOnly?> Before(ImprovementAction a) =>
        a.Moves.Select(m => (DateOnly?)m.DueOn).Prepend(a.Planned.Timescale.DueOn).Take(a.Moves.Count);

    private static ActionStanding Naively(List<LedgerEvent> events, long number) =>
        events
            .Select(e =>
                e switch
                {
                    ActionCompleted x when x.Action == number => ActionStanding.Completed,
                    ActionWithdrawn x when x.Action == number => ActionStanding.Withdrawn,
                    ActionsMerged x when x.Action == number => ActionStanding.Merged,
                    ActionReopened x when x.Action == number => ActionStanding.Open,
                    _ => (ActionStanding?)null,
                }
            )
            .LastOrDefault(s => s is not null)
        ?? ActionStanding.Open;

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
