using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>How the evidence that stands at one point differs from that at another.</summary>
/// <param name="Kept">What stands at both; between two self-evaluations, in the same words.</param>
/// <param name="Reworded">What stands at both in words that are more alike than not; within one, withdrawn and put in other words.</param>
/// <param name="Added">What stands only at the second.</param>
/// <param name="Gone">What stands only at the first: withdrawn, or not given again.</param>
public sealed record EvidenceDifference(
    IReadOnlyList<EvidenceItem> Kept,
    IReadOnlyList<RewordedEvidence> Reworded,
    IReadOnlyList<EvidenceItem> Added,
    IReadOnlyList<EvidenceItem> Gone
)
{
    private const double Alike = 0.5;

    /// <param name="known">All that is recorded of the first point's evidence.</param>
    internal static EvidenceDifference Between(
        ComparedPoint from,
        ComparedPoint to,
        IReadOnlyList<EvidenceItem> a,
        IReadOnlyList<EvidenceItem> b,
        IReadOnlyList<EvidenceItem> known
    ) =>
        from.Stream == to.Stream
            ? Withdrawn(Paired(Of(a, b, e => e.Version, EqualityComparer<long>.Default)), b)
            : Withdrawn(Paired(Of(a, b, e => Folded(e.Text), StringComparer.Ordinal)), known);

    private static EvidenceDifference Of<TKey>(
        IReadOnlyList<EvidenceItem> a,
        IReadOnlyList<EvidenceItem> b,
        Func<EvidenceItem, TKey> key,
        IEqualityComparer<TKey> comparer
    )
    {
        var (was, now) = (a.Where(Stands).ToList(), b.Where(Stands).ToList());
        var before = was.Select(key).ToHashSet(comparer);
        var after = now.Select(key).ToHashSet(comparer);
        return new(
            [.. now.Where(e => before.Contains(key(e)))],
            [],
            [.. now.Where(e => !before.Contains(key(e)))],
            [.. was.Where(e => !after.Contains(key(e)))]
        );
    }

    private static bool Stands(EvidenceItem item) => item.Withdrawn is null;

    // What became of an item is known at the second point of one round, where that is the later one, and in all that is
    // recorded of another round.
    private static EvidenceDifference Withdrawn(EvidenceDifference d, IReadOnlyList<EvidenceItem> known) =>
        d with
        {
            Reworded = [.. d.Reworded.Select(pair => pair with { Was = Withdrawn(pair.Was, known) })],
            Gone = [.. d.Gone.Select(gone => Withdrawn(gone, known))],
        };

    private static EvidenceItem Withdrawn(EvidenceItem item, IReadOnlyList<EvidenceItem> known) =>
        known.FirstOrDefault(e => e.Version == item.Version) ?? item;

    // The likest first, so that no item is given to a lesser match. What came back in the very same words was not reworded.
    private static EvidenceDifference Paired(EvidenceDifference d)
    {
        var added = d.Added.Select(WordBag.Of).ToList();
        var pairs = (
            from gone in d.Gone.Select(WordBag.Of)
            from item in added
            let likeness = gone.Likeness(item)
            where likeness > Alike
            where Folded(gone.Item.Text) != Folded(item.Item.Text)
            orderby likeness descending, gone.Item.Version, item.Item.Version
            select new RewordedEvidence(gone.Item, item.Item)
        ).ToList();
        var chosen = new List<RewordedEvidence>();
        foreach (var pair in pairs)
            if (!chosen.Exists(c => c.Was == pair.Was || c.Is == pair.Is))
                chosen.Add(pair);
        return d with
        {
            Reworded = chosen,
            Added = [.. d.Added.Where(e => !chosen.Exists(c => c.Is == e))],
            Gone = [.. d.Gone.Where(e => !chosen.Exists(c => c.Was == e))],
        };
    }

    private static string Folded(string text) => string.Join(' ', Words(text));

    private static string[] Words(string text) =>
        text.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // The words of an item, counted once however many others it is held beside.
    private sealed record WordBag(EvidenceItem Item, Dictionary<string, int> Counts, int Total)
    {
        internal static WordBag Of(EvidenceItem item)
        {
            var words = Words(item.Text);
            return new(
                item,
                words.CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
                words.Length
            );
        }

        /// <summary>Twice the words that both have, over the words of both: 1 where they are the same in any order, 0 where none is.</summary>
        internal double Likeness(WordBag other)
        {
            // Texts of such different lengths cannot be alike, whatever their words.
            if (2.0 * Math.Min(Total, other.Total) / (Total + other.Total) <= Alike)
                return 0;
            var (fewer, more) = Counts.Count <= other.Counts.Count ? (Counts, other.Counts) : (other.Counts, Counts);
            var shared = 0;
            foreach (var (word, count) in fewer)
                if (more.TryGetValue(word, out var others))
                    shared += Math.Min(count, others);
            return 2.0 * shared / (Total + other.Total);
        }
    }
}

/// <summary>An item of evidence at one point, with its withdrawal where it is known, and what it most likely became.</summary>
public sealed record RewordedEvidence(EvidenceItem Was, EvidenceItem Is);
