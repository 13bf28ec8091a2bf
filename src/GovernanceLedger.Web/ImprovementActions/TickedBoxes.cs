using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>Boxes of which several may be ticked.</summary>
internal static class TickedBoxes
{
    /// <summary>What is ticked of several boxes of one name.</summary>
    internal static IReadOnlyList<string> Choices(this Entries entries, string field) =>
        [.. entries[field].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
