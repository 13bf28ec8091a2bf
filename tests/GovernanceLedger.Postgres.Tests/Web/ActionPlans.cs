using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>A small action plan with a past.</summary>
internal static class ActionPlans
{
    internal static readonly DateOnly AgreedOn = new(2019, 9, 10);

    internal static readonly Source Committee = new("Performance and Audit Committee, 10 September 2019, item 6");

    internal static readonly PlannedAction Days = new(
        "1(i)(a)",
        ["1.1", "3.2"],
        null,
        "Hold joint development days.",
        [new(null, "Chief officer"), new(null, "Third sector interface")],
        Timescale.Read("By end of March 2020"),
        "Two have been held.",
        "Four days a year.",
        ["Ref: 3(v)a"]
    );

    /// <summary>One event each.</summary>
    internal static IEnumerable<ActionPlanCommand> Past =>
        [
            Agree(Days),
            Agree(
                Days with
                {
                    Proposals = ["2.4"],
                    Text = "Agree a policy on reserves.",
                    Leads = [new(null, "Chief finance officer")],
                    Timescale = Timescale.Read("By end of March 2080"),
                }
            ),
            Agree(
                Days with
                {
                    Label = null,
                    Proposals = [],
                    Origin = new("Annual audit 2019/20", "Recommendation 4"),
                    Text = "Publish the register of interests.",
                    Leads = [],
                }
            ),
            Agree(Days with { Label = "4(i)(b)", Text = "Meet when needed.", Timescale = Timescale.Read("As needed") }),
            Move(new(2020, 6, 30)),
            Move(new(2020, 9, 30)),
            new ReportProgress(
                new(2, ProgressStatus.OnTrack, 40, "A draft went to the board.", null),
                new(2020, 2, 3),
                Committee
            ),
            new CompleteAction(3, "The register is on the website.", new(2020, 2, 20), Committee),
        ];

    internal static AgreeAction Agree(PlannedAction planned) => new(planned, AgreedOn, Committee);

    private static MoveActionDueDate Move(DateOnly due) =>
        new(1, due, "Performance and Audit Committee", "The venue was closed.", new(2020, 3, 10), Committee);
}
