using System.Globalization;
using GovernanceLedger.Approvals;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Histories;

/// <summary>Which part of a history an address asks for, kept as typed.</summary>
public sealed record HistoryQuery(
    string Kind,
    string Proposal,
    string Office,
    string EffectiveFrom,
    string EffectiveTo,
    string RecordedFrom,
    string RecordedTo,
    long? Before
)
{
    /// <summary>The kinds of event to choose from: what the address says, what the page says, and the stored names.</summary>
    public static IReadOnlyList<(string Value, string Title, IReadOnlyList<string> Types)> Kinds { get; } =
    [
        ("changes", "Changes of rating", ["rating_changed"]),
        ("corrections", "Corrections", ["rating_corrected"]),
        ("ratings", "All ratings", ["rating_recorded", "rating_changed", "rating_corrected", "proposal_left_unrated"]),
        ("evidence", "Evidence and actions", ["evidence_added", "evidence_withdrawn", "proposed_action_added"]),
        ("partner-views", "Partners’ views", ["partner_view_recorded"]),
        (
            "stages",
            "Opened, completed, approved, submitted",
            [
                "self_evaluation_opened",
                "self_evaluation_completed",
                "self_evaluation_approved",
                "self_evaluation_submitted",
                "self_evaluation_reopened",
            ]
        ),
        (
            "meetings",
            "Meetings and decisions",
            [
                "meeting_recorded",
                "meeting_place_recorded",
                "paper_tabled",
                "report_tabled",
                "decision_taken",
                "direction_forgone",
                "minutes_approved",
            ]
        ),
        (
            "directions",
            "Directions",
            [
                .. EventTypes.ByName.Keys.Where(t =>
                    t.StartsWith("direction_", StringComparison.Ordinal) && t != "direction_forgone"
                ),
            ]
        ),
        (
            "actions",
            "Improvement actions",
            [
                .. EventTypes
                    .ByName.Keys.Where(n => n.StartsWith("action", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ]
        ),
        ("engagement", "Engagement", ["engagement_recorded"]),
        ("approvals", "Approvals", ApprovalEvents.Approving),
        ("imports", "Imports", ["document_imported", "action_plan_imported"]),
    ];

    /// <summary>Whether anything is left out.</summary>
    public bool IsNarrow => ToFilter() != new HistoryFilter();

    /// <summary>What an address asks for.</summary>
    internal static HistoryQuery Of(IQueryCollection query) =>
        new(
            query["kind"].ToString(),
            query["proposal"].ToString(),
            query["office"].ToString().Trim(),
            query["effective-from"].ToString(),
            query["effective-to"].ToString(),
            query["recorded-from"].ToString(),
            query["recorded-to"].ToString(),
            long.TryParse(query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var before)
                ? before
                : null
        );

    /// <summary>The filter that it means; a day that cannot be read leaves nothing out.</summary>
    public HistoryFilter ToFilter() =>
        new(
            Types: Kinds.Where(k => k.Value == Kind).Select(k => k.Types).FirstOrDefault(),
            Proposal: Proposal.Length == 0 ? null : Proposal,
            Office: Office.Length == 0 ? null : Office,
            EffectiveFrom: TypedDay.Iso(EffectiveFrom),
            EffectiveTo: TypedDay.Iso(EffectiveTo),
            RecordedFrom: TypedDay.Iso(RecordedFrom)?.Start(),
            RecordedTo: TypedDay.Iso(RecordedTo)?.End()
        );

    /// <summary>The fields of an address that hold days.</summary>
    internal static IReadOnlyList<string> Days { get; } =
    ["effective-from", "effective-to", "recorded-from", "recorded-to"];

    /// <summary>The days that cannot be read, which are said and not passed over.</summary>
    public IReadOnlyList<string> Unreadable =>
        TypedDay.Unreadable(EffectiveFrom, EffectiveTo, RecordedFrom, RecordedTo);

    /// <summary>The same part of the history as an address carries it, before a position.</summary>
    public string Query(long? before = null) =>
        AddressQuery.Of(
            ("kind", Kind),
            ("proposal", Proposal),
            ("office", Office),
            ("effective-from", EffectiveFrom),
            ("effective-to", EffectiveTo),
            ("recorded-from", RecordedFrom),
            ("recorded-to", RecordedTo),
            ("before", before?.ToString(CultureInfo.InvariantCulture) ?? "")
        );
}
