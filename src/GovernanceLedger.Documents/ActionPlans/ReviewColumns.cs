using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>The columns of a table of a review's recommendations.</summary>
/// <param name="Action">The column of what is to be done.</param>
/// <param name="Section">The column of the section or the recommendation that it stands under, or null.</param>
/// <param name="Number">The column of the action's number, or null.</param>
/// <param name="Others">The other columns that are known.</param>
/// <param name="Width">The number of columns.</param>
internal sealed record ReviewColumns(
    int Action,
    int? Section,
    int? Number,
    IReadOnlyDictionary<PlanRole, int> Others,
    int Width
)
{
    /// <summary>The columns where a row heads such a table: it names the action or the recommendation, and one thing beside it.</summary>
    public static ReviewColumns? Of(Block row)
    {
        if (row.Text.Length > 250)
            return null;
        int? section = null;
        int? number = null;
        int? recommendation = null;
        var others = new Dictionary<PlanRole, int>();
        foreach (var cell in row.Cells)
        {
            var words = Folded.Words(cell.Text, 60);
            if (words.Length is 0 or > 6)
                continue;
            if (words is ["no" or "number" or "ref" or "reference"])
                number ??= cell.Column;
            else if (words.Any(w => w is "section" or "theme" or "area" or "chapter" or "heading"))
                section ??= cell.Column;
            else if (words.Any(w => w is "recommendation" or "recommendations"))
                recommendation ??= cell.Column;
            else if (PlanHead.RoleOf(cell.Text) is { } role and not PlanRole.Proposal)
                others.TryAdd(role, cell.Column);
        }
        // Where actions stand beside the recommendations, these are what each action stands under.
        if (!others.Remove(PlanRole.Action, out var action))
        {
            if (recommendation is not { } alone)
                return null;
            (action, recommendation) = (alone, null);
        }
        section ??= recommendation;
        return section is null && others.Count == 0 ? null : new(action, section, number, others, row.Width);
    }
}
