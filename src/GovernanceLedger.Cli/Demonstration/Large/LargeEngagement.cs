using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Cli.Demonstration.Large;

/// <summary>The engagement log of a partnership of the large ledger.</summary>
internal static class LargeEngagement
{
    /// <summary>So many groups are consulted in the days before a meeting.</summary>
    public static async Task Consult(LargePartnership p, int groups)
    {
        foreach (var group in p.Chance.Several(Phrases.Groups, groups))
            await p.Record(
                EngagementRules.Stream,
                new RecordEngagement(
                    [p.Today.AddDays(-p.Chance.Between(1, 9))],
                    group,
                    Phrases.Task(p.Chance),
                    p.Chance.In100(60) ? Phrases.Sentence(p.Chance) : null,
                    p.Chance.Several(Phrases.Groups, 2),
                    ["Town hall"],
                    p.Chance.Several(Framework.Msg2019.LocalProposals.Select(x => x.Code), 2),
                    p.Source()
                )
            );
    }
}
