using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>A partnership in which a round of self-evaluation is to be opened.</summary>
/// <param name="Baseline">Its baseline, or null where there is none yet.</param>
/// <param name="Repeat">Where the repeat of the baseline stands.</param>
public sealed record OpeningPlace(string Slug, Partnership Partnership, Profile? Baseline, RepeatStanding Repeat)
    : IFormPlace
{
    /// <inheritdoc />
    public string Stream => SelfEvaluationRules.Kind.Name;

    /// <inheritdoc />
    public long Version => 0;

    /// <inheritdoc />
    public string Url => $"/partnerships/{Slug}";

    /// <summary>The versions of the framework that a round can be opened against: the baseline's and what carries it on, or every one.</summary>
    public IReadOnlyList<Framework> Frameworks { get; } =
    [.. Framework.All.Where(f => Baseline is null || f.CarriesOn(Baseline.Framework))];

    /// <summary>The partnership of an address; null where there is none such.</summary>
    internal static async Task<OpeningPlace?> Find(FormRequest r)
    {
        var partnership = r.Room.Partnership(r.Slug, r.Cancel);
        var rounds = r.Room.Views.OfPartnership<Profile>(r.Slug, SelfEvaluationViews.ProfileName, r.Cancel);
        await Task.WhenAll(partnership, rounds);
        return await partnership is { } found
            ? new(
                r.Slug,
                found,
                (await rounds).Select(p => p.Document).FirstOrDefault(p => p.Cycle == Cycle.Baseline),
                Standings.RepeatOf(found, await rounds, r.Room.Today)
            )
            : null;
    }
}
