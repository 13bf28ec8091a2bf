using GovernanceLedger.Comparisons;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Threads;
using Given = GovernanceLedger.Tests.SelfEvaluations.Given;
using Plan = GovernanceLedger.Tests.ImprovementActions.Given;

namespace GovernanceLedger.Tests.Comparisons;

/// <summary>What was done between two points, proposal by proposal.</summary>
public sealed class WorkTests
{
    private const string Met = "meeting/2019-09-10-ijb";
    internal const string Baseline = "self-evaluation/baseline";
    internal const string Repeat = "self-evaluation/repeat-2020";
    private static readonly DateOnly Submitted = new(2019, 5, 15);
    private static readonly DateOnly Repeated = new(2020, 6, 1);
    private static readonly DateOnly MeetingDay = Plan.AgreedOn;

    // The board decides; an action follows from it and is completed; the rating follows from the action.
    internal static readonly IReadOnlyList<ThreadNode> Ledger =
    [
        Node(Met, 3, "decision_taken", MeetingDay) with
        {
            Item = "8",
        },
        Node("action-plan", 1, "action_agreed", MeetingDay) with
        {
            Actions = [1],
            Bears = ["1.1"],
            Follows = [new(Met, 3)],
        },
        Node("action-plan", 2, "action_completed", new(2020, 4, 1)) with
        {
            Actions = [1],
        },
        Node(Repeat, 4, "rating_recorded", new(2020, 5, 14)) with
        {
            Proposal = "1.1",
            Follows = [new("action-plan", 2)],
        },
    ];

    [Fact]
    public void A_movement_is_explained_by_the_decision_and_the_action_that_led_to_it_and_its_neighbour_is_not()
    {
        var explained = Explain(Known(Plan.ACompletedAction.Summary()));
        var work = explained.Work("1.1");
        work.Decisions.Should().ContainSingle().Which.Event.Should().Be(new EventReference(Met, 3));
        work.Actions.Should().ContainSingle().Which.Progress.Should().Be(ActionProgress.Completed);
        explained.Work("1.2").IsAny.Should().BeFalse();
        explained.Decisions.Should().Be(1);
    }

    [Fact]
    public void What_is_tied_to_several_proposals_of_a_feature_counts_once_under_it()
    {
        var explained = Explain(
            Known(Plan.ACompletedAction.Summary() with { Proposals = ["1.1", "1.2", "2.1"] }),
            [.. Ledger.Select(n => n.Bears is { Count: > 0 } ? n with { Bears = ["1.1", "1.2", "2.1"] } : n)]
        );
        explained.Work("1.2").Decisions.Should().ContainSingle();
        explained.DecisionsOf(1).Should().Be(1);
        explained.DecisionsOf(2).Should().Be(1);
        explained.DecisionsOf(3).Should().Be(0);
        explained.DirectionsOf(1).Should().Be(0);
    }

    [Fact]
    public void A_movement_with_nothing_behind_it_is_pointed_out()
    {
        var explained = Explain(Known(Plan.ACompletedAction.Summary()));
        explained.Row("1.1").Remark.Should().BeNull();
        explained.Row("1.2").Remark.Should().Be(Remark.NothingBehind);
        explained.Row("1.3").Remark.Should().BeNull("it did not move");
    }

    [Fact]
    public void A_rating_of_the_round_before_that_came_after_its_submission_is_told_with_its_reason()
    {
        var submitted = Given.AnOpenBaseline.And(
            new RatingRecorded("1.1", Level.PartlyEstablished, Given.Day(5, 10), Given.Board)
        );
        var reopened = submitted.And(
            new RatingChanged("1.1", Level.Established, "Open to all.", Given.Day(7, 15), Given.Board)
        );
        var from = new ComparedPoint(Baseline, submitted.State!, Submitted, reopened.State);
        var work = Explained
            .By(Comparison.Of(from, new(Repeat, Complete.State!, Repeated)), Known() with { Ledger = [] })
            .Work("1.1");
        var between = work.Ratings.Should().ContainSingle().Which;
        between.Event.Should().Be(new EventReference(Baseline, 3));
        between.InWords().Should().Be("established from 15 July 2019: Open to all.");
        (work.IsNone, work.IsAny).Should().Be((false, false));
    }

    [Fact]
    public void A_rating_that_came_or_went_with_nothing_behind_it_is_pointed_out()
    {
        var gone = new ProposalLeftUnrated("6.3", "In dispute.", new(2020, 5, 14), Given.Board);
        var repeat = Complete.And(Struck("6.3"), gone).State!;
        Between(Complete.State!, repeat).Row("6.3").Remark.Should().BeNull("the repeat says why it has no rating");
        var came = Between(Given.AnOpenBaseline.State!, Complete.State!, Baseline).Row("1.2");
        came.Row.Movement.Should().Be(Movement.NewlyRated);
        came.Remark!.Value.InWords(came).Should().StartWith("It is newly rated, and no");
        var went = Between(Complete.State!, Given.AnOpenBaseline.State!, Baseline).Row("1.2");
        went.Remark!.Value.InWords(went).Should().StartWith("It is no longer rated, and no");
    }

