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
        var profiles = room.Views.OfAllPartnerships<Profile>(SelfEvaluationViews.ProfileName, cancel);
        var heads = room.Positions.LastRecorded(cancel);
        await Task.WhenAll(partnerships, profiles, heads);
        var rounds = (await profiles).ToLookup(p => p.Partnership, StringComparer.Ordinal);
        var recorded = await heads;
        return
        [
            .. (await partnerships).Select(p =>
                Of(p, [.. rounds[p.Partnership]], room.Today, recorded.GetValueOrDefault(p.Partnership))
            ),
        ];
    }

    /// <summary>Where the repeat of a partnership's baseline stands.</summary>
    /// <param name="rounds">The profiles of all its self-evaluations.</param>
    internal static RepeatStanding RepeatOf(
        Partnership partnership,
        IEnumerable<StoredView<Profile>> rounds,
        DateOnly today
    ) =>
        RepeatStanding.On(
            today,
            [.. rounds.Select(r => (r.Stream, r.Document))],
            partnership.RepeatInterval?.Months ?? RepeatStanding.UsualMonths
        );

    /// <summary>The self-evaluations of a partnership as addresses name them, in the order in which they follow one another.</summary>
    internal static IReadOnlyList<string> CyclesOf(IEnumerable<StreamSummary> streams) =>
        [
            .. streams
                .Where(s => s.Kind == SelfEvaluationRules.Kind.Name)
                .Select(s => RoundName.Of(s.Stream))
                .OrderBy(cycle => cycle == Cycle.Baseline.Code() ? "" : cycle.Split('-')[^1], StringComparer.Ordinal)
                .ThenBy(cycle => cycle, StringComparer.Ordinal),
        ];

    // The round that was opened last stands for the partnership, and of several the first stream's.
    private static Standing Of(
        StoredView<Partnership> p,
        IReadOnlyList<StoredView<Profile>> rounds,
        DateOnly today,
        DateTimeOffset recorded
    )
    {
        var latest = rounds.MaxBy(r => r.Document.OpenedOn);
        return new(
            p.Partnership,
            p.Document,
            latest is null ? null : RoundName.Of(latest.Stream),
            latest?.Document,
            RepeatOf(p.Document, rounds, today),
            recorded == default ? null : recorded
        );
    }
}
