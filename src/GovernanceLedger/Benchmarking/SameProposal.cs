using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Benchmarking;

/// <summary>Which proposal of one version of the framework is one and the same in another, whatever its code there.</summary>
public static class SameProposal
{
    /// <summary>
    /// The code that a proposal of a framework has in another version; null where that has no such proposal, where it was split
    /// or merged in between, and where nothing says how the two hang together.
    /// </summary>
    /// <param name="own">The version whose code is wanted.</param>
    /// <param name="framework">The version that has the proposal under the code given.</param>
    public static string? CodeIn(Framework own, Framework framework, string code) =>
        own.Version == framework.Version ? own.Find(code)?.Code
        : ProposalPair.CanBeBetween(own, framework)
            ? ProposalPair.Between(own, framework).FirstOrDefault(p => IsOf(p, code))?.From[0].Code
        : null;

    private static bool IsOf(ProposalPair pair, string code) =>
        pair is { From: [_], To: [var to], Continuity: not (Continuity.Split or Continuity.Merged) } && to.Code == code;
}
