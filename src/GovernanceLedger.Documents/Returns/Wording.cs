using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Takes the official wording from a section, where the document carries it whole.</summary>
internal static class Wording
{
    private const double NearlyTheWholeTitle = 0.75;

    public static ProposalWording Of(string code, IReadOnlyList<Section> all)
    {
        // A line that was wrapped looks like a title that is whole.
        var sections = all.Where(section => !section.LaidOut).ToList();
        var title = sections
            .Select(section => section.Title)
            .FirstOrDefault(text => text is not null && IsWhole(code, text));
        var descriptors = sections
            .Select(section => Descriptors(code, section))
            .FirstOrDefault(found => found is not null);
        return new ProposalWording(title, descriptors);
    }

    private static bool IsWhole(string code, string title) =>
        title.Length > 20 && char.IsUpper(title[0]) && Template.TitleShare(code, title) >= NearlyTheWholeTitle;

    private static Dictionary<Level, string>? Descriptors(string code, Section section)
    {
        if (
            section.DescriptorRows.Count == 0
            || !string.Equals(Template.ByDescriptors(section.DescriptorText), code, StringComparison.Ordinal)
        )
            return null;
        var columns = LevelColumns.FromDescriptors(section.DescriptorRows[0]);
        if (
            columns is null
            || section.Columns is { } header && !columns.Cells.Keys.All(level => header.AgreesWith(columns, level))
        )
            return null;
        return columns.Cells.ToDictionary(column => column.Key, column => Joined(section, column.Value));
    }

    // A descriptor that a page break cut goes on in the next row, in the same column.
    private static string Joined(Section section, Cell column) =>
        string.Join(
            ' ',
            section
                .DescriptorRows.SelectMany(row => row.Cells)
                .Where(cell => cell.Column == column.Column && cell.Text.Length > 0)
                .Select(cell => cell.Text)
        );
}
