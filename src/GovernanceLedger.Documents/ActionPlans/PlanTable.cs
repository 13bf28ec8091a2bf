using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>One table of a plan, its heads, captions and rows told apart.</summary>
internal sealed class PlanTable
{
    private readonly List<Block> heads = [];
    private readonly List<Block> body = [];
    private Block? topmost;

    private PlanTable(IReadOnlyList<Block> rows)
    {
        for (var at = 0; at < rows.Count; at++)
            Take(rows, at);
    }

    /// <summary>The key feature that a caption names, or null.</summary>
    public int? Feature { get; private set; }

    public IReadOnlyList<Block> Heads => heads;

    public IReadOnlyList<Block> Body => body;

    public bool IsTopmost(Block row) => ReferenceEquals(topmost, row);

    public static PlanTable Of(IReadOnlyList<Block> rows) => new(rows);

    private void Take(IReadOnlyList<Block> rows, int at)
    {
        var row = rows[at];
        var top = body.Count == 0;
        if (row.Text.Length == 0)
            return;
        if (PlanHead.Is(row) || top && PlanHead.IsRemnant(row.Text))
            heads.Add(row);
        else if (top && IsCaption(rows, at))
            Feature = PlanCaption.FeatureIn(row.Text);
        else
        {
            body.Add(row);
            if (top && heads.Count > 0)
                topmost = row;
        }
    }

    // "2 - Integrated finance" over the heads, in one cell or sliced over several.
    private static bool IsCaption(IReadOnlyList<Block> rows, int at) =>
        PlanCaption.FeatureIn(rows[at].Text) is not null
        && (
            rows[at].Cells.Count(cell => cell.Text.Length > 0) == 1 || at + 1 < rows.Count && PlanHead.Is(rows[at + 1])
        );
}

/// <summary>Recognises the name of a key feature over a part of a plan.</summary>
internal static class PlanCaption
{
    private const int Longest = 160;

    /// <summary>The number of the key feature that a caption names, or null where the text is no caption.</summary>
    public static int? FeatureIn(string text)
    {
        if (text.Length > Longest)
            return null;
        if (Folded.Words(text, 40) is ["key", "feature", [>= '1' and <= '6'] number, ..])
            return number[0] - '0';
        var behind = text.Length > 4 && text[0] is >= '1' and <= '6' ? text.AsSpan(1).TrimStart(' ') : [];
        return behind.Length > 3 && behind[0] is '-' or '–' or '—' && behind[1] == ' ' ? text[0] - '0' : null;
    }
}
