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
    ) => RepeatStanding.On(today, RoundsOf(rounds), partnership.RepeatInterval?.Months);

    /// <summary>The self-evaluations of a partnership, in the order in which they follow one another.</summary>
    internal static IReadOnlyList<(string Stream, Profile Profile)> RoundsOf(
        IEnumerable<StoredView<Profile>> profiles
    ) => Rounds.InOrder(profiles.Select(p => (p.Stream, p.Document)));

    /// <summary>The same as addresses name them.</summary>
    internal static IReadOnlyList<string> CyclesOf(IEnumerable<StoredView<Profile>> profiles) =>
        [.. RoundsOf(profiles).Select(r => RoundName.Of(r.Stream))];

    // The round that was opened last stands for the partnership.
    private static Standing Of(
        StoredView<Partnership> p,
        IReadOnlyList<StoredView<Profile>> rounds,
        DateOnly today,
        DateTimeOffset recorded
    )
    {
        var (stream, latest) = RoundsOf(rounds) is [.., var last] ? last : default;
        return new(
            p.Partnership,
            p.Document,
            stream is null ? null : RoundName.Of(stream),
            latest,
            RepeatOf(p.Document, rounds, today),
            recorded == default ? null : recorded
        );
    }
}
