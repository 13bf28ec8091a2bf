using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>What is known at one point of a proposal, or of several that are one at the other.</summary>
internal static class Together
{
    /// <summary>Whether their levels differ, unrated being one more.</summary>
    internal static bool Differ(this IEnumerable<ProposalRecord> records) =>
        records.Select(r => r.Current?.Level).Distinct().Skip(1).Any();

    /// <summary>The level of all of them; null where they are unrated, or differ, or there is none.</summary>
    internal static Level? Agreed(this IReadOnlyList<ProposalRecord> records) =>
        records.Count == 0 || records.Differ() ? null : records[0].Current?.Level;

    /// <summary>The evidence of all of them, withdrawn items included.</summary>
    internal static IReadOnlyList<EvidenceItem> Evidence(this IReadOnlyList<ProposalRecord> records) =>
        [.. records.SelectMany(r => r.Evidence)];
}
