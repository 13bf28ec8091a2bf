using GovernanceLedger.Engagement;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Engagement;

/// <summary>Which entries of an engagement log an address asks for, kept as typed.</summary>
/// <param name="Group">Part of the name of a group, consulted or attending, in any case.</param>
/// <param name="Proposal">The code of a proposal.</param>
/// <param name="From">The first day that counts.</param>
/// <param name="To">The last day that counts.</param>
public sealed record EngagementFilter(string Group, string Proposal, string From, string To)
{
    /// <summary>Whether anything is left out.</summary>
    public bool IsNarrow => Group.Length + Proposal.Length + From.Length + To.Length > 0;

    /// <summary>The days that cannot be read, which are said and not passed over.</summary>
    public IReadOnlyList<string> Unreadable => TypedDay.Unreadable(From, To);

    /// <summary>What an address asks for.</summary>
    internal static EngagementFilter Of(IQueryCollection query) =>
        new(
            query["group"].ToString().Trim(),
            query["proposal"].ToString(),
            query["from"].ToString(),
            query["to"].ToString()
        );

    /// <summary>The entries that it asks for, newest meeting first.</summary>
    public IReadOnlyList<EngagementEntry> Apply(IEnumerable<EngagementEntry> entries) =>
        [
            .. entries
                .Where(e =>
                    Concerns(e) && (Proposal.Length == 0 || e.Proposals.Contains(Proposal, StringComparer.Ordinal))
                )
                .Where(e => !(e.Days[^1] < TypedDay.Iso(From)) && !(e.Days[0] > TypedDay.Iso(To)))
                .OrderByDescending(e => e.Days[^1])
                .ThenByDescending(e => e.Number),
        ];

    /// <summary>The same part of the log as an address carries it.</summary>
    public string Query() => AddressQuery.Of(("group", Group), ("proposal", Proposal), ("from", From), ("to", To));

    private bool Concerns(EngagementEntry e) =>
        e.AttendedBy.Prepend(e.Group).Any(g => g.Contains(Group, StringComparison.OrdinalIgnoreCase));
}
