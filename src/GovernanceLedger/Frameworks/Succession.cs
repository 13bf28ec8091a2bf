namespace GovernanceLedger.Frameworks;

/// <summary>How a version of the framework carries on an earlier one.</summary>
/// <param name="Version">The earlier version.</param>
/// <param name="Proposals">What is not carried on under its own code and in the same words; every other code means the same in both.</param>
public sealed record Succession(string Version, IReadOnlyList<SucceededProposal> Proposals);

/// <summary>A proposal of a later framework, and what it came from.</summary>
/// <param name="Code">Its code in the later framework.</param>
/// <param name="From">The codes in the earlier one: none where it was added, several where they were merged.</param>
public sealed record SucceededProposal(string Code, IReadOnlyList<string> From);
