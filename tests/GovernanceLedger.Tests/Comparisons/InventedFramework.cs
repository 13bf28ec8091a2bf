using GovernanceLedger.Frameworks;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.Comparisons;

/// <summary>A version of the framework that nobody issued, with one feature and local proposals of these codes.</summary>
internal static class InventedFramework
{
    internal static Framework Of(string version, Succession? succeeds, params string[] codes) =>
        new(
            version,
            version,
            Given.OpenedOn,
            [
                new(
                    1,
                    "Leadership",
                    [.. codes.Select(c => new Proposal(c, c, ProposalOwner.Local, "6 months", Given.Today, []))]
                ),
            ],
            succeeds
        );
}
