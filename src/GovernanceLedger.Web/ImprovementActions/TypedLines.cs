using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>Lists that are typed a line each, and boxes of which several may be ticked.</summary>
internal static class TypedLines
{
    /// <summary>The lines of a field, each tidied; none where nothing is written.</summary>
    internal static IReadOnlyList<string> Lines(this Entries entries, string field, string label) =>
        [
            .. (entries.OptionalText(field, label) ?? "").Split(
                '\n',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            ),
        ];

    /// <summary>What is ticked of several boxes of one name.</summary>
    internal static IReadOnlyList<string> Choices(this Entries entries, string field) =>
        [.. entries[field].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
