using GovernanceLedger.Documents.Returns;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>Turns an action as it was gathered into one as it is read.</summary>
internal static class ActionAssembler
{
    /// <summary>The action, its doubts noted.</summary>
    public static ReadAction Read(PlannedProposal planned, PlannedAction action, string? code, PlanDoubts doubts)
    {
        var timescale = Timescale.Read(action.Text(PlanRole.Timescale));
        var label = LabelOf(planned, action, code);
        NoteTimescale(timescale, label, action.Where, code, doubts);
        var leads = LeadNames.In(action.Leads, out var paired);
        if (paired)
            doubts.NotePaired(action.Where);
        return new ReadAction(
            label,
            code is null ? [] : [code],
            action.Text(PlanRole.Action),
            leads,
            timescale.AsWritten,
            timescale.DueOn,
            timescale.Recurrence?.InWords(),
            action.TextOrNull(PlanRole.Comment),
            action.TextOrNull(PlanRole.Measure),
            CrossReferences.In(
                action.Text(PlanRole.Action),
                action.Text(PlanRole.Comment),
                action.Text(PlanRole.Measure)
            ),
            action.Where,
            timescale.Kind,
            code is null && planned.Title.Length > 0 ? planned.Title : null
        );
    }

    private static string LabelOf(PlannedProposal planned, PlannedAction action, string? code)
    {
        int? feature = code is null ? planned.Label?.Feature : code[0] - '0';
        var proposal =
            planned.Label ?? (code is null ? null : new ProposalLabel(null, code[2] - '0', Dotted: false, null));
        var letter = action.Letter is { Length: 1 } one && char.IsAsciiLetter(one[0]) ? $"({one})" : action.Letter;
        return $"{proposal?.Printed(feature)}{letter}";
    }

    private static void NoteTimescale(Timescale timescale, string label, string where, string? code, PlanDoubts doubts)
    {
        if (!timescale.Understood)
            doubts.Add(
                "plan-timescale-unclear",
                timescale.AsWritten.Length == 0
                    ? $"Action {label} has no timescale, so it has no due date."
                    : $"The timescale of action {label} cannot be understood, so it has no due date.",
                where,
                code
            );
    }
}
