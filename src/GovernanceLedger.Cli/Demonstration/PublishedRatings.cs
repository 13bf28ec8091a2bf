using System.Security.Cryptography;
using System.Text.Json;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>A real partnership's ratings of 2019: public facts, without a word of what surrounded them.</summary>
/// <param name="Ratings">The level of each proposal that the published copy shows.</param>
/// <param name="UnratedBecause">Why the others are left unrated.</param>
internal sealed record PublishedRatings(
    string Partnership,
    DateOnly EffectiveOn,
    string Source,
    bool IsComplete,
    IReadOnlyDictionary<string, Level> Ratings,
    string? UnratedBecause = null
)
{
    /// <summary>The command that records them as one return, whose hash is that of what is known here.</summary>
    public ImportReturn Command()
    {
        var known = JsonSerializer.SerializeToUtf8Bytes(this, LedgerJson.Options);
        var hash = Convert.ToHexStringLower(SHA256.HashData(known));
        var source = new Source(Source);
        return new(
            Cycle.Baseline,
            Framework.Msg2019.Version,
            new($"Published ratings of {Partnership}, 2019", hash, "text"),
            [.. Framework.Msg2019.LocalProposals.Select(p => Returned(p.Code, source))],
            IsComplete,
            EffectiveOn,
            source
        );
    }

    private ReturnedProposal Returned(string code, Source source) =>
        Ratings.TryGetValue(code, out var level)
            ? new(code, level, null, source, [], [])
            : new(code, null, UnratedBecause, source, [], []);
}
