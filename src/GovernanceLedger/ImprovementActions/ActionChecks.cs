using GovernanceLedger.Frameworks;

namespace GovernanceLedger.ImprovementActions;

/// <summary>What several commands on an action plan are refused for.</summary>
internal static class ActionChecks
{
    private const int MostLeads = 50;

    internal static Refusal? Planned(PlannedAction a) =>
        TextCheck.Of(a.Text, "Action", "blank-action")
        ?? Optional(a.Label, "Label", TextCheck.LongestName)
        ?? Serves(a)
        ?? Leads(a.Leads)
        ?? TextCheck.Of(a.Timescale.AsWritten, "Timescale", "blank-timescale", 1_000)
        ?? (
            a.Timescale.IsPossible
                ? null
                : new Refusal(
                    "impossible-timescale",
                    "The timescale names a month, a day or a number of months that no calendar has, ends before it begins, or has no due day though its kind needs one. Give its words, and what they mean only where that is sure."
                )
        )
        ?? Optional(a.Comment, "Comment")
        ?? Measure(a.Measure)
        ?? a.CrossReferences.Select(r => TextCheck.Of(r, "Cross-reference", "blank-cross-reference", 1_000))
            .FirstOrDefault(r => r is not null);

    internal static Refusal? Measure(string? measure) => Optional(measure, "Measure of progress");

    internal static Refusal? Leads(IReadOnlyList<Lead> leads) =>
        leads.Count > MostLeads
            ? new(
                "too-many-leads",
                $"An action has at most {MostLeads} leads. Name those who answer for it, or the body that they form."
            )
            : leads.Select(lead => lead.Check()).FirstOrDefault(r => r is not null)
                ?? (
                    leads.Distinct().Count() < leads.Count
                        ? new Refusal("lead-twice", "The same lead is named twice. Name each once.")
                        : null
                );

    /// <summary>The day of a fact about an action: not before the action was agreed.</summary>
    internal static Refusal? Since(ImprovementAction action, DateOnly day) =>
        day < action.AgreedOn
            ? new(
                "effective-before-agreed",
                $"{Name(action)} was agreed on {action.AgreedOn.InWords()}. Give a day on or after that."
            )
            : null;

    /// <summary>Why nothing can be done on an action, or null while it is open.</summary>
    internal static Refusal? Open(ImprovementAction action) =>
        action.Closed is { } closed
            ? new(
                $"action-{closed.Standing.Code()}",
                $"{Name(action)} was {closed.Standing.Code()} on {closed.EffectiveOn.InWords()}. Reopen it with a reason first, if there is more to do."
            )
            : null;

    internal static Refusal Unknown(long number) =>
        new("unknown-action", $"The plan has no action {number}. Its page lists the actions with their numbers.");

    /// <summary>An action as a sentence names it: by number, with its label where it has one.</summary>
    internal static string Name(ImprovementAction action) =>
        action.Planned.Label is { } label ? $"Action {action.Number} ({label})" : $"Action {action.Number}";

    private static Refusal? Serves(PlannedAction a)
    {
        if (ServedProposals.Check(a.Proposals) is { } refusal)
            return refusal;
        if (a.Origin is { } origin)
            return TextCheck.Of(origin.Review, "Review or audit", "blank-origin", TextCheck.LongestName)
                ?? Optional(origin.Section, "Section", TextCheck.LongestName);
        return a.Proposals.Count == 0
            ? new(
                "no-origin",
                "The action serves no proposal and names no other origin. Choose the proposals that it serves, or name the review or audit that asked for it."
            )
            : null;
    }

    private static Refusal? Optional(string? text, string field, int longest = TextCheck.Longest) =>
        text is null ? null : TextCheck.Of(text, field, "blank-detail", longest);
}