    [Fact]
    public void A_rating_that_a_correction_struck_out_says_so_and_is_told_with_the_correction()
    {
        var gone = Between(Complete.State!, Complete.And(Struck("6.2")).State!).Row("6.2");
        gone.Row.Moved().Should().Be("No longer rated, struck out by a correction");
        gone.Row.Difference.Corrections.Should().ContainSingle().Which.Reason.Should().Be("Never agreed.");
        gone.Remark.Should().BeNull("the correction says why it has no rating");
        var came = Between(Complete.And(Struck("6.2")).State!, Complete.State!).Row("6.2");
        came.Row.Moved().Should().Be("Newly rated");
        came.Row.Difference.Corrections.Should().ContainSingle();
        var since = new ComparedPoint(Repeat, Complete.State!, Repeated, Complete.And(Struck("6.2")).State);
        var row = Comparison.Of(new(Baseline, Complete.State!, Submitted), since).Row("6.2");
        (row.ToLevel, row.Moved())
            .Should()
            .Be((Level.PartlyEstablished, "No longer rated, struck out by a correction"));
    }

    [Theory]
    [InlineData(DecisionKind.Approved, true)]
    [InlineData(DecisionKind.ApprovedAsAmended, true)]
    [InlineData(DecisionKind.Noted, false)]
    [InlineData(DecisionKind.Remitted, false)]
    [InlineData(DecisionKind.Deferred, false)]
    [InlineData(DecisionKind.Rejected, false)]
    public void A_decision_stands_behind_a_movement_only_where_something_may_be_done_by_virtue_of_it(
        DecisionKind kind,
        bool behind
    )
    {
        var known = Known(Plan.OneAction.Summary());
        var (stream, meeting) = known.Meetings[0];
        var decided = meeting with { Decisions = [meeting.Decisions[0] with { Kind = kind }] };
        var row = Explain(
                known with
                {
                    Meetings = [(stream, decided)],
                },
                [.. Ledger.Where(n => n.Type != "action_completed")]
            )
            .Row("1.1");
        row.Work.Decisions.Should().ContainSingle();
        row.Work.IsNone.Should().BeFalse();
        row.Remark.Should().Be(behind ? null : Remark.NothingBehind);
    }

    [Fact]
    public void A_rating_that_went_by_a_correction_alone_or_is_still_to_be_given_is_not_pointed_out()
    {
        var corrected = Between(Complete.State!, Complete.And(Struck("6.2")).State!, Baseline);
        corrected.Row("6.2").Row.Movement.Should().Be(Movement.Corrected);
        corrected.Row("6.2").Remark.Should().BeNull();
        var open = Between(Complete.State!, Given.AnOpenBaseline.State!);
        open.Row("6.2").Row.Movement.Should().Be(Movement.NotRatedYet);
        open.Row("6.2").Remark.Should().BeNull("the round is still being rated");
    }

    private static Explained Between(SelfEvaluation from, SelfEvaluation to, string stream = Repeat) =>
        Explained.By(
            Comparison.Of(new(Baseline, from, Submitted), new(stream, to, Repeated)),
            Known() with
            {
                Ledger = [],
            }
        );

    private static Given Complete => Given.ACompleteBaseline;

    private static RatingCorrected Struck(string proposal) =>
        new(
            proposal,
            Complete.Events.ToList().FindIndex(e => e is RatingRecorded r && r.Proposal == proposal) + 1,
            null,
            "Never agreed.",
            new(2019, 5, 10),
            Given.Board
        );

    [Fact]
    public void Much_work_without_a_movement_is_pointed_out()
    {
        var done = Plan.ACompletedAction.Summary() with { Proposals = ["1.3"] };
        var explained = Explain(Known(done, done with { Number = 2 }), [.. Ledger, Completed(2)]);
        explained.Work("1.3").Done.Should().Be(2);
        explained.Row("1.3").Remark.Should().Be(Remark.WorkWithoutMovement);
    }

    [Fact]
    public void An_action_counts_as_it_stood_at_the_end_whatever_became_of_it_later()
    {
        var open = Plan.OneAction.Summary();
        Progress(open, on: new(2020, 3, 31)).Should().Be(ActionProgress.Outstanding);
        Progress(open, on: new(2020, 4, 1)).Should().Be(ActionProgress.Late);
        Progress(Plan.ACompletedAction.Summary(), new(2020, 3, 31), Completed(1))
            .Should()
            .Be(ActionProgress.Outstanding);
        Progress(open with { Moved = [new(new(2020, 4, 20), Plan.DueOn)], DueOn = new(2020, 9, 30) }, new(2020, 4, 10))
            .Should()
            .Be(ActionProgress.Late, "its day had not been moved by then");
        Progress(open, on: MeetingDay.AddDays(-1)).Should().BeNull("nobody had agreed it");
        Progress(
                open,
                new(2020, 6, 1),
                Completed(1),
                Node("action-plan", 9, "action_reopened", new(2020, 6, 2)) with
                {
                    Actions = [1],
                }
            )
            .Should()
            .Be(ActionProgress.Completed, "it was reopened later");
    }

