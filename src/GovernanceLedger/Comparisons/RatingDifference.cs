using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>How a proposal's rating at one point differs from that at another, corrections kept apart from changes.</summary>
/// <param name="CorrectedSteps">The levels, up counted positive, by which correcting the record accounts for the difference; 0 where either point is unrated.</param>
/// <param name="Corrections">The corrections that one point knows and the other does not; between two self-evaluations, those made to either.</param>
public sealed record RatingDifference(Cause Cause, int CorrectedSteps, IReadOnlyList<RatingCorrection> Corrections)
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
        var forwards = from.State.Version <= to.State.Version;
        var (earlier, later) = forwards ? (a[0], b[0]) : (b[0], a[0]);
        var known = CorrectionsOf(earlier).Select(c => c.Version).ToHashSet();
        List<RatingCorrection> made = [.. CorrectionsOf(later).Where(c => !known.Contains(c.Version))];
        var (cause, steps) = WithinOne(earlier.Current, later);
        return new(cause, forwards ? steps : -steps, made);
    }

    // What each rating reads now, less what it read then, is the record's part of the difference; the rest is the world's.
    private static RatingDifference BetweenRounds(Reading a, Reading b)
    {
        var corrected = Steps(a.Then, a.Now) - Steps(b.Then, b.Now);
        return new(
            a.Then == b.Then
                ? corrected == 0
                    ? Cause.None
                    : Cause.Both
                : a.Now == b.Now
                    ? Cause.Correction
                    : corrected == 0
                        ? Cause.Change
                        : Cause.Both,
            corrected,
            [.. a.Corrections, .. b.Corrections]
        );
    }

    // What the rating that stood at first reads now is the record's part of the difference; the rest is the world's.
    private static (Cause Cause, int Steps) WithinOne(RatingEntry? first, ProposalRecord later)
    {
        var (was, now) = (first?.Level, later.Current?.Level);
        if (first is null || later.Ratings.Find(r => r.Version == first.Version) is not { } reread)
            return (CauseOf(was, now), 0);
        if (later.Current is not { } current || current.Version <= first.Version)
            return (was == now ? Cause.None : Cause.Correction, Steps(was, now));
        if (reread.Level == was || reread.Level is null)
            return (CauseOf(was, now), 0);
        return (reread.Level == now ? Cause.Correction : Cause.Both, Steps(was, reread.Level));
    }

    private static Cause CauseOf(Level? from, Level? to) => from == to ? Cause.None : Cause.Change;

    private static int Steps(Level? from, Level? to) => from is { } a && to is { } b ? b - a : 0;

    private static IEnumerable<RatingCorrection> CorrectionsOf(ProposalRecord p) =>
        p.Ratings.SelectMany(r => r.Corrections);

    // The level that stood at a point and what it reads now, with every correction of the ratings that stood.
    private sealed record Reading(Level? Then, Level? Now, IReadOnlyList<RatingCorrection> Corrections)
    {
        internal static Reading Of(ComparedPoint point, IReadOnlyList<ProposalRecord> records)
        {
            var known = records.Select(r => point.Reread(r.Code, r.Current)).ToList();
            var now = known.Select(r => r?.Level).Distinct().ToList();
            var then = records.Agreed();
            return new(
                then,
                then is not null && now is [var level] ? level : null,
                [.. known.SelectMany(r => r?.Corrections ?? [])]
            );
        }
    }
}
