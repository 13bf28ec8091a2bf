namespace GovernanceLedger.Documents.Returns;

/// <summary>Gives each section its proposal: by descriptors, by heading, and by its place in the order only as a last resort.</summary>
internal sealed class Placement
{
    private readonly List<PlacedSection> placed;

    private Placement(IEnumerable<Section> sections)
    {
        placed = sections.Select(Sure).ToList();
        PlaceNational();
        PlaceByOrder();
    }

    public static IReadOnlyList<PlacedSection> Of(IEnumerable<Section> sections) => new Placement(sections).placed;

    private static PlacedSection Sure(Section section)
    {
        var byDescriptors = section.DescriptorRows.Count == 0 ? null : Template.ByDescriptors(section.DescriptorText);
        if (byDescriptors is not null)
            return new(
                section,
                byDescriptors,
                section.Code is null || string.Equals(section.Code, byDescriptors, StringComparison.Ordinal)
                    ? Footing.Sure
                    : Footing.HeadingDisagrees
            );
        if (section.Code is null)
            return new(section, null, Footing.None);
        // The note that a proposal is not rated locally cannot belong to one that is.
        var national = Template.Proposals[Template.IndexOf(section.Code)].National;
        return section.NotForLocalCompletion && !national
            ? new(section, null, Footing.None)
            : new(section, section.Code, Footing.Sure);
    }

    // No local rating depends on which of the national tables is which, so their order is enough.
    private void PlaceNational()
    {
        for (var index = 0; index < placed.Count; index++)
        {
            if (
                placed[index] is { Code: null, Section.NotForLocalCompletion: true }
                && Gap(index).FirstOrDefault(IsNational) is { } code
            )
                placed[index] = placed[index] with { Code = code, Footing = Footing.Sure };
        }
    }

    private void PlaceByOrder()
    {
        for (var index = 0; index < placed.Count; index++)
        {
            var (section, code, _) = placed[index];
            if (
                code is not null
                || section.RatingRows.Count == 0
                || section.Columns is null && section.DescriptorRows.Count == 0
            )
                continue;
            var gap = Gap(index).Where(candidate => !IsNational(candidate)).ToList();
            if (gap.Count == 1 && Rivals(index) == 1)
                placed[index] = placed[index] with { Code = gap[0], Footing = Footing.OrderOnly };
        }
    }

    /// <summary>The proposals that nothing claims between the nearest placed sections before and after.</summary>
    private IEnumerable<string> Gap(int index)
    {
        var before = Neighbour(index, -1) is { } earlier ? Template.IndexOf(earlier) : -1;
        var after = Neighbour(index, 1) is { } later ? Template.IndexOf(later) : Template.Proposals.Count;
        var claimed = placed
            .Where(other => other.Code is not null && other.Section.HasTable)
            .Select(other => other.Code!)
            .ToHashSet(StringComparer.Ordinal);
        for (var between = before + 1; between < after; between++)
        {
            if (!claimed.Contains(Template.Proposals[between].Code))
                yield return Template.Proposals[between].Code;
        }
    }

    private string? Neighbour(int index, int step)
    {
        for (var at = index + step; at >= 0 && at < placed.Count; at += step)
        {
            if (placed[at] is { Code: not null, Section.HasTable: true })
                return placed[at].Code;
        }
        return null;
    }

    /// <summary>How many unplaced tables with a rating lie in the same gap, this one included.</summary>
    private int Rivals(int index)
    {
        var from = index;
        while (from > 0 && placed[from - 1].Code is null)
            from--;
        var rivals = 0;
        for (var at = from; at < placed.Count && placed[at].Code is null; at++)
            rivals += placed[at].Section.HasTable ? 1 : 0;
        return rivals;
    }

    private static bool IsNational(string code) => Template.Proposals[Template.IndexOf(code)].National;
}

/// <summary>What a section's place among the proposals rests on.</summary>
internal enum Footing
{
    None,
    Sure,
    HeadingDisagrees,
    OrderOnly,
}

/// <summary>A section with the proposal that it was found to be about, or none.</summary>
internal sealed record PlacedSection(Section Section, string? Code, Footing Footing);