    [Fact]
    public void An_action_that_ended_before_the_period_was_not_promised_in_it()
    {
        var explained = Explain(Known(Plan.ACompletedAction.Summary()), Ledger, from: new(2020, 4, 1));
        explained.Actions.Promised.Should().Be(0);
        explained.Work("1.1").Actions.Should().BeEmpty();
    }

    [Fact]
    public void A_direction_counts_where_it_was_in_force_on_any_day_of_the_period()
    {
        var ended = new EndingSummary(EndingKind.Revoked, new(2019, 12, 1), null, null);
        Issued(new(2019, 6, 1)).Should().Be((1, 1));
        Issued(new(2019, 5, 1)).Should().Be((0, 1));
        Issued(new(2019, 6, 1), ended).Should().Be((1, 0));
        Issued(new(2020, 7, 1)).Should().Be((0, 0));
        Found(new(2019, 5, 1), begins: new(2019, 11, 1), ended)
            .Directions.Should()
            .ContainSingle("it stood for a month");
        Found(new(2019, 5, 1), begins: new(2019, 11, 1), ended with { From = new(2019, 5, 2) })
            .Directions.Should()
            .BeEmpty("it had ended before");
    }

    [Fact]
    public void The_counts_of_actions_add_up_and_the_order_of_the_points_does_not_matter()
    {
        var known = Known(Plan.ACompletedAction.Summary(), Plan.OneAction.Summary() with { Number = 2 });
        var (forth, back) = (Explain(known), Explain(known, back: true));
        forth.Actions.Should().Be(new ActionTally(1, 1, 0, 0, 0)).And.Be(back.Actions);
        forth.Actions.Promised.Should().Be(2);
        back.Row("1.1").Row.Steps.Should().Be(-forth.Row("1.1").Row.Steps);
    }

    private static WorkBetween Found(DateOnly issued, DateOnly begins, EndingSummary ended) =>
        new(new(Submitted, Repeated), Known() with { Directions = [Direction(issued, begins, ended)] });

    private static (int Issued, int Standing) Issued(DateOnly on, params EndingSummary[] endings)
    {
        var explained = Explain(Known() with { Directions = [Direction(on, on, endings)] });
        return (explained.DirectionsIssued, explained.DirectionsStanding);
    }

    private static DirectionSummary Direction(DateOnly issued, DateOnly begins, params EndingSummary[] endings) =>
        new(
            "2019-001",
            DirectionStatus.Issued,
            issued,
            issued,
            issued,
            null,
            [],
            null,
            null,
            [],
            [new(begins, ["Care at home"], [new(RecipientKind.Council, "Fyne Council")], [])],
            endings
        );

    private static ActionProgress? Progress(ActionSummary action, DateOnly on, params ThreadNode[] events)
    {
        var between = new WorkBetween(new(Submitted, on), Known(action) with { Ledger = events });
        return between.Actions.SingleOrDefault()?.Progress;
    }

    internal static KnownRegisters Known(params ActionSummary[] actions) =>
        new(
            Ledger,
            actions,
            [],
            [
                (
                    Met,
                    new(
                        new("Integration joint board", BodyOf.Board),
                        MeetingDay,
                        [new(3, "8", "Plan", 1, "Agree it.", DecisionKind.Approved)]
                    )
                ),
            ],
            []
        );

    private static Explained Explain(
        KnownRegisters known,
        IReadOnlyList<ThreadNode>? ledger = null,
        DateOnly? from = null,
        bool back = false
    )
    {
        var (a, b) = (
            new ComparedPoint("self-evaluation/baseline", Given.ACompleteBaseline.State!, from ?? Submitted),
            new ComparedPoint(Repeat, Later, Repeated)
        );
        return Explained.By(back ? Comparison.Of(b, a) : Comparison.Of(a, b), known with { Ledger = ledger ?? Ledger });
    }

    // 1.1 and 1.2 moved up; 1.3 stayed.
    private static SelfEvaluation Later => Given.ACompleteBaseline.And(Changed("1.1"), Changed("1.2")).State!;

    internal static RatingChanged Changed(string proposal) =>
        new(proposal, Level.Exemplary, "It is.", new(2020, 5, 14), Given.Board);

    /// <summary>A rating of the period that follows from the decision.</summary>
    internal static ThreadNode Rating(string stream, string proposal) =>
        Node(stream, 4, "rating_recorded", new(2020, 5, 14)) with
        {
            Proposal = proposal,
            Follows = [new(Met, 3)],
        };

    private static ThreadNode Completed(long action) =>
        Node("action-plan", 5 + action, "action_completed", new(2020, 4, 1)) with
        {
            Actions = [action],
        };

    private static ThreadNode Node(string stream, long version, string type, DateOnly on) =>
        new(new(stream, version), version, type, EffectiveOn: on);
}

/// <summary>Finding a row of what was explained.</summary>
internal static class ExplainedRows
{
    internal static ExplainedRow Row(this Explained explained, string code) =>
        explained.Rows.Single(r => r.Row.Proposal.Code == code);

    internal static Work Work(this Explained explained, string code) => explained.Row(code).Work;
}
