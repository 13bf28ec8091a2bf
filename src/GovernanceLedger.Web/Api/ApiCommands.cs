using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Api;

/// <summary>Every command that the ledger takes, by the streams that take it: routes, descriptions and tests all follow from this table.</summary>
internal static class ApiCommands
{
    private const string OfPartnership = "/partnerships/{partnership}";

    private static readonly StreamPath<Partnership, PartnershipCommand> Registration = new(
        PartnershipRules.Kind,
        OfPartnership
    );

    private static readonly StreamPath<FrameworkWording, RecordFrameworkWording> Wording = new(
        FrameworkWordingRules.Kind,
        "/frameworks/{framework}",
        "framework",
        FrameworkWordingRules.National
    );

    private static readonly StreamPath<SelfEvaluation, SelfEvaluationCommand> SelfEvaluations = new(
        SelfEvaluationRules.Kind,
        OfPartnership + "/self-evaluations/{selfEvaluation}",
        "selfEvaluation"
    );

    private static readonly StreamPath<Meeting, MeetingCommand> Meetings = new(
        MeetingRules.Kind,
        OfPartnership + "/meetings/{meeting}",
        "meeting"
    );

    private static readonly StreamPath<DirectionRegister, DirectionCommand> Directions = new(
        DirectionRules.Kind,
        OfPartnership + "/directions"
    );

    private static readonly StreamPath<ActionPlan, ActionPlanCommand> Actions = new(
        ActionPlanRules.Kind,
        OfPartnership + "/actions"
    );

    private static readonly StreamPath<EngagementLog, RecordEngagement> Engagement = new(
        EngagementRules.Kind,
        OfPartnership + "/engagement"
    );

    internal static IReadOnlyList<ApiCommand> All { get; } =
    [
        Registration.Takes<RegisterPartnership>(
            "Enter a partnership in the ledger.",
            c => (PartnershipRules.Slug(c.Name), PartnershipRules.Stream)
        ),
        Registration.Takes<SetRepeatInterval>(
            "Say how many months after a baseline its repeat is due.",
            mayChangeNothing: true
        ),
        Wording.Takes<RecordFrameworkWording>(
            "Record the official wording that a document carries, as far as the ledger lacks it.",
            c => (null, FrameworkWordingRules.Stream(c.Framework)),
            mayChangeNothing: true
        ),
        .. OfSelfEvaluations,
        .. OfMeetings,
        .. OfDirections,
        .. OfActions,
        Engagement.Takes<RecordEngagement>("Record that a group was consulted."),
    ];

    private static IEnumerable<ApiCommand> OfSelfEvaluations =>
        [
            SelfEvaluations.Takes<OpenSelfEvaluation>(
                "Begin a cycle against a version of the framework.",
                c => (null, SelfEvaluationViews.Stream(c.Cycle, c.EffectiveOn.Year))
            ),
            SelfEvaluations.Takes<ImportReturn>(
                "Record a whole return at once: all of it, or nothing.",
                c => (null, SelfEvaluationViews.Stream(c.Cycle, c.EffectiveOn.Year)),
                mayChangeNothing: true
            ),
            SelfEvaluations.Takes<RecordPartnerView>("Record one partner's own view of a proposal."),
            SelfEvaluations.Takes<RecordRating>("Record the first rating of a proposal."),
            SelfEvaluations.Takes<ChangeRating>("Record that a rated proposal is now at another level."),
            SelfEvaluations.Takes<CorrectRating>("Put right what an earlier rating should have said."),
            SelfEvaluations.Takes<LeaveUnrated>("Leave a proposal without a rating on purpose, and say why."),
            SelfEvaluations.Takes<AddEvidence>("Put one item of evidence beside a proposal."),
            SelfEvaluations.Takes<WithdrawEvidence>("Say that an item of evidence no longer stands."),
            SelfEvaluations.Takes<AddProposedAction>("Add an improvement action that the return proposes."),
            SelfEvaluations.Takes<CompleteSelfEvaluation>("Say that every local proposal is rated, or left unrated."),
            SelfEvaluations.Takes<ApproveSelfEvaluation>("Record that a body approved it as it stood at a version."),
            SelfEvaluations.Takes<SubmitSelfEvaluation>("Record that it went to the national group."),
            SelfEvaluations.Takes<ReopenSelfEvaluation>("Open it to changes again."),
        ];

    private static IEnumerable<ApiCommand> OfMeetings =>
        [
            Meetings.Takes<RecordMeeting>(
                "Record that a body met, with its reports and what it decided on them.",
                c => (null, MeetingRules.Stream(c.Body, c.EffectiveOn))
            ),
            Meetings.Takes<TablePaper>("Table a paper that recommends nothing."),
            Meetings.Takes<TableReport>("Table a report, with what was decided on it where that is known."),
            Meetings.Takes<TakeDecisions>("Record what was decided, on any number of recommendations."),
            Meetings.Takes<ForgoDirection>("Say why no direction is issued though the report required one."),
            Meetings.Takes<RecordMeetingPlace>("Say where a meeting was held that was recorded without its place."),
            Meetings.Takes<ApproveMinutes>("Record that a later meeting approved the minutes."),
        ];

    private static IEnumerable<ApiCommand> OfDirections =>
        [
            Directions.Takes<DraftDirection>("Draft a direction, which takes the next reference of the year."),
            Directions.Takes<RedraftDirection>("Write a draft anew, whole.", mayChangeNothing: true),
            Directions.Takes<ApproveDirection>("Record that a decision approved a direction as it is drafted."),
            Directions.Takes<IssueDirection>("Issue an approved direction, with all that it does to earlier ones."),
            Directions.Takes<AcknowledgeDirection>("Record that a recipient acknowledged a direction."),
            Directions.Takes<ReportDirectionProgress>("Report progress with a direction, against each measure."),
            Directions.Takes<VaryDirection>("Give a direction other content, by a decision.", mayChangeNothing: true),
            Directions.Takes<RevokeDirection>("Revoke a direction, by a decision."),
            Directions.Takes<SupersedeDirection>("Record that another direction took its place for one function."),
            Directions.Takes<CompleteDirection>("Record that a direction was carried out."),
        ];

    private static IEnumerable<ApiCommand> OfActions =>
        [
            Actions.Takes<AgreeAction>("Agree an improvement action."),
            Actions.Takes<AgreeActions>("Agree several improvement actions at once, all of them or none."),
            Actions.Takes<ImportActionPlan>(
                "Agree every improvement action of a document at once.",
                mayChangeNothing: true
            ),
            Actions.Takes<ChangeActionLeads>("Say who answers for an improvement action from now on."),
            Actions.Takes<RewordAction>("Put an improvement action in other words."),
            Actions.Takes<ReportProgress>("Report progress on one improvement action."),
            Actions.Takes<ReportCycle>("Report progress on many improvement actions at once."),
            Actions.Takes<MoveActionDueDate>("Move the day by which an improvement action is due, or set it."),
            Actions.Takes<CompleteAction>("Say that an improvement action is done, and what shows it."),
            Actions.Takes<ReopenAction>("Say that an improvement action that had ended is to be done again."),
            Actions.Takes<WithdrawAction>("Give an improvement action up."),
            Actions.Takes<MergeActions>("Carry one improvement action on in another."),
            Actions.Takes<CrossReferenceActions>("Say that two improvement actions bear on each other."),
            Actions.Takes<ApproveActionPlan>("Record that a body approved the plan as it stood at a version."),
        ];
}
