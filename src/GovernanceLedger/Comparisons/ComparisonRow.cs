using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>One proposal at two points.</summary>
/// <param name="Pair">The proposal in the framework of each point.</param>
/// <param name="From">What is known of it at the first; several where several became one.</param>
/// <param name="To">What is known of it at the second.</param>
/// <param name="Steps">The levels between, up counted positive; 0 where either point is unrated.</param>
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

    /// <summary>The level at the first point; null where it is unrated, or where several differ.</summary>
    public Level? FromLevel => Agreed(From);

    /// <summary>The level at the second point; null where it is unrated, or where several differ.</summary>
    public Level? ToLevel => Agreed(To);

    /// <summary>The levels by which the world moved, corrections of the record left out.</summary>
    public int MovedSteps => Steps - Difference.CorrectedSteps;

    internal static ComparisonRow Of(ComparedPoint from, ComparedPoint to, ProposalPair pair)
    {
        IReadOnlyList<ProposalRecord> a = [.. pair.From.Select(p => from.State.Proposal(p.Code))];
        IReadOnlyList<ProposalRecord> b = [.. pair.To.Select(p => to.State.Proposal(p.Code))];
        var (one, other) = (Together(a), Together(b));
        var movement = MovementOf(pair, a, b);
        return new(
            pair,
            a,
            b,
            movement,
            movement is Movement.Up or Movement.Down ? Agreed(b)!.Value - Agreed(a)!.Value : 0,
            RatingDifference.Between(from, to, one, other),
            EvidenceDifference.Between(from, to, one, other),
            DeliveryOf(pair, one, other, to.Day)
        );
    }

    private static Movement MovementOf(
        ProposalPair pair,
        IReadOnlyList<ProposalRecord> a,
        IReadOnlyList<ProposalRecord> b
    )
    {
        if (pair.From.Concat(pair.To).All(p => p.Owner == ProposalOwner.National))
            return Movement.National;
        return Differ(a) || Differ(b) ? Movement.NotComparable : Movements.Between(Agreed(a), Agreed(b));
    }

    private static Delivery? DeliveryOf(ProposalPair pair, ProposalRecord a, ProposalRecord b, DateOnly day) =>
        pair.To is [{ Owner: ProposalOwner.Local } proposal] ? Deliveries.Of(proposal, a, b, day) : null;

    // Where several became one, all that was known of any of them counts.
    private static ProposalRecord Together(IReadOnlyList<ProposalRecord> records) =>
        records switch
        {
            [] => ProposalRecord.Empty(""),
            [var one] => one,
            _ => records[0] with
            {
                Ratings = Differ(records) ? [] : records[0].Ratings,
                PartnerViews = [.. records.SelectMany(r => r.PartnerViews)],
                Evidence = [.. records.SelectMany(r => r.Evidence)],
                ProposedActions = [.. records.SelectMany(r => r.ProposedActions)],
            },
        };

    private static bool Differ(IReadOnlyList<ProposalRecord> records) =>
        records.Select(r => r.Current?.Level).Distinct().Skip(1).Any();

    private static Level? Agreed(IReadOnlyList<ProposalRecord> records) =>
        records.Count == 0 || Differ(records) ? null : records[0].Current?.Level;
}
