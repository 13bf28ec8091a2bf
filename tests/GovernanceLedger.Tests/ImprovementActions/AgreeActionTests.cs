using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.ImprovementActions;

using static Given;

public sealed class AgreeActionTests
{
    private static readonly AgreeAction Agree = new(Planned, AgreedOn, Committee);

    [Fact]
    public void An_action_is_agreed_with_all_that_the_plan_says_of_it()
    {
        new Given().When(Agree).ShouldRecord(Agreed(Planned));
        var action = OneAction.State!.Actions[1];
        action.Planned.Should().BeEquivalentTo(Planned);
        action.DueOn.Should().Be(DueOn);
    }

    [Fact]
    public void An_action_that_is_done_already_is_agreed_and_completed_with_what_shows_it()
    {
        var done = With(p => p with { Timescale = Timescale.Read("Complete.") }) with
        {
            CompletedBecause = "The policy.",
        };
        var given = new Given(Agreed(Planned));
        given.When(done).ShouldRecord(Agreed(done.Planned), new ActionCompleted(2, "The policy.", AgreedOn, Committee));
        new Given()
            .When(Agree with { CompletedBecause = "The report." })
            .ShouldRecord(Agreed(Planned), new ActionCompleted(1, "The report.", AgreedOn, Committee));
    }

    [Theory]
    [InlineData("Complete.", null, "completed-without-evidence")]
    [InlineData("Completed May 2019", " ", "completed-without-evidence")]
    [InlineData("May 2020", " ", "completed-without-evidence")]
    [InlineData("Complete.", "a\u202Eb", "unreadable-text")]
    public void Refuses_an_action_that_is_done_without_what_shows_it(string timescale, string? because, string code) =>
        new Given()
            .When(With(p => p with { Timescale = Timescale.Read(timescale) }) with { CompletedBecause = because })
            .ShouldBeRefused(code);

    [Fact]
    public void Several_are_agreed_at_once()
    {
        var other = Planned with { Proposals = ["2.4"], Text = "Agree a policy on reserves." };
        new Given()
            .When(new AgreeActions([Planned, other], AgreedOn, Committee))
            .ShouldRecord(Agreed(Planned), Agreed(other));
    }

    [Fact]
    public void Of_several_none_is_agreed_where_one_cannot_be()
    {
        var other = Planned with { Text = " " };
        var refused = new Given().When(new AgreeActions([Planned, other], AgreedOn, Committee));
        refused.ShouldBeRefused("blank-action");
        ((Result.Refused)refused).Refusal.Message.Should().StartWith("Action 2: ");
        new Given().When(new AgreeActions([], AgreedOn, Committee)).ShouldBeRefused("no-actions");
        var done = Planned with { Timescale = Timescale.Read("Complete.") };
        new Given()
            .When(new AgreeActions([Planned, done], AgreedOn, Committee))
            .ShouldBeRefused("completed-without-evidence");
    }

    [Fact]
    public void Actions_with_the_same_label_stay_apart_because_the_version_is_the_number()
    {
        var plan = TwoActions.State!;
        plan.Actions.Keys.Should().Equal(1, 2);
        plan.Actions.Values.Select(a => a.Planned.Label).Should().Equal("1(i)(a)", "1(i)(a)");
    }

    [Fact]
    public void A_national_proposal_may_be_served() =>
        new Given().When(With(p => p with { Proposals = ["3.2"] })).Should().BeOfType<Result.Accepted>();

    [Fact]
    public void Another_origin_takes_the_place_of_a_proposal() =>
        new Given()
            .When(With(p => p with { Proposals = [], Origin = new("Annual audit 2019/20", null) }))
            .Should()
            .BeOfType<Result.Accepted>();

    [Fact]
    public void Refuses_an_action_that_serves_nothing_and_comes_from_nowhere()
    {
        Refused(p => p with { Proposals = [] }, "no-origin");
        Refused(p => p with { Proposals = [], Origin = new(" ", null) }, "blank-origin");
    }

    [Fact]
    public void Refuses_a_proposal_that_does_not_exist_or_stands_twice()
    {
        Refused(p => p with { Proposals = ["9.9"] }, "unknown-proposal");
        Refused(p => p with { Proposals = ["1.1", "1.1"] }, "proposal-twice");
    }

