using System.Collections.Frozen;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Tells by single words which of several texts one is nearest to.</summary>
internal sealed class WordIndex
{
    private readonly FrozenDictionary<string, int[]> holders;
    private readonly int[] sizes;

    public WordIndex(IReadOnlyList<IReadOnlyList<string>> texts)
    {
        sizes = texts.Select(words => words.Count).ToArray();
        holders = texts
            .SelectMany((words, text) => words.Select(word => (Word: word, Text: text)))
            .GroupBy(pair => pair.Word, pair => pair.Text, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The share of each text's words that are found, in the order of the texts.</summary>
    public double[] Shares(string text)
    {
        var found = new double[sizes.Length];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Folded.Words(text))
        {
            if (!holders.TryGetValue(word, out var texts) || !seen.Add(word))
                continue;
            foreach (var holder in texts)
                found[holder] += 1.0 / sizes[holder];
        }
        return found;
    }

    /// <summary>The code of the proposal in whose place the nearest text stands, or null where it is too far or the next too near.</summary>
    public string? Best(string text, double enough, double ahead)
    {
        var shares = Shares(text);
        var best = Array.IndexOf(shares, shares.Max());
        var second = shares.Where((_, index) => index != best).Max();
        return shares[best] >= enough - Rounding && shares[best] - second >= ahead - Rounding
            ? Template.Proposals[best].Code
            : null;
    }

    private const double Rounding = 1e-9;
}
