using GovernanceLedger.Benchmarking;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Benchmarking;

/// <summary>What is set side by side, as the address says it.</summary>
/// <param name="Proposal">The code of a local proposal.</param>
/// <param name="Partnerships">The short names of those wanted; none for all.</param>
/// <param name="Level">Only those that rated it so, by code; empty for all.</param>
/// <param name="Near">Whose nearest profiles are shown, by short name; empty for nobody's.</param>
public sealed record BenchmarkQuery(string Proposal, IReadOnlyList<string> Partnerships, string Level, string Near)
{
    /// <summary>A form gives each partnership a field of its own, an address may put commas between.</summary>
    internal static BenchmarkQuery Of(IQueryCollection query) =>
        new(
            query["proposal"].ToString() is { Length: > 0 } code ? code : Framework.Newest.LocalProposals.First().Code,
            Slugs(query["partnerships"].ToString()),
            query["level"].ToString(),
            query["near"].ToString()
        );

    internal static IReadOnlyList<string> Slugs(string? text) =>
        [
            .. (text ?? "")
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The proposal, or null where no local one has that code.</summary>
    public Proposal? Found => Framework.Newest.Find(Proposal) is { Owner: ProposalOwner.Local } p ? p : null;

    /// <summary>What of the address cannot be read and what may stand there, or null.</summary>
    internal string? Problem(IReadOnlyList<ReturningPartnership> all) =>
        Level.Length > 0 && Levels.Parse(Level) is null
            ? $"\"{Level}\" is no level. The levels are {string.Join(", ", Levels.Ascending.Select(l => l.Code()))}."
            : Unknown([.. Partnerships, Near], all);

    /// <summary>Which of some short names is nobody's, and whose there are; null where each is a partnership's.</summary>
    internal static string? Unknown(IEnumerable<string> slugs, IReadOnlyList<ReturningPartnership> all) =>
        slugs.FirstOrDefault(slug => slug.Length > 0 && all.All(p => p.Slug != slug)) is { } unknown
            ? $"No partnership has the short name \"{unknown}\". The short names are {string.Join(", ", all.Select(p => p.Slug))}."
            : null;

    /// <summary>The same as an address carries it.</summary>
    public string Query() =>
        AddressQuery.Of(
            ("proposal", Proposal),
            ("partnerships", string.Join(',', Partnerships)),
            ("level", Level),
            ("near", Near)
        );
}
