using System.Collections.Immutable;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>How a proposal's rating at one point differs from that at another, corrections kept apart from changes.</summary>
/// <param name="From">The level at the first point as the record now knows it.</param>
/// <param name="To">The level at the second point as the record now knows it.</param>
/// <param name="Corrections">The corrections that one point knows and the other does not; between two self-evaluations, those made to either.</param>
public sealed record RatingDifference(Cause Cause, Level? From, Level? To, IReadOnlyList<RatingCorrection> Corrections)
{
    /// <summary>The difference between two readings of a proposal, or of several that are one at the other point.</summary>
    internal static RatingDifference Between(
        ComparedPoint from,
        ComparedPoint to,
        IReadOnlyList<ProposalRecord> a,
        IReadOnlyList<ProposalRecord> b
    )
    {
        if (from.Stream != to.Stream)
            return BetweenRounds(Reading.Of(from, a), Reading.Of(to, b));
        // One round has one framework, so a row of it has one proposal at either point.
        var forwards = !from.IsAfter(to);
        var (earlier, later) = forwards ? (a[0], b[0]) : (b[0], a[0]);
        var known = CorrectionsOf(earlier).Select(c => c.Version).ToHashSet();
        List<RatingCorrection> made = [.. CorrectionsOf(later).Where(c => !known.Contains(c.Version))];
        var (was, now) = (earlier.Current?.Level, later.Current?.Level);
        var reread = WithinOne(earlier.Current, later);
        var cause = CauseOf(was == now, reread == now, reread == was);
        return forwards ? new(cause, reread, now, made) : new(cause, now, reread, made);
    }

    private static RatingDifference BetweenRounds(Reading a, Reading b) =>
        new(
            CauseOf(a.Then == b.Then, a.Now == b.Now, a.Then == a.Now && b.Then == b.Now),
            a.Now,
            b.Now,
            [.. a.Corrections, .. b.Corrections]
        );

    // What the rating that stood at first reads at the later point, which is the record's part of the difference.
    private static Level? WithinOne(RatingEntry? first, ProposalRecord later)
    {
        if (first is null || later.Ratings.Find(r => r.Version == first.Version) is not { } reread)
            return first?.Level;
        if (later.Current is not { } current || current.Version <= first.Version)
            return later.Current?.Level;
        return reread.Level ?? first.Level;
    }

    private static Cause CauseOf(bool readsAlike, bool stayed, bool stands) =>
        stayed
            ? readsAlike
                ? Cause.None
                : Cause.Correction
            : stands
                ? Cause.Change
                : Cause.Both;

    private static IEnumerable<RatingCorrection> CorrectionsOf(ProposalRecord p) =>
        p.Ratings.SelectMany(r => r.Corrections);

    // The level that stood at a point and what it reads now, with every correction of the ratings that stood.
    private sealed record Reading(Level? Then, Level? Now, IReadOnlyList<RatingCorrection> Corrections)
    {
        internal static Reading Of(ComparedPoint point, IReadOnlyList<ProposalRecord> records)
        {
            var now = records.Select(r => point.Reread(r.Code, r.Current)?.Level).Distinct().ToList();
            var then = records.Agreed();
            return new(
                then,
                then is not null && now is [var level] ? level : then,
                [.. records.SelectMany(r => CorrectionsOf(point, r))]
            );
        }

        // Where nothing stands, the last rating was struck out by a correction, which says why.
        private static ImmutableList<RatingCorrection> CorrectionsOf(ComparedPoint point, ProposalRecord record) =>
            point.Reread(record.Code, record.Current ?? record.Ratings.LastOrDefault())?.Corrections ?? [];
    }
}
