using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Tests.ImprovementActions;

/// <summary>Given events of an action plan, when a command, then events or a refusal.</summary>
internal sealed record Given(params IReadOnlyList<LedgerEvent> Events)
{
    internal static readonly DateOnly AgreedOn = new(2019, 9, 10);
    internal static readonly DateOnly DueOn = new(2020, 3, 31);
    internal static readonly DateOnly Today = new(2020, 6, 15);
    internal static readonly Source Committee = new("Performance and Audit Committee, 10 September 2019, item 6");

    internal static readonly PlannedAction Planned = new(
        "1(i)(a)",
        ["1.1"],
        null,
        "Hold joint development days.",
        [new(null, "Chief officer")],
        Timescale.Read("By end of March 2020"),
        null,
        "Four days a year.",
        ["Ref: 3(v)a"]
    );

    internal static Given OneAction => new(Agreed(Planned));

    /// <summary>Actions 1 and 2, which a real plan might well give the same label.</summary>
    internal static Given TwoActions => OneAction.And(Agreed(Planned with { Text = "Hold them in the evening too." }));

    internal static Given ACompletedAction => OneAction.And(Completed());

    internal static ActionAgreed Agreed(PlannedAction planned) => ActionAgreed.Of(planned, AgreedOn, Committee);

    internal static ActionCompleted Completed(long action = 1) =>
        new(action, "The report of the four days.", Day(4, 1), Committee);

    internal static ActionProgressReported Reported(long action, ProgressStatus status, DateOnly day) =>
        new(action, status, null, "Two days were held.", null, day, Committee);

    internal static ActionDueDateMoved Moved(DateOnly? was, DateOnly dueOn) =>
        new(1, was, dueOn, "Performance and Audit Committee", "The venue was closed.", Day(2, 1), Committee);

    internal static DateOnly Day(int month, int day) => new(2020, month, day);

    internal Given And(params LedgerEvent[] more) => new([.. Events, .. more]);

    internal ActionPlan? State => Events.Aggregate((ActionPlan?)null, ActionPlanFold.Evolve);

    internal ActionSummary Summary(long action = 1) => ActionSummary.Of(State!.Actions[action]);

    internal Result When(ActionPlanCommand command) => ActionPlanRules.Decide(State, command, Today);
}
