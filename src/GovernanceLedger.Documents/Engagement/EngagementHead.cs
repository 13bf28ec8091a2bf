using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.Engagement;

/// <summary>What a column of a table of engagement holds.</summary>
internal enum EngagementRole
{
    Days,
    Issues,
    Purpose,
    AttendedBy,
    Group,
    Place,
}

/// <summary>Recognises the heads of a table of engagement: date, group consulted, terms of reference or purpose, issues, membership.</summary>
internal static class EngagementHead
{
    private const int LongestHead = 60;

    /// <summary>The columns by role, or null where the row heads no such table.</summary>
    public static IReadOnlyDictionary<EngagementRole, Cell>? Columns(Block row)
    {
        if (!row.IsRow)
            return null;
        var columns = new Dictionary<EngagementRole, Cell>();
        foreach (var cell in row.Cells)
            if (RoleOf(cell.Text) is { } role && !columns.TryAdd(role, cell))
                return null;
        return
            columns.ContainsKey(EngagementRole.Days)
            && columns.ContainsKey(EngagementRole.Group)
            && columns.Keys.Any(role =>
                role is EngagementRole.Purpose or EngagementRole.Issues or EngagementRole.AttendedBy
            )
            ? columns
            : null;
    }

    // The first role that a head names is its own: issues are consulted on, and a group has a purpose and a membership.
    private static EngagementRole? RoleOf(string text)
    {
        if (text.Length is 0 or > LongestHead)
            return null;
        var words = Folded.Words(text);
        foreach (var role in Enum.GetValues<EngagementRole>())
            if (words.Any(word => Names(role, word)))
                return role;
        return null;
    }

    private static bool Names(EngagementRole role, string word) =>
        role switch
        {
            EngagementRole.Days => word is "date" or "dates" or "when",
            EngagementRole.Issues => word is "issue" or "issues" or "topic" or "topics" or "subject" or "subjects",
            EngagementRole.Purpose => word is "purpose" or "terms" or "remit" or "aim" or "aims",
            EngagementRole.AttendedBy => word
                is "membership"
                    or "members"
                    or "attendance"
                    or "attended"
                    or "attendees"
                    or "present",
            EngagementRole.Group => word is "group" or "groups" or "consulted" or "forum" or "who",
            _ => word is "place" or "places" or "venue" or "venues" or "location" or "locations" or "where",
        };
}
