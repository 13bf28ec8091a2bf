using System.Text.Json.Serialization;

namespace GovernanceLedger.Frameworks;

/// <summary>How a proposal goes on from one version of the framework to another.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Continuity>))]
public enum Continuity
{
    /// <summary>The same proposal.</summary>
    [JsonStringEnumMemberName("same")]
    Same = 1,

    /// <summary>The same proposal in other words or under another code.</summary>
    [JsonStringEnumMemberName("reworded")]
    Reworded = 2,

    /// <summary>One of several that one proposal was split into.</summary>
    [JsonStringEnumMemberName("split")]
    Split = 3,

    /// <summary>One that several were merged into.</summary>
    [JsonStringEnumMemberName("merged")]
    Merged = 4,

    /// <summary>New in the later version.</summary>
    [JsonStringEnumMemberName("added")]
    Added = 5,

    /// <summary>No longer in the later version.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped = 6,
}

/// <summary>A proposal in two versions of the framework, side by side.</summary>
/// <param name="From">The proposals of the one; none where the other added it.</param>
/// <param name="To">The proposals of the other; none where it was dropped.</param>
public sealed record ProposalPair(IReadOnlyList<Proposal> From, IReadOnlyList<Proposal> To, Continuity Continuity)
{
    /// <summary>The proposal as the other version has it, or the one's where the other has none.</summary>
    public Proposal Proposal => (To is [] ? From : To)[0];

    /// <summary>Whether two versions are the same, or one carries on the other, be it through others in between.</summary>
    public static bool CanBeBetween(Framework one, Framework other) =>
        one.CarriesOn(other.Version) || other.CarriesOn(one.Version);

    /// <summary>The pairs of two versions, in the order of the later one and what it dropped after it.</summary>
    /// <exception cref="ArgumentException">Neither version carries on the other.</exception>
    public static IReadOnlyList<ProposalPair> Between(Framework from, Framework to) =>
        to.CarriesOn(from.Version) ? Forwards(from, to)
        : from.CarriesOn(to.Version) ? [.. Forwards(to, from).Select(p => new ProposalPair(p.To, p.From, p.Continuity))]
        : throw new ArgumentException($"Nothing says how {from.Version} and {to.Version} hang together.", nameof(to));

    private static IReadOnlyList<ProposalPair> Forwards(Framework earlier, Framework later)
    {
        var origins = later.Proposals.Select(p => (To: p, Origin: OriginOf(p, earlier, later))).ToList();
        var carriedOn = origins
            .SelectMany(o => o.Origin.From)
            .CountBy(p => p.Code)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            .. origins.Select(o => new ProposalPair(o.Origin.From, [o.To], How(o.Origin, carriedOn))),
            .. earlier
                .Proposals.Where(p => !carriedOn.ContainsKey(p.Code))
                .Select(p => new ProposalPair([p], [], Continuity.Dropped)),
        ];
    }

    // Followed back version by version.
    private static (List<Proposal> From, bool Same) OriginOf(Proposal proposal, Framework earlier, Framework later)
    {
        var (from, same) = (new List<Proposal> { proposal }, true);
        for (var at = later; at.Version != earlier.Version; at = at.Before!)
        {
            var entries = from.Select(p => (p.Code, at.Succeeds!.Entry(p.Code)?.From)).ToList();
            same = same && entries.TrueForAll(e => e.From is null);
            var codes = entries.SelectMany(e => e.From ?? [e.Code]).Distinct(StringComparer.Ordinal);
            from = [.. codes.Select(code => at.Before!.Find(code)!)];
        }
        return (from, same);
    }

    private static Continuity How((List<Proposal> From, bool Same) origin, Dictionary<string, int> carriedOn) =>
        origin.From switch
        {
            [] => Continuity.Added,
            [_, _, ..] => Continuity.Merged,
            [var one] when carriedOn[one.Code] > 1 => Continuity.Split,
            _ => origin.Same ? Continuity.Same : Continuity.Reworded,
        };
}
