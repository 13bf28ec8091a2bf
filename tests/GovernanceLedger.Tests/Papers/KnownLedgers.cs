using GovernanceLedger.Directions;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GivenActions = GovernanceLedger.Tests.ImprovementActions.Given;
using GivenDirections = GovernanceLedger.Tests.Directions.Given;
using GivenEvaluation = GovernanceLedger.Tests.SelfEvaluations.Given;

namespace GovernanceLedger.Tests.Papers;

/// <summary>A partnership's ledger as papers are written from it.</summary>
internal static class KnownLedgers
{
    internal static readonly Partnership GlenFyne = new(
        1,
        "Glen Fyne",
        "Glen Fyne Integration Joint Board",
        "NHS Glen",
        ["Fyne Council"],
        new(2019, 1, 1)
    );

    internal static readonly AsAt AsAt = new(193, new(2019, 5, 16, 14, 5, 0, TimeSpan.FromHours(1)));

    internal static LedgerAsAt Empty { get; } = Of([]);

    internal static LedgerAsAt Furnished(SelfEvaluation? evaluation = null) =>
        Of(
            new(StringComparer.Ordinal)
            {
                ["self-evaluation/baseline"] = evaluation ?? GivenEvaluation.ACompleteBaseline.State!,
                ["meeting/2019-05-16-integration-joint-board"] = Meetings
                    .GivenMeeting.AReport.And(
                        new GovernanceLedger.Meetings.DecisionTaken(
                            new(
                                "8",
                                1,
                                GovernanceLedger.Meetings.DecisionKind.ApprovedAsAmended,
                                "=Approve it, & <at once>.",
                                Vote: new(7, 1, 0)
                            ),
                            Meetings.GivenMeeting.Day,
                            Meetings.GivenMeeting.Minute
                        )
                    )
                    .State!,
                [DirectionRules.Stream] = GivenDirections.AnIssued.State!,
                [ActionPlanRules.Stream] = GivenActions
                    .TwoActions.And(
                        GivenActions.Agreed(
                            GivenActions.Planned with
                            {
                                Proposals = [],
                                Origin = new("Annual audit 2019/20", "Recommendation 4"),
                            }
                        ),
                        GivenActions.Reported(
                            1,
                            GovernanceLedger.ImprovementActions.ProgressStatus.OnTrack,
                            GivenActions.Day(1, 7)
                        )
                    )
                    .State!,
            }
        );

    private static LedgerAsAt Of(Dictionary<string, object> states)
    {
        states[PartnershipRules.Stream] = GlenFyne;
        return new(
            "glen-fyne",
            AsAt,
            new(2020, 6, 15),
            states,
            new[] { 1L, 2, 3 }.ToLookup(_ => GivenDirections.First, StringComparer.Ordinal),
            new (long Action, long Event)[] { (1, 1), (2, 2), (3, 3), (1, 4) }.ToLookup(p => p.Action, p => p.Event)
        );
    }
}
