using System.Globalization;
using GovernanceLedger.Approvals;
using GovernanceLedger.Directions;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Approvals;

/// <summary>What pages and commands call approvals and what they approve.</summary>
public static class ApprovalWords
{
    /// <summary>How many events are named at most of what moved one thing on, on the pages and through the API.</summary>
    internal const int MostSince = 5;

    /// <summary>The kinds of thing that are approved: the name of their kind of stream, and a title.</summary>
    public static IReadOnlyList<(string Value, string Title)> Kinds { get; } =
    [
        (SelfEvaluationRules.Kind.Name, "Self-evaluations"),
        (ActionPlanRules.Stream, "Action plans"),
        (DirectionRules.Stream, "Directions"),
    ];

    /// <summary>What was approved, such as "Baseline self-evaluation" or "Direction 2019-003".</summary>
    public static string Thing(this RecordedApproval approval) =>
        approval.Reference is { } reference ? $"Direction {reference}"
        : approval.Kind == ActionPlanRules.Stream ? "Action plan"
        : $"{RoundName.InWords(approval.Recorded.Stream.Split('/', 2)[^1])} self-evaluation";

    /// <summary>The version that was approved and the one that stands, such as "Approved at version 12, now at 15".</summary>
    public static string Versions(this RecordedApproval approval) =>
        approval.Since.Count == 0
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Approved at version {approval.Version}, and not moved on since"
            )
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Approved at version {approval.Version}, now at {approval.Now}"
            );

    /// <summary>A decision in a few words, such as "Item 8, recommendation 1: approved".</summary>
    public static string InWords(RecordedEvent decision) =>
        decision.Event is DecisionTaken { Decision: var d }
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Item {d.Item}, recommendation {d.Recommendation}: {d.Kind.Code().Replace('-', ' ')}"
            )
            : EventSentence.Of(decision.Event);

    /// <summary>The page of an approval, which shows the thing as it stood.</summary>
    internal static string Url(this RecordedApproval approval) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ListUrl(approval.Recorded.Partnership)}/{approval.Recorded.Position}"
        );

    /// <summary>The list of a partnership's approvals.</summary>
    internal static string ListUrl(string slug) => $"/partnerships/{slug}/approvals";

    /// <summary>The history of what was approved, which has everything that came after.</summary>
    internal static string HistoryUrl(this RecordedApproval approval) =>
        $"/partnerships/{approval.Recorded.Partnership}/history?kind={(approval.Kind == DirectionRules.Stream ? "directions"
            : approval.Kind == ActionPlanRules.Stream ? "actions"
            : "")}";
}
