using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>One proposal at two points.</summary>
/// <param name="Pair">The proposal in the framework of each point.</param>
/// <param name="From">What is known of it at the first; several where several became one.</param>
/// <param name="To">What is known of it at the second.</param>
/// <param name="Steps">The levels between as they read at the points, up counted positive; 0 where either is unrated.</param>
/// <param name="Difference">What accounts for the difference.</param>
/// <param name="Evidence">How the evidence differs.</param>
/// <param name="Delivery">Whether it was in place in time; null for a national proposal or one that was dropped.</param>
public sealed record ComparisonRow(
    ProposalPair Pair,
    IReadOnlyList<ProposalRecord> From,
    IReadOnlyList<ProposalRecord> To,
    Movement Movement,
    int Steps,
    RatingDifference Difference,
    EvidenceDifference Evidence,
    Delivery? Delivery
)
{
    /// <summary>The proposal as the second point's framework has it, or the first's where the second has none.</summary>
    public Proposal Proposal => Pair.Proposal;

    /// <summary>A name that no other row of the comparison has: the code, with what tells it apart where two versions mean two things by it.</summary>
    public string Name =>
        Pair switch
        {
            { To: [] } => $"{Proposal.Code}-first",
            { Continuity: Continuity.Split, From: [var one] } when one.Code != Proposal.Code =>
                $"{one.Code}-{Proposal.Code}",
            _ => Proposal.Code,
        };

    /// <summary>The level at the first point; null where it is unrated, or where several differ.</summary>
    public Level? FromLevel => From.Agreed();

    /// <summary>The level at the second point; null where it is unrated, or where several differ.</summary>
    public Level? ToLevel => To.Agreed();

    /// <summary>Whether it has no rating at one point because a correction struck it out, before the point or since.</summary>
    public bool IsStruckOut =>
        Movement switch
        {
            Movement.NewlyRated => FromLevel is not null || From.Any(p => p.IsStruckOut),
            Movement.NoLongerRated => ToLevel is not null || To.Any(p => p.IsStruckOut),
            _ => false,
        };

    /// <summary>Whether levels lie between the two points, if only none: it is rated at both and can be compared.</summary>
    public bool HasSteps => Movement is Movement.Up or Movement.Down or Movement.Unchanged or Movement.Corrected;

    /// <summary>The levels by which the world moved, corrections of the record left out.</summary>
    public int MovedSteps => StepsOf(Difference.From, Difference.To);

    /// <summary>The levels by which correcting the record accounts for the difference, up counted positive.</summary>
    public int CorrectedSteps => Steps - MovedSteps;

    internal static ComparisonRow Of(ComparedPoint from, ComparedPoint to, ProposalPair pair)
    {
        IReadOnlyList<ProposalRecord> a = [.. pair.From.Select(p => from.State.Proposal(p.Code))];
        IReadOnlyList<ProposalRecord> b = [.. pair.To.Select(p => to.State.Proposal(p.Code))];
        IReadOnlyList<ProposalRecord> known = [.. pair.From.Select(p => from.Whole.Proposal(p.Code))];
        var difference = RatingDifference.Between(from, to, a, b);
        return new(
            pair,
            a,
            b,
            MovementOf(pair, a, b, difference, IsAwaited(from, to, a, b)),
            StepsOf(a.Agreed(), b.Agreed()),
            difference,
            EvidenceDifference.Between(from, to, a.Evidence(), b.Evidence(), known.Evidence()),
            pair.To is [{ Owner: ProposalOwner.Local } proposal] ? Deliveries.Of(proposal, known, b[0], to.Day) : null
        );
    }

    // It is the later round that has not come to it yet; what an earlier one never rated is newly rated since.
    private static bool IsAwaited(
        ComparedPoint from,
        ComparedPoint to,
        IReadOnlyList<ProposalRecord> a,
        IReadOnlyList<ProposalRecord> b
    ) => from.Stream != to.Stream && ((!from.IsAfter(to) && to.Awaits(b)) || (!to.IsAfter(from) && from.Awaits(a)));

    private static Movement MovementOf(
        ProposalPair pair,
        IReadOnlyList<ProposalRecord> a,
        IReadOnlyList<ProposalRecord> b,
        RatingDifference difference,
        bool awaited
    )
    {
        if (pair.From.Concat(pair.To).All(p => p.Owner == ProposalOwner.National))
            return Movement.National;
        return a.Differ() || b.Differ() ? Movement.NotComparable
            : awaited ? Movement.NotRatedYet
            : difference.Cause == Cause.Correction ? Movement.Corrected
            : Movements.Between(difference.From, difference.To);
    }

    private static int StepsOf(Level? from, Level? to) => from is { } a && to is { } b ? b - a : 0;
}
