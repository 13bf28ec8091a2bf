using System.Collections.Frozen;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger;

/// <summary>The stored name of every event. A class may be renamed; the name here stays for ever.</summary>
public static class EventTypes
{
    /// <summary>Every event that the ledger can hold, by its stored name.</summary>
    public static FrozenDictionary<string, Type> ByName { get; } =
        new Dictionary<string, Type>(StringComparer.Ordinal)
        {
            ["action_agreed"] = typeof(ActionAgreed),
            ["action_completed"] = typeof(ActionCompleted),
            ["action_due_date_moved"] = typeof(ActionDueDateMoved),
            ["action_leads_changed"] = typeof(ActionLeadsChanged),
            ["action_plan_approved"] = typeof(ActionPlanApproved),
            ["action_plan_imported"] = typeof(ActionPlanImported),
            ["action_progress_reported"] = typeof(ActionProgressReported),
            ["action_reopened"] = typeof(ActionReopened),
            ["action_reworded"] = typeof(ActionReworded),
            ["action_withdrawn"] = typeof(ActionWithdrawn),
            ["actions_cross_referenced"] = typeof(ActionsCrossReferenced),
            ["actions_merged"] = typeof(ActionsMerged),
            ["decision_taken"] = typeof(DecisionTaken),
            ["direction_acknowledged"] = typeof(DirectionAcknowledged),
            ["direction_approved"] = typeof(DirectionApproved),
            ["direction_completed"] = typeof(DirectionCompleted),
            ["direction_drafted"] = typeof(DirectionDrafted),
            ["direction_forgone"] = typeof(DirectionForgone),
            ["direction_issued"] = typeof(DirectionIssued),
            ["direction_progress_reported"] = typeof(DirectionProgressReported),
            ["direction_redrafted"] = typeof(DirectionRedrafted),
            ["direction_revoked"] = typeof(DirectionRevoked),
            ["direction_superseded"] = typeof(DirectionSuperseded),
            ["direction_varied"] = typeof(DirectionVaried),
            ["document_imported"] = typeof(DocumentImported),
            ["engagement_recorded"] = typeof(EngagementRecorded),
            ["evidence_added"] = typeof(EvidenceAdded),
            ["evidence_withdrawn"] = typeof(EvidenceWithdrawn),
            ["framework_wording_recorded"] = typeof(FrameworkWordingRecorded),
            ["meeting_place_recorded"] = typeof(MeetingPlaceRecorded),
            ["meeting_recorded"] = typeof(MeetingRecorded),
            ["minutes_approved"] = typeof(MinutesApproved),
            ["paper_tabled"] = typeof(PaperTabled),
            ["partner_view_recorded"] = typeof(PartnerViewRecorded),
            ["partnership_registered"] = typeof(PartnershipRegistered),
            ["proposal_left_unrated"] = typeof(ProposalLeftUnrated),
            ["proposed_action_added"] = typeof(ProposedActionAdded),
            ["rating_changed"] = typeof(RatingChanged),
            ["rating_corrected"] = typeof(RatingCorrected),
            ["rating_recorded"] = typeof(RatingRecorded),
            ["repeat_interval_set"] = typeof(RepeatIntervalSet),
            ["report_tabled"] = typeof(ReportTabled),
            ["self_evaluation_approved"] = typeof(SelfEvaluationApproved),
            ["self_evaluation_completed"] = typeof(SelfEvaluationCompleted),
            ["self_evaluation_opened"] = typeof(SelfEvaluationOpened),
            ["self_evaluation_reopened"] = typeof(SelfEvaluationReopened),
            ["self_evaluation_submitted"] = typeof(SelfEvaluationSubmitted),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> Names = ByName.ToFrozenDictionary(e => e.Value, e => e.Key);

    /// <summary>The name under which an event is stored.</summary>
    /// <exception cref="InvalidOperationException">The event has no line in the table above, which is a bug.</exception>
    public static string NameOf(LedgerEvent ledgerEvent) =>
        Names.TryGetValue(ledgerEvent.GetType(), out var name)
            ? name
            : throw new InvalidOperationException($"{ledgerEvent.GetType().Name} has no stored name in EventTypes.");
}
