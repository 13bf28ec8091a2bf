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

    /// <summary>Whether two versions are the same, or one says how it carries on the other.</summary>
    public static bool CanBeBetween(Framework one, Framework other) =>
        one.CarriesOn(other.Version) || other.CarriesOn(one.Version);

    /// <summary>The pairs of two versions, in the order of the later one and what it dropped after it.</summary>
    /// <exception cref="ArgumentException">Neither version says how it carries on the other.</exception>
    public static IReadOnlyList<ProposalPair> Between(Framework from, Framework to)
    {
        if (from.Version == to.Version)
            return [.. to.Proposals.Select(p => new ProposalPair([p], [p], Continuity.Same))];
        if (to.Succeeds?.Version == from.Version)
            return Forwards(from, to, to.Succeeds);
        return from.Succeeds?.Version == to.Version
            ? [.. Forwards(to, from, from.Succeeds).Select(p => new ProposalPair(p.To, p.From, p.Continuity))]
            : throw new ArgumentException(
                $"Nothing says how {from.Version} and {to.Version} hang together.",
                nameof(to)
            );
    }

    private static IReadOnlyList<ProposalPair> Forwards(Framework earlier, Framework later, Succession succession)
    {
        var pairs = later.Proposals.Select(p => Of(p, earlier, succession)).ToList();
        var carriedOn = pairs.SelectMany(p => p.From).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pairs,
            .. earlier
                .Proposals.Where(p => !carriedOn.Contains(p.Code))
                .Select(p => new ProposalPair([p], [], Continuity.Dropped)),
        ];
    }

    private static ProposalPair Of(Proposal later, Framework earlier, Succession succession)
    {
        var entry = succession.Proposals.FirstOrDefault(s => s.Code == later.Code);
        List<Proposal> from = [.. (entry?.From ?? [later.Code]).Select(earlier.Find).OfType<Proposal>()];
        return new(from, [later], How(entry, from, succession));
    }

    private static Continuity How(SucceededProposal? entry, List<Proposal> from, Succession succession) =>
        from switch
        {
            [] => Continuity.Added,
            [_, _, ..] => Continuity.Merged,
            [var one] when succession.Proposals.Count(s => s.From.Contains(one.Code, StringComparer.Ordinal)) > 1 =>
                Continuity.Split,
            _ => entry is null ? Continuity.Same : Continuity.Reworded,
        };
}
