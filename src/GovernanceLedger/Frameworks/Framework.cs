using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovernanceLedger.Frameworks;

/// <summary>A version of the national framework: the key features and the proposals under them, in order.</summary>
/// <param name="Version">The version's code, such as "msg-2019".</param>
/// <param name="Title">What the framework is called.</param>
/// <param name="IssuedOn">The day on which the proposals were published, from which their timescales run.</param>
/// <param name="Features">The key features, in order.</param>
/// <param name="Succeeds">How it carries on an earlier version; null for the first.</param>
public sealed record Framework(
    string Version,
    string Title,
    DateOnly IssuedOn,
    IReadOnlyList<KeyFeature> Features,
    Succession? Succeeds = null
)
{
    private static readonly ImmutableList<string> Versions = ["msg-2019"];

    private static ImmutableList<Framework> known = Versions.Aggregate(
        ImmutableList<Framework>.Empty,
        (earlier, version) => earlier.Add(Load(version).After(earlier))
    );

    private readonly Lazy<FrozenDictionary<string, Proposal>> byCode = new(() =>
        Features.SelectMany(f => f.Proposals).ToFrozenDictionary(p => p.Code, StringComparer.Ordinal)
    );

    /// <summary>The framework of the Ministerial Strategic Group's review of February 2019.</summary>
    public static Framework Msg2019 => All[0];

    /// <summary>Every version that the ledger knows.</summary>
    public static IReadOnlyList<Framework> All => known;

    /// <summary>The version that was issued last.</summary>
    public static Framework Newest => All.MaxBy(f => f.IssuedOn)!;

    /// <summary>The proposals of every version, each code once and as the newest version has it.</summary>
    public static IEnumerable<Proposal> EveryProposal =>
        All.OrderByDescending(f => f.IssuedOn)
            .SelectMany(f => f.Proposals)
            .DistinctBy(p => p.Code, StringComparer.Ordinal);

    /// <summary>The proposal that a code means in the newest version that has it, or null where none does.</summary>
    public static Proposal? FindInAny(string code) =>
        All.OrderByDescending(f => f.IssuedOn).Select(f => f.Find(code)).FirstOrDefault(p => p is not null);

    /// <summary>The version that it carries on; null for the first.</summary>
    [JsonIgnore]
    public Framework? Before { get; private init; }

    /// <summary>Whether what was rated against an earlier version, or the same, can be rated again against this one.</summary>
    public bool CarriesOn(string version) => Version == version || Before?.CarriesOn(version) == true;

    /// <summary>The proposals of every feature, in order.</summary>
    public IEnumerable<Proposal> Proposals => Features.SelectMany(f => f.Proposals);

    /// <summary>The proposals that a partnership rates.</summary>
    public IEnumerable<Proposal> LocalProposals => Proposals.Where(p => p.Owner == ProposalOwner.Local);

    /// <summary>The framework of a version, or null where the ledger knows none such.</summary>
    public static Framework? Of(string version) => All.FirstOrDefault(f => f.Version == version);

    /// <summary>The proposal with a code, or null.</summary>
    public Proposal? Find(string code) => byCode.Value.GetValueOrDefault(code);

    /// <summary>The same, tied to the version that it carries on.</summary>
    /// <exception cref="InvalidOperationException">What it says of that version is not so: a slip in the data, which is this project's own.</exception>
    internal Framework After(IEnumerable<Framework> earlier)
    {
        if (Succeeds is null)
            return this;
        var before =
            earlier.FirstOrDefault(f => f.Version == Succeeds.Version)
            ?? throw new InvalidOperationException($"{Version} carries on {Succeeds.Version}, which is not known.");
        return Succeeds.Slips(before, this) is [var slip, ..]
            ? throw new InvalidOperationException($"{Version} carries on {before.Version}, but not by \"{slip}\".")
            : this with
            {
                Before = before,
            };
    }

    /// <summary>Knows one more version from now on, for tests of what is rated against a later one.</summary>
    internal static void Learn(Framework later) => known = known.Add(later.After(known));

    private static Framework Load(string version)
    {
        using var stream =
            typeof(Framework).Assembly.GetManifestResourceStream($"GovernanceLedger.Frameworks.{version}.json")
            ?? throw new InvalidOperationException($"The framework {version} is not in the assembly.");
        return JsonSerializer.Deserialize<Framework>(stream, LedgerJson.Options)!;
    }
}
