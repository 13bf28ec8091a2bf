using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>A proposal's part of a plan while it is being gathered: its label, its title and rating in pieces, its actions.</summary>
/// <param name="where">The place at which it begins.</param>
/// <param name="label">Its label, or null where that is lost.</param>
/// <param name="feature">The key feature that a heading of the plan names, or null.</param>
internal sealed class PlannedProposal(string where, ProposalLabel? label, int? feature)
{
    private const int LongestTitle = 1000;
    private readonly List<string> parts = [];
    private int length;

    public string Where { get; } = where;

    public ProposalLabel? Label { get; } = label;

    public int? Feature { get; } = feature;

    /// <summary>Whether its label stands in a row without an action.</summary>
    public bool LabelledAlone { get; init; }

    public List<PlannedAction> Actions { get; } = [];

    /// <summary>Where the rating is restated, or null where none was met.</summary>
    public string? RatedAt { get; private set; }

    public string Title => string.Join(' ', parts);

    /// <summary>The level that the plan restates, or null where it names none, or names levels twice, as it does where a label between two proposals is lost.</summary>
    public Level? Level => LevelNames.All(Folded.Words(Title)) is [var only] ? only : null;

    /// <summary>Says where the letters of the actions do not follow each other, for then an action may be lost or another proposal's.</summary>
    public void NoteLetters(PlanDoubts doubts, string? code)
    {
        string? before = null;
        foreach (var action in Actions.Where(action => action.Letter is [>= 'a' and <= 'z']))
        {
            if (before is null ? action.Letter is [> 'a'] : !ActionLetter.Follows(action.Letter!, before))
                doubts.Add(
                    "plan-letters-irregular",
                    $"The action's label, {action.Letter}, does not follow {before ?? "the proposal's"}. Look whether an action is missing before it, or whether it belongs to another proposal.",
                    action.Where,
                    code
                );
            before = action.Letter;
        }
    }

    public void Add(string part, string where)
    {
        if (part.Length == 0 || length > LongestTitle)
            return;
        length += part.Length;
        parts.Add(part.Length > LongestTitle ? part[..LongestTitle] : part);
        if (RatedAt is null && LevelNames.All(Folded.Words(parts[^1])).Count > 0)
            RatedAt = where;
    }
}

/// <summary>An action while it is being gathered from the rows over which it runs.</summary>
/// <param name="where">The place at which it begins.</param>
/// <param name="letter">Its letter or number as printed, or null.</param>
internal sealed class PlannedAction(string where, string? letter)
{
    private readonly Dictionary<PlanRole, List<string>> parts = [];

    public string Where { get; } = where;

    public string? Letter { get; } = letter;

    public List<Cell> Leads { get; } = [];

    public void Add(PlanRow row, string? firstText)
    {
        foreach (var role in row.Cells.Keys)
        {
            if (role == PlanRole.Lead)
                Leads.Add(Lead(row));
            else
                Add(role, role == PlanRole.Action && firstText is not null ? firstText : row.Text(role));
        }
    }

    private static Cell Lead(PlanRow row)
    {
        var cell = row.Cells[PlanRole.Lead];
        return row.GluedWord is { } glued
            ? new Cell(cell.Column, cell.Span, [new Piece(cell.Text[..^glued.Length], false)])
            : cell;
    }

    public string Text(PlanRole role) => parts.TryGetValue(role, out var found) ? string.Join(' ', found) : "";

    public string? TextOrNull(PlanRole role) => Text(role) is { Length: > 0 } text ? text : null;

    public void Add(PlanRole role, string text)
    {
        if (!parts.TryGetValue(role, out var found))
            parts[role] = found = [];
        if (text.Length > 0)
            found.Add(text);
    }
}