    [Fact]
    public void Refuses_texts_that_say_nothing_or_hide_something()
    {
        Refused(p => p with { Text = " " }, "blank-action");
        Refused(p => p with { Text = "Meet\u202E" }, "unreadable-text");
        Refused(p => p with { Text = new string('x', 20_001) }, "text-too-long");
        Refused(p => p with { Timescale = Timescale.Read("") }, "blank-timescale");
        Refused(p => p with { Label = "" }, "blank-detail");
        Refused(p => p with { CrossReferences = [""] }, "blank-cross-reference");
    }

    [Fact]
    public void Refuses_leads_that_are_blank_repeated_or_named_as_people()
    {
        Refused(p => p with { Leads = [new(null, "")] }, "blank-lead");
        Refused(p => p with { Leads = [new(null, "Clerk"), new(null, "Clerk")] }, "lead-twice");
        Refused(p => p with { Leads = [new("Some One", "Clerk")] }, "person-not-opaque");
        Refused(
            p => p with { Leads = [.. Enumerable.Range(0, 51).Select(i => new Lead(null, $"Office {i}"))] },
            "too-many-leads"
        );
    }

    [Fact]
    public void A_timescale_that_is_not_understood_stays_as_written_with_no_due_day()
    {
        var planned = Planned with { Timescale = Timescale.Read("When the moon is full") };
        var action = new Given(Agreed(planned)).State!.Actions[1];
        action.Planned.Timescale.AsWritten.Should().Be("When the moon is full");
        action.DueOn.Should().BeNull();
    }

    [Fact]
    public void Refuses_a_day_that_has_not_come() =>
        new Given().When(Agree with { EffectiveOn = Today.AddDays(1) }).ShouldBeRefused("effective-in-future");

    [Fact]
    public void Refuses_a_day_that_nobody_can_mean() =>
        new Given().When(Agree with { EffectiveOn = DateOnly.MinValue }).ShouldBeRefused("day-out-of-range");

    [Fact]
    public void Refuses_a_timescale_that_contradicts_itself()
    {
        Refused(p => p with { Timescale = new("When ready", TimescaleKind.Day) }, "impossible-timescale");
        Refused(
            p =>
                p with
                {
                    Timescale = new("January to May 2020", TimescaleKind.Range)
                    {
                        StartsOn = new(2020, 5, 1),
                        DueOn = new(2020, 1, 1),
                    },
                },
            "impossible-timescale"
        );
    }

    [Fact]
    public void Follows_from_a_decision_that_was_taken_by_then_and_rejected_nothing()
    {
        var decided = new EventReference("meeting/2019-05-16-ijb", 3);
        Refusal? Against(DateOnly day, DecisionKind kind) =>
            (Agree with { EffectiveOn = day, Source = Agree.Source.After(decided) }).Against(
                new Dictionary<EventReference, LedgerEvent>
                {
                    [decided] = new DecisionTaken(new("8", 1, kind), new(2019, 5, 16), Agree.Source),
                }
            );
        Against(new(2019, 5, 16), DecisionKind.Noted).Should().BeNull();
        Against(new(2019, 5, 15), DecisionKind.Approved)!.Code.Should().Be("effective-before-decided");
        Against(new(2019, 5, 16), DecisionKind.Rejected)!.Code.Should().Be("rejected");
        new AgreeActions([Planned], new(2019, 5, 15), Agree.Source.After(decided))
            .Against(
                new Dictionary<EventReference, LedgerEvent>
                {
                    [decided] = new DecisionTaken(new("8", 1, DecisionKind.Approved), new(2019, 5, 16), Agree.Source),
                }
            )!
            .Code.Should()
            .Be("effective-before-decided");
    }

    private static AgreeAction With(Func<PlannedAction, PlannedAction> change) =>
        Agree with
        {
            Planned = change(Planned),
        };

    private static void Refused(Func<PlannedAction, PlannedAction> change, string code) =>
        new Given().When(With(change)).ShouldBeRefused(code);
}
