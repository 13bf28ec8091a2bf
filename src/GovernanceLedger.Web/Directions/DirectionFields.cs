using System.Globalization;
using GovernanceLedger.Directions;

namespace GovernanceLedger.Web.Directions;

/// <summary>The names of the fields of the forms about directions, and which of them a refusal belongs beside.</summary>
internal static class DirectionFields
{
    internal const string Functions = "functions";
    internal const string Recipients = "recipients";
    internal const string Instruction = "instruction";
    internal const string Money = "money";
    internal const string Outcomes = "outcomes";
    internal const string Plan = "plan";
    internal const string Measures = "measures";
    internal const string Review = "review";
    internal const string Earlier = "earlier";
    internal const string From = "from";
    internal const string Retrospective = "retrospective";
    internal const string Recipient = "recipient";
    internal const string Progress = "progress";
    internal const string Narrative = "narrative";
    internal const string Spent = "spent";
    internal const string Function = "function";
    internal const string By = "by";

    /// <summary>The field that says why an element is not applicable.</summary>
    internal static string NotApplicable(string element) => $"{element}-not";

    /// <summary>A part of one of several, such as "money-2-use".</summary>
    internal static string Part(string field, int number, string part) =>
        string.Create(CultureInfo.InvariantCulture, $"{field}-{number}-{part}");

    /// <summary>The box of a partner, which is ticked where the direction goes to it.</summary>
    internal static string Box(Recipient partner, IReadOnlyList<Recipient> partners) =>
        string.Create(CultureInfo.InvariantCulture, $"{Recipients}-{partners.ToList().IndexOf(partner)}");

    /// <summary>The field beside which a refusal of a direction's rules is shown, or null where it is shown above the form alone.</summary>
    internal static string? Of(string code) =>
        code switch
        {
            "blank-function" or "too-many-functions" or "repeated-function" => Functions,
            "blank-recipient" or "repeated-recipient" or "unknown-recipient" or "not-a-partner" => Recipients,
            "blank-instruction" => Instruction,
            "blank-money" or "unknown-partner" or "unknown-function" or "unused-method" => Money,
            "too-many-money-rows" or "unusable-amount" or "unusable-financial-year" or "unknown-basis" => Money,
            "blank-measure" or "too-many-measures" or "repeated-measure" => Measures,
            "unknown-earlier" or "repeated-earlier" or "earlier-not-issued" or "no-shared-function" => Earlier,
            "too-many-earlier" or "unknown-relation" => Earlier,
            "effective-before-approved" or "revoked-before-decided" or "superseded-before-effective" => From,
            "review-before-effective" or "from-out-of-range" => From,
            "review-out-of-range" => Review,
            "blank-retrospective" or "not-retrospective" => Retrospective,
            "not-a-recipient" or "already-acknowledged" => Recipient,
            "unknown-progress" => Progress,
            "blank-progress" => Narrative,
            "unusable-spend" or "spend-without-money" => Spent,
            "function-not-standing" => Function,
            "unknown-successor" => By,
            "issued-before-approved" => Forms.FieldNames.EffectiveOn,
            _ => null,
        };
}
