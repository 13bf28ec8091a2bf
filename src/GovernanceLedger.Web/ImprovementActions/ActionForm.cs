using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>One form about an action or a plan: its words, its fields, and the command that it comes to.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">What it does, as its heading.</param>
/// <param name="Lead">What it is for, in a sentence.</param>
/// <param name="DayLabel">What it calls its day.</param>
/// <param name="Parse">The command, or problems in the entries; the text is the form's key.</param>
public sealed record ActionForm(
    string Name,
    string Title,
    string Lead,
    string DayLabel,
    Func<Entries, PlanPlace, string, ActionPlanCommand> Parse
)
{
    /// <summary>The forms about one action.</summary>
    internal static IReadOnlyList<ActionForm> OfAction { get; } =
    [
        new(
            "progress",
            "Report progress",
            "What has been done since the last report. Whether it is late is worked out from its due day.",
            "As of which day?",
            (e, p, _) => new ReportProgress(TypedProgress.Read(e, Number(p)), e.EffectiveOn(), e.Source())
        ),
        new(
            "complete",
            "Complete the action",
            "It is done, and something shows it.",
            "When was it completed?",
            (e, p, _) =>
                new CompleteAction(Number(p), e.Text(FieldNames.Evidence, "Evidence"), e.EffectiveOn(), e.Source())
        ),
        new(
            "due",
            "Move the due day",
            "The day that stood stays in the record, with who agreed to the new one and why.",
            "When was the move agreed?",
            (e, p, _) =>
                new MoveActionDueDate(
                    Number(p),
                    e.Day(ActionFieldNames.DueOn, "New due day"),
                    e.Text(ActionFieldNames.AgreedBy, "Who agreed to it", TextCheck.LongestName),
                    e.Text(FieldNames.Reason, "Reason"),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        new(
            "leads",
            "Change the leads",
            "Others answer for it from now on.",
            "From which day?",
            (e, p, key) =>
                new ChangeActionLeads(
                    Number(p),
                    TypedLeads.Read(e, p, key, ActionFieldNames.Leads, required: true),
                    e.Text(FieldNames.Reason, "Reason"),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        new(
            "reword",
            "Reword the action",
            "It is put in other words from now on. The words that stood stay in the history.",
            "From which day?",
            (e, p, _) =>
                new RewordAction(
                    Number(p),
                    e.Text(FieldNames.Text, "Action"),
                    e.OptionalText(ActionFieldNames.Measure, "Measure of progress"),
                    e.Text(FieldNames.Reason, "Reason"),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        new(
            "withdraw",
            "Withdraw the action",
            "It is given up. It stays readable, with the reason.",
            "When was it withdrawn?",
            (e, p, _) => new WithdrawAction(Number(p), e.Text(FieldNames.Reason, "Reason"), e.EffectiveOn(), e.Source())
        ),
        new(
            "merge",
            "Merge into another",
            "Another action carries it on. Each page then names the other.",
            "When were they merged?",
            (e, p, _) =>
                new MergeActions(
                    Number(p),
                    Chosen(e, ActionFieldNames.Into),
                    e.Text(FieldNames.Reason, "Reason"),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        new(
            "refer",
            "Cross-refer to another",
            "The two bear on each other. Each page then names the other.",
            "Since when?",
            (e, p, _) =>
                new CrossReferenceActions(
                    Number(p),
                    Chosen(e, ActionFieldNames.Other),
                    e.Text(FieldNames.Reason, "How they bear on each other"),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        new(
            "reopen",
            "Reopen the action",
            "It had ended, and there is more to do.",
            "From which day is it open again?",
            (e, p, _) => new ReopenAction(Number(p), e.Text(FieldNames.Reason, "Reason"), e.EffectiveOn(), e.Source())
        ),
    ];

    /// <summary>The forms about the plan as a whole.</summary>
    internal static IReadOnlyList<ActionForm> OfPlan { get; } =
    [
        new(
            "agree",
            "Agree an action",
            "One improvement action, as the plan prints it. Its number is given by this ledger; labels repeat and skip.",
            "When was it agreed?",
            Agreed
        ),
        new(
            "approve",
            "Record an approval of the plan",
            "A body has approved the plan as it stood. The approval names that exact version.",
            "When was it approved?",
            (e, _, _) =>
                new ApproveActionPlan(
                    e.Text(FieldNames.Body, "Body", TextCheck.LongestName),
                    e.ApprovedVersion(),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
    ];

    /// <summary>Whether it is a next step of an action as it stands.</summary>
    internal bool Fits(ImprovementAction action) =>
        Name == "refer" || (Name == "reopen" ? action.Closed is not null : action.Closed is null);

    private static long Number(PlanPlace place) => place.Action!.Number;

    private static long Chosen(Entries e, string field)
    {
        if (e.Number(field) is { } number)
            return number;
        e.Reject(field, "Choose the other action.");
        return 0;
    }

    private static AgreeAction Agreed(Entries e, PlanPlace p, string key)
    {
        var day = e.EffectiveOn();
        return new(Planned(e, p, key, day), day, e.Source(), e.OptionalText(FieldNames.Evidence, "Evidence"));
    }

    private static PlannedAction Planned(Entries e, PlanPlace p, string key, DateOnly day) =>
        new(
            e.OptionalText(ActionFieldNames.Label, "Label", TextCheck.LongestName),
            e.Choices(FieldNames.Proposal),
            Origin(e),
            e.Text(FieldNames.Text, "Action"),
            TypedLeads.Read(e, p, key, ActionFieldNames.Leads),
            Timescale.Read(e.Text(ActionFieldNames.Timescale, "Timescale", 1_000), day),
            e.OptionalText(FieldNames.Comment, "Comment"),
            e.OptionalText(ActionFieldNames.Measure, "Measure of progress"),
            e.Lines(ActionFieldNames.CrossReferences, "Cross-references", 1_000)
        );

    private static ActionOrigin? Origin(Entries e)
    {
        var review = e.OptionalText(ActionFieldNames.Origin, "Review or audit", TextCheck.LongestName);
        var section = e.OptionalText(ActionFieldNames.Section, "Section", TextCheck.LongestName);
        return review is null && section is null ? null : new(review ?? "", section);
    }
}
