namespace GovernanceLedger.Frameworks;

/// <summary>How a version of the framework carries on an earlier one.</summary>
/// <param name="Version">The earlier version.</param>
/// <param name="Proposals">What is not carried on under its own code and in the same words; every other code means the same in both.</param>
public sealed record Succession(string Version, IReadOnlyList<SucceededProposal> Proposals)
{
    /// <summary>The entry of a proposal of the later version; null where it is carried on as it was.</summary>
    internal SucceededProposal? Entry(string code) => Proposals.FirstOrDefault(p => p.Code == code);

    /// <summary>The codes that cannot be meant: those that either version lacks, or that are new without an entry that says so.</summary>
    internal IReadOnlyList<string> Slips(Framework earlier, Framework later) =>
        [
            .. Proposals.Select(p => p.Code).Where(code => later.Find(code) is null),
            .. Proposals.SelectMany(p => p.From).Where(code => earlier.Find(code) is null),
            .. later.Proposals.Select(p => p.Code).Where(code => Entry(code) is null && earlier.Find(code) is null),
            .. Proposals.GroupBy(p => p.Code, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key),
        ];
}

/// <summary>A proposal of a later framework, and what it came from.</summary>
/// <param name="Code">Its code in the later framework.</param>
/// <param name="From">The codes in the earlier one: none where it was added, several where they were merged.</param>
public sealed record SucceededProposal(string Code, IReadOnlyList<string> From);
