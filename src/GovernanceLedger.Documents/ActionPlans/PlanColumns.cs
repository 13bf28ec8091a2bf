using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>Which column of a table holds what, by the heads and by the letters of the actions.</summary>
/// <param name="Of">The columns found, by role; the column of actions is always among them.</param>
/// <param name="Lettered">Whether actions of the table carry letters.</param>
internal sealed record PlanColumns(IReadOnlyDictionary<PlanRole, int> Of, bool Lettered)
{
    /// <summary>The usual order: timescale and lead before the action, comment and measure behind it.</summary>
    public static IReadOnlyDictionary<PlanRole, int> UsualOrder { get; } =
        new Dictionary<PlanRole, int>
        {
            [PlanRole.Timescale] = -2,
            [PlanRole.Lead] = -1,
            [PlanRole.Action] = 0,
            [PlanRole.Comment] = 1,
            [PlanRole.Measure] = 2,
        };

    public int Action => Of[PlanRole.Action];

    /// <summary>The first column that belongs to an action; what stands before it is the proposal's.</summary>
    public int First { get; } = Of.Where(pair => pair.Key != PlanRole.Proposal).Min(pair => pair.Value);

    /// <summary>The columns of a table, or null where neither heads nor letters tell them.</summary>
    /// <param name="heads">The rows that head the table.</param>
    /// <param name="rows">Its other rows.</param>
    /// <param name="order">The columns relative to the action's, as this plan has them.</param>
    public static PlanColumns? Find(
        IEnumerable<Block> heads,
        IEnumerable<Block> rows,
        IReadOnlyDictionary<PlanRole, int> order
    )
    {
        var named = Named(heads);
        var lettered = LetteredColumn(rows);
        var headed = named.TryGetValue(PlanRole.Action, out var action) ? action : ByOrder(named, order);
        if ((lettered ?? headed) is not { } column)
            return null;
        // A head that spans two columns loses one of them in text, and then all heads stand one to the left.
        var shift = headed is null || !named.ContainsKey(PlanRole.Action) ? 0 : column - headed.Value;
        var of = named
            .Where(pair => pair.Key != PlanRole.Proposal)
            .ToDictionary(pair => pair.Key, pair => pair.Value + shift);
        of[PlanRole.Action] = column;
        foreach (var (role, offset) in order)
        {
            if (column + offset >= 0 && !of.ContainsKey(role) && !of.ContainsValue(column + offset))
                of[role] = column + offset;
        }
        return new(of, lettered is not null);
    }

    /// <summary>The columns relative to the action's, where the heads name the action and at least two others.</summary>
    public static IReadOnlyDictionary<PlanRole, int>? OrderIn(IEnumerable<Block> heads)
    {
        var named = Named(heads);
        named.Remove(PlanRole.Proposal);
        return named.Count >= 3 && named.TryGetValue(PlanRole.Action, out var action)
            ? named.ToDictionary(pair => pair.Key, pair => pair.Value - action)
            : null;
    }

    private static Dictionary<PlanRole, int> Named(IEnumerable<Block> heads)
    {
        var named = new Dictionary<PlanRole, int>();
        foreach (var cell in heads.SelectMany(head => head.Cells))
        {
            if (PlanHead.RoleOf(cell.Text) is { } role)
                named.TryAdd(role, cell.Column);
        }
        return named;
    }

    private static int? ByOrder(Dictionary<PlanRole, int> named, IReadOnlyDictionary<PlanRole, int> order)
    {
        var columns = named
            .Where(pair => order.ContainsKey(pair.Key))
            .Select(pair => pair.Value - order[pair.Key])
            .Distinct()
            .ToList();
        return columns is [>= 0] ? columns[0] : null;
    }

    private static int? LetteredColumn(IEnumerable<Block> rows) =>
        rows.SelectMany(row => row.Cells)
            .Where(cell => ActionLetter.Before(cell.Text) is not null)
            .GroupBy(cell => cell.Column)
            .OrderByDescending(group => group.Count())
            .Select(group => (int?)group.Key)
            .FirstOrDefault();
}
