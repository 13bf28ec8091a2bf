using System.Text.Json.Serialization;

namespace GovernanceLedger.Comparisons;

/// <summary>A comparison with what was done in between.</summary>
/// <param name="Rows">The comparison's rows, each with what was done for its proposal.</param>
/// <param name="Actions">All actions that were promised, whatever they serve.</param>
/// <param name="Decisions">How many decisions were taken in the period, whatever they bear on.</param>
/// <param name="DirectionsIssued">How many directions were issued in the period.</param>
/// <param name="DirectionsStanding">How many directions were in force at the end of it.</param>
public sealed record Explained(
    Comparison Comparison,
    Period Period,
    IReadOnlyList<ExplainedRow> Rows,
    ActionTally Actions,
    int Decisions,
    int DirectionsIssued,
    int DirectionsStanding
)
{
    /// <summary>Explains a comparison by what the registers say.</summary>
    public static Explained By(Comparison comparison, KnownRegisters known)
    {
        var period = Period.Between(comparison.From, comparison.To);
        var (between, from, to) = (new WorkBetween(period, known), comparison.From, comparison.To);
        return new(
            comparison,
            period,
            [.. comparison.Rows.Select(r => ExplainedRow.Of(from, to, r, between))],
            ActionTally.Of(between.Actions),
            between.Decisions.Count,
            between.Directions.Count(d => d.IssuedWithin),
            between.DirectionsStanding
        );
    }

    /// <summary>One row of a comparison, explained; null where neither framework has a proposal of that code.</summary>
    /// <param name="code">The proposal's code at the second point.</param>
    public static ExplainedRow? Row(ComparedPoint from, ComparedPoint to, KnownRegisters known, string code) =>
        Comparison.Row(from, to, code) is { } row
            ? ExplainedRow.Of(from, to, row, new WorkBetween(Period.Between(from, to), known))
            : null;

    /// <summary>The actions that serve a feature's proposals, each counted once.</summary>
    public ActionTally ActionsOf(int feature) => ActionTally.Of(Of(feature).SelectMany(w => w.Actions));

    /// <summary>How many decisions of the period are tied to a feature's proposals, each counted once.</summary>
    public int DecisionsOf(int feature) => Of(feature).SelectMany(w => w.Decisions).DistinctBy(d => d.Event).Count();

    /// <summary>How many directions in force in the period are tied to a feature's proposals, each counted once.</summary>
    public int DirectionsOf(int feature) =>
        Of(feature)
            .SelectMany(w => w.Directions)
            .DistinctBy(d => d.Direction.Reference, StringComparer.Ordinal)
            .Count();

    private IEnumerable<Work> Of(int feature) => Rows.Where(r => r.Row.Proposal.Feature == feature).Select(r => r.Work);
}

/// <summary>A row of a comparison with what was done for its proposal in between.</summary>
public sealed record ExplainedRow(ComparisonRow Row, Work Work)
{
    /// <summary>From how many things done without a movement a reader is told of it.</summary>
    public const int MuchWork = 2;

    internal static ExplainedRow Of(ComparedPoint from, ComparedPoint to, ComparisonRow row, WorkBetween between) =>
        new(row, between.Of(RowCodes.Of(from, to, row.Pair), RatingBetween.Of(from, to, row.Pair)));

    /// <summary>What a reader ought to be told of the row, or null.</summary>
    public Remark? Remark =>
        Moved
            ? Work.IsAny
                ? null
                : Comparisons.Remark.NothingBehind
            : Stayed && Work.Done >= MuchWork
                ? Comparisons.Remark.WorkWithoutMovement
                : null;

    private bool Moved => Row.MovedSteps != 0 || CameOrWent;

    // The framework itself says why there is no rating of a proposal that it added or dropped, a correction why one was struck out.
    private bool CameOrWent =>
        Row.Movement is Movement.NewlyRated or Movement.NoLongerRated
        && Row is { From.Count: > 0, To.Count: > 0, IsStruckOut: false }
        && !Row.From.Concat(Row.To).Any(p => p is { Current: null, LeftUnrated: not null });

    // A rating that differs only because the record was put right stayed where it was.
    private bool Stayed => Row.Movement is Movement.Unchanged or Movement.Unrated or Movement.Corrected;
}

/// <summary>What stands out in a row.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Remark>))]
public enum Remark
{
    /// <summary>The rating moved, came or went, and no approving decision, direction, completed action or engagement in the period is tied to it.</summary>
    [JsonStringEnumMemberName("nothing-behind")]
    NothingBehind = 1,

    /// <summary>The rating stayed, though two or more things were done for it: directions issued, actions completed.</summary>
    [JsonStringEnumMemberName("work-without-movement")]
    WorkWithoutMovement = 2,
}
