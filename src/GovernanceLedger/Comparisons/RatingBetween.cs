using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>A rating that came and went between the two points.</summary>
/// <param name="Event">The event that recorded it.</param>
/// <param name="Proposal">The code of the proposal in its round.</param>
public sealed record RatingBetween(EventReference Event, string Proposal, RatingEntry Rating)
{
    internal static IReadOnlyList<RatingBetween> Of(ComparedPoint from, ComparedPoint to, ProposalPair pair)
    {
        var period = Period.Between(from, to);
        return
        [
            .. Known(from, pair.From)
                .Concat(Known(to, pair.To))
                .DistinctBy(r => r.Event)
                .Where(r => r.Rating.Level is not null && period.Has(r.Rating.EffectiveOn))
                .Where(r => !Stands(r, from) && !Stands(r, to))
                .OrderBy(r => r.Rating.EffectiveOn)
                .ThenBy(r => r.Event.Version),
        ];
    }

    private static IEnumerable<RatingBetween> Known(ComparedPoint point, IEnumerable<Proposal> proposals) =>
        from p in proposals
        from rating in point.Whole.Proposal(p.Code).Ratings
        select new RatingBetween(new(point.Stream, rating.Version), p.Code, rating);

    private static bool Stands(RatingBetween r, ComparedPoint point) =>
        point.Stream == r.Event.Stream && point.State.Proposal(r.Proposal).Current?.Version == r.Rating.Version;
}
