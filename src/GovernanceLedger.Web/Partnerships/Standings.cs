using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>Reads where every partnership stands.</summary>
internal static class Standings
{
    internal static async Task<IReadOnlyList<Standing>> All(LedgerRoom room, CancellationToken cancel)
    {
        var partnerships = room.Views.OfAllPartnerships<Partnership>(PartnershipRules.Stream, cancel);
        var profiles = room.Views.LatestOfEachPartnership<Profile>(SelfEvaluationViews.ProfileName, "openedOn", cancel);
        var heads = room.Positions.LastRecorded(cancel);
        await Task.WhenAll(partnerships, profiles, heads);
        var latest = (await profiles).ToDictionary(p => p.Partnership, StringComparer.Ordinal);
        var recorded = await heads;
        return
        [
            .. (await partnerships).Select(p =>
                Of(p, latest.GetValueOrDefault(p.Partnership), recorded.GetValueOrDefault(p.Partnership))
            ),
        ];
    }

    /// <summary>The self-evaluations of a partnership as addresses name them, in the order in which they follow one another.</summary>
    internal static IReadOnlyList<string> CyclesOf(IEnumerable<StreamSummary> streams) =>
        [
            .. streams
                .Where(s => s.Kind == SelfEvaluationRules.Kind.Name)
                .Select(s => s.Stream[(SelfEvaluationRules.Kind.Name.Length + 1)..])
                .OrderBy(cycle => cycle == Cycle.Baseline.Code() ? "" : cycle.Split('-')[^1], StringComparer.Ordinal)
                .ThenBy(cycle => cycle, StringComparer.Ordinal),
        ];

    private static Standing Of(StoredView<Partnership> p, StoredView<Profile>? profile, DateTimeOffset recorded) =>
        new(
            p.Partnership,
            p.Document,
            profile?.Stream[(SelfEvaluationRules.Kind.Name.Length + 1)..],
            profile?.Document,
            recorded == default ? null : recorded
        );
}
