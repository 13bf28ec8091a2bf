namespace GovernanceLedger.ImprovementActions;

/// <summary>Decides what is changed in an improvement action while it is open: its leads, its words, its due day.</summary>
internal static class ActionRules
{
    internal static Result ChangeLeads(ImprovementAction action, ChangeActionLeads c) =>
        CommandCheck.Unless(
            ActionChecks.Open(action)
                ?? (
                    c.Leads.Count == 0
                        ? new Refusal("blank-lead", "No lead is named. Name at least one office or organisation.")
                        : ActionChecks.Leads(c.Leads)
                )
                ?? CommandCheck.Reason(c.Reason)
                ?? (
                    c.Leads.SequenceEqual(action.Planned.Leads)
                        ? new Refusal(
                            "same-leads",
                            $"{ActionChecks.Name(action)} has these leads already. Name those who answer for it from now on."
                        )
                        : null
                ),
            new ActionLeadsChanged(c.Action, c.Leads, c.Reason, c.EffectiveOn, c.Source)
        );

    internal static Result Reword(ImprovementAction action, RewordAction c) =>
        CommandCheck.Unless(
            ActionChecks.Open(action)
                ?? TextCheck.Of(c.Text, "Action", "blank-action")
                ?? ActionChecks.Measure(c.Measure)
                ?? CommandCheck.Reason(c.Reason)
                ?? (
                    c.Text == action.Planned.Text && c.Measure == action.Planned.Measure
                        ? new Refusal(
                            "same-wording",
                            $"{ActionChecks.Name(action)} reads so already. Change its text or its measure of progress."
                        )
                        : null
                ),
            new ActionReworded(c.Action, c.Text, c.Measure, c.Reason, c.EffectiveOn, c.Source)
        );

    internal static Result MoveDueDate(ImprovementAction action, MoveActionDueDate c) =>
        CommandCheck.Unless(
            ActionChecks.Open(action)
                ?? TextCheck.Of(c.AgreedBy, "Who agreed to it", "blank-agreed-by", TextCheck.LongestName)
                ?? CommandCheck.Reason(c.Reason)
                ?? Movable(action, c),
            new ActionDueDateMoved(c.Action, action.DueOn, c.DueOn, c.AgreedBy, c.Reason, c.EffectiveOn, c.Source)
        );

    internal static Result CrossReference(ActionPlan plan, ImprovementAction action, CrossReferenceActions c) =>
        CommandCheck.Unless(
            CommandCheck.Reason(c.Reason) ?? Referable(plan, action, c),
            new ActionsCrossReferenced(c.Action, c.Other, c.Reason, c.EffectiveOn, c.Source)
        );

    private static Refusal? Movable(ImprovementAction action, MoveActionDueDate c)
    {
        if (c.DueOn == action.DueOn)
            return new(
                "same-due-date",
                $"{ActionChecks.Name(action)} is due on {c.DueOn.InWords()} already. Give another day."
            );
        return c.DueOn < c.EffectiveOn
            ? new Refusal(
                "due-before-move",
                $"{c.DueOn.InWords()} had passed on {c.EffectiveOn.InWords()}, when the move took effect. Give a later day; if the action is done, complete it."
            )
            : CommandCheck.Meant(c.DueOn, "due-out-of-range");
    }

    private static Refusal? Referable(ActionPlan plan, ImprovementAction action, CrossReferenceActions c)
    {
        if (c.Other == c.Action)
            return new("refers-to-itself", "An action cannot refer to itself. Choose the other action.");
        if (!plan.Actions.TryGetValue(c.Other, out var other))
            return ActionChecks.Unknown(c.Other);
        return action.Related.Contains(c.Other)
            ? new(
                "already-related",
                $"{ActionChecks.Name(action)} and {ActionChecks.Name(other)} refer to each other already."
            )
            : ActionChecks.Since(other, c.EffectiveOn);
    }
}
