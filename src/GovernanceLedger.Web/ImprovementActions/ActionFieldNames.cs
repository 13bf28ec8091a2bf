namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>The names of the fields of the forms about actions and engagement, beside those that other forms have too.</summary>
internal static class ActionFieldNames
{
    internal const string Label = "label";
    internal const string Origin = "origin";
    internal const string Section = "section";
    internal const string Leads = "leads";
    internal const string Timescale = "timescale";
    internal const string Measure = "measure";
    internal const string CrossReferences = "cross-references";
    internal const string Status = "status";
    internal const string Percent = "percent";
    internal const string Narrative = "narrative";
    internal const string DueOn = "due";
    internal const string AgreedBy = "agreed-by";
    internal const string Into = "into";
    internal const string Other = "other";
    internal const string Days = "days";
    internal const string Group = "group";
    internal const string Purpose = "purpose";
    internal const string Issues = "issues";
    internal const string AttendedBy = "attended-by";
    internal const string Places = "places";

    /// <summary>The field that a refusal belongs beside, or null where another form's fields decide.</summary>
    internal static string? Of(string code) =>
        code switch
        {
            "blank-action" or "same-wording" => Forms.FieldNames.Text,
            "proposal-twice" => Forms.FieldNames.Proposal,
            "no-origin" or "blank-origin" => Origin,
            "blank-lead" or "lead-twice" or "too-many-leads" or "same-leads" => Leads,
            "blank-timescale" or "impossible-timescale" => Timescale,
            "blank-cross-reference" => CrossReferences,
            "late-is-worked-out" or "unknown-status" => Status,
            "percent-out-of-range" or "complete-below-hundred" => Percent,
            "blank-narrative" => Narrative,
            "completed-without-evidence" => Forms.FieldNames.Evidence,
            "same-due-date" or "due-before-move" or "due-out-of-range" => DueOn,
            "blank-agreed-by" => AgreedBy,
            "merged-into-itself" or "merged-into-closed" => Into,
            "refers-to-itself" or "already-related" => Other,
            "no-day" or "too-many-days" => Days,
            "blank-group" or "already-recorded" => Group,
            "blank-purpose" => Purpose,
            "too-many-groups" => AttendedBy,
            "too-many-places" => Places,
            _ => null,
        };
}
