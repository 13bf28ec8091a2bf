using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>Gathers the actions of a review while its document is gone through.</summary>
internal sealed class ReviewGathering
{
    private readonly List<(PlannedAction Action, string? Section)> _actions = [];
    private readonly List<Problem> _problems = [];

    public int Count => _actions.Count;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Takes a row: an action of its own, or what a page break cut off the one before it.</summary>
    public void Row(Block row, ReviewColumns columns, string? section)
    {
        var (mark, text) = ItemMark.Before(TextAt(row, columns.Action));
        var number = columns.Number is { } column ? TextAt(row, column) : "";
        var own = columns.Others.Any(pair =>
            pair.Key is PlanRole.Timescale or PlanRole.Lead && TextAt(row, pair.Value).Length > 0
        );
        var goesOn =
            mark is null
            && number.Length == 0
            && !own
            && Count > 0
            && _actions[^1].Section == section
            && columns.Others.Count > 0;
        if (text.Length == 0 && !goesOn)
        {
            _problems.Add(
                new(
                    "review-row-unread",
                    $"A row of the table names no action, and was not read: “{Markup.Cut(row.Text, 60)}”.",
                    row.Where,
                    null
                )
            );
            return;
        }
        if (!goesOn)
            _actions.Add((new(row.Where, number.Length > 0 ? number : mark?.Printed), section));
        Add(row, columns, text);
    }

    /// <summary>Takes a marked paragraph under a section.</summary>
    public void Paragraph(Block block, string? mark, string text, string section)
    {
        var action = new PlannedAction(block.Where, mark);
        action.Add(PlanRole.Action, text);
        _actions.Add((action, section));
    }

    /// <summary>The actions, in order.</summary>
    public IReadOnlyList<ReadAction> Actions() => [.. _actions.Select(pair => Read(pair.Action, pair.Section))];

    private void Add(Block row, ReviewColumns columns, string text)
    {
        var action = _actions[^1].Action;
        action.Add(PlanRole.Action, text);
        foreach (var (role, column) in columns.Others)
            if (row.Cells.FirstOrDefault(cell => cell.Column == column) is { Text.Length: > 0 } cell)
                if (role == PlanRole.Lead)
                    action.Leads.Add(cell);
                else
                    action.Add(role, cell.Text);
    }

    private ReadAction Read(PlannedAction action, string? section)
    {
        var timescale = Timescale.Read(action.Text(PlanRole.Timescale));
        var text = action.Text(PlanRole.Action);
        var label = action.Letter ?? "";
        if (section is null)
            _problems.Add(
                new("review-section-missing", "An action stands under no section of the review.", action.Where, null)
            );
        if (timescale.AsWritten.Length > 0 && !timescale.Understood)
            _problems.Add(
                new(
                    "plan-timescale-unclear",
                    $"The timescale “{Markup.Cut(timescale.AsWritten, 60)}” cannot be understood, so the action has no due date.",
                    action.Where,
                    null
                )
            );
        return new(
            label,
            [],
            text,
            LeadNames.In(action.Leads, out _),
            timescale.AsWritten,
            timescale.DueOn,
            timescale.Recurrence?.InWords(),
            action.TextOrNull(PlanRole.Comment),
            action.TextOrNull(PlanRole.Measure),
            CrossReferences.In(text, action.Text(PlanRole.Comment), action.Text(PlanRole.Measure)),
            action.Where,
            timescale.Kind,
            section
        );
    }

    private static string TextAt(Block row, int column) =>
        row.Cells.FirstOrDefault(cell => cell.Column == column)?.Text ?? "";
}
