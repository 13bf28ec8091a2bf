using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.ImprovementActions;
using GovernanceLedger.Web.Meetings;

namespace GovernanceLedger.Web.Forms;

/// <summary>Which field a refusal belongs beside.</summary>
internal static class Refusals
{
    // A form that does not ask for the field has nothing beside which it could stand.
    internal static void Show(Entries entries, Refusal refusal)
    {
        var field = FieldOf(refusal.Code);
        entries.Reject(entries.Fields(field).Any() ? field : "", refusal.Message);
    }

    internal static string FieldOf(string code) =>
        DirectionFields.Of(code)
        ?? code switch
        {
            _ when code.StartsWith("effective-", StringComparison.Ordinal) => FieldNames.EffectiveOn,
            "before-meeting" or "day-out-of-range" => FieldNames.EffectiveOn,
            "blank-reason" => FieldNames.Reason,
            "blank-source" => FieldNames.Source,
            "unknown-link"
            or "too-many-links"
            or "rejected"
            or "no-decision"
            or "no-approval"
            or "not-the-boards-decision" => FieldNames.Follows,
            "unknown-level" or "same-level" or "corrects-nothing" or "blank-level" => FieldNames.Level,
            "unknown-evidence" or "already-withdrawn" => FieldNames.Evidence,
            "unknown-proposal" or "national-proposal" => FieldNames.Proposal,
            "already-opened" or "unknown-cycle" or "no-baseline" => FieldNames.Cycle,
            "unknown-framework" or "unrelated-framework" => FieldNames.Framework,
            "unusable-interval" => FieldNames.Months,
            "unknown-version" => FieldNames.ApprovedVersion,
            "unknown-rating" => FieldNames.Corrects,
            "blank-partner" => FieldNames.Partner,
            "blank-comment" => FieldNames.Comment,
            "blank-evidence" or "blank-proposed-action" => FieldNames.Text,
            "blank-body" or "unusable-body" or "approved-by-another" => FieldNames.Body,
            "blank-place" or "place-recorded" => FieldNames.Place,
            "blank-name" or "unusable-name" or "already-registered" => FieldNames.Name,
            "blank-board" => FieldNames.Board,
            "blank-health-board" => FieldNames.HealthBoard,
            "blank-council" => FieldNames.Councils,
            _ => ActionFieldNames.Of(code) ?? MeetingFields.Of(code) ?? "",
        };
}

/// <summary>The names of the fields of the forms.</summary>
internal static class FieldNames
{
    internal const string EffectiveOn = "effective";
    internal const string Reason = "reason";
    internal const string Source = "source";
    internal const string Place = "place";
    internal const string Level = "level";
    internal const string Corrects = "corrects";
    internal const string Partner = "partner";
    internal const string Comment = "comment";
    internal const string Text = "text";
    internal const string Body = "body";
    internal const string Name = "name";
    internal const string Board = "board";
    internal const string HealthBoard = "health-board";
    internal const string Councils = "councils";
    internal const string Office = "office";
    internal const string Evidence = "evidence";
    internal const string Cycle = "cycle";
    internal const string Framework = "framework";
    internal const string Months = "months";
    internal const string Proposal = "proposal";
    internal const string ApprovedVersion = "approved-version";

    /// <summary>The events that what is recorded follows from, in the address and then in the form.</summary>
    internal const string Follows = "follows";
}
