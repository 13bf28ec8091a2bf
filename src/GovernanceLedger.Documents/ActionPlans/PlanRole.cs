using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>What a column of an action plan holds.</summary>
internal enum PlanRole
{
    Proposal,
    Timescale,
    Lead,
    Action,
    Comment,
    Measure,
}

/// <summary>Recognises the heads of columns, whole or in the pieces that a conversion leaves.</summary>
internal static class PlanHead
{
    private const int LongestCell = 90;
    private const int LongestRow = 250;

    // In words: a sentence is no head, whatever words it uses.
    private const int LongestHead = 5;
    private const int LongestProposalHead = 9;

    private static readonly PlanRole[] Roles = Enum.GetValues<PlanRole>();

    private static readonly HashSet<string> HeadWords = new(
        "msg proposal proposals and self assessment assessme score rating timescale timescales for completion date due deadline lead leads s action actions comment comments progress measure measures improvement of".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>Whether the row heads the columns of a plan.</summary>
    public static bool Is(Block row)
    {
        if (row.Text.Length > LongestRow || row.Cells.Count(cell => cell.Text.Length > 0) < 3)
            return false;
        var heads = row.Cells.Select(cell => RolesIn(cell.Text)).Where(roles => roles.Count > 0).ToList();
        var roles = heads.SelectMany(roles => roles).ToHashSet();
        return heads.Count >= 3
            && roles.Contains(PlanRole.Timescale)
            && roles.Count(role => role != PlanRole.Proposal) >= 3;
    }

    /// <summary>Whether the text is nothing but words of a head and odd figures, as a head broken over rows leaves them.</summary>
    public static bool IsRemnant(string text)
    {
        if (text.Length > LongestRow)
            return false;
        var words = Folded.Words(text);
        var known = words.Count(word => HeadWords.Contains(word) || word.Length == 1 || word.All(char.IsAsciiDigit));
        return words.Length > 0 && words.Any(HeadWords.Contains) && (words.Length - known) * 6 <= words.Length;
    }

    /// <summary>The role that one head names; the column of proposals may name others beside its own.</summary>
    public static PlanRole? RoleOf(string text)
    {
        var roles = RolesIn(text);
        return roles.Count == 0 ? null : roles[0];
    }

    private static List<PlanRole> RolesIn(string text)
    {
        if (text.Length is 0 or > LongestCell)
            return [];
        var words = Folded.Words(text);
        var longest = words.Any(word => Names(PlanRole.Proposal, word)) ? LongestProposalHead : LongestHead;
        return words.Length > longest ? [] : Roles.Where(role => words.Any(word => Names(role, word))).ToList();
    }

    private static bool Names(PlanRole role, string word) =>
        role switch
        {
            PlanRole.Proposal => word is "proposal" or "proposals" or "msg" or "indicator" or "feature",
            PlanRole.Timescale => word
                is "timescale"
                    or "timescales"
                    or "timeframe"
                    or "deadline"
                    or "completion"
                    or "due"
                    or "when",
            PlanRole.Lead => word is "lead" or "leads" or "owner" or "owners" or "responsible" or "responsibility",
            PlanRole.Action => word is "action" or "actions" or "recommendation" or "recommendations",
            PlanRole.Comment => word is "comment" or "comments" or "notes",
            _ => word is "progress" or "measure" or "measures" or "status" or "update",
        };
}
