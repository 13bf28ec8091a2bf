using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>A row of a plan, parted into its columns.</summary>
/// <param name="Block">The row.</param>
/// <param name="Left">The cells before the action's columns, which hold the proposal's label, title and rating.</param>
/// <param name="Cells">The other cells, by role.</param>
/// <param name="Strays">The cells that belong to no column.</param>
internal sealed record PlanRow(
    Block Block,
    IReadOnlyList<string> Left,
    IReadOnlyDictionary<PlanRole, Cell> Cells,
    IReadOnlyList<Cell> Strays
)
{
    /// <summary>Whether it holds anything but the proposal's cells.</summary>
    public bool HasAction => Cells.Count > 0;

    /// <summary>The word that stands twice, glued to the end of the lead's cell and at the head of the action's; else null.</summary>
    public string? GluedWord
    {
        get
        {
            var (lead, action) = (Text(PlanRole.Lead), Text(PlanRole.Action));
            var end = action.AsSpan().IndexOfAny(' ', ':');
            return
                end >= 3
                && lead.Length > end
                && lead.EndsWith(action[..end], StringComparison.Ordinal)
                && char.IsUpper(action[0])
                && char.IsLower(lead[^(end + 1)])
                ? action[..end]
                : null;
        }
    }

    /// <summary>A cell that begins with an action's letter while the column of actions is empty, or null.</summary>
    public Cell? Misplaced =>
        Cells.ContainsKey(PlanRole.Action)
            ? null
            : Block.Cells.FirstOrDefault(cell => ActionLetter.Before(cell.Text) is not null);

    public string Text(PlanRole role) => Cells.TryGetValue(role, out var cell) ? cell.Text : "";

    /// <summary>Parts a row by the table's columns.</summary>
    /// <param name="topmost">Whether it stands right under the heads, where pieces of them may stand in the proposal's cells.</param>
    public static PlanRow Of(Block block, PlanColumns columns, bool topmost)
    {
        var filled = block.Cells.Where(cell => cell.Text.Length > 0).ToList();
        var cells = new Dictionary<PlanRole, Cell>();
        foreach (var (role, column) in columns.Of)
        {
            if (filled.Find(cell => cell.Column == column) is { } cell)
                cells[role] = cell;
        }
        var left = filled.Where(cell => cell.Column < columns.First).ToList();
        return new(
            block,
            left.Select(cell => cell.Text).Where(text => !topmost || !PlanHead.IsRemnant(text)).ToList(),
            cells,
            filled.Except(cells.Values).Except(left).ToList()
        );
    }
}
