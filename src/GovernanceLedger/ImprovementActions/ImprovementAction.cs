using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace GovernanceLedger.ImprovementActions;

/// <summary>Everything recorded of one improvement action.</summary>
/// <param name="Number">The version in the stream at which it was agreed, which is its number.</param>
/// <param name="Planned">What the plan says of it now: the leads and the words are those that stand.</param>
/// <param name="DueOn">The day by which it is due, or null; where it comes again and was never moved, the first such day.</param>
/// <param name="AgreedOn">The day on which it was agreed.</param>
/// <param name="Source">Where it was agreed.</param>
/// <param name="Reports">The progress reported, in the order in which it was recorded.</param>
/// <param name="Moves">The moves of its due day, in the order in which they were recorded.</param>
/// <param name="Closed">How it ended, or null while it is open.</param>
/// <param name="ReopenedOn">The day on which it was last reopened, or null.</param>
/// <param name="Related">The numbers of the actions that were said to bear on it, or that were merged into it.</param>
public sealed record ImprovementAction(
    long Number,
    PlannedAction Planned,
    DateOnly? DueOn,
    DateOnly AgreedOn,
    Source Source,
    ImmutableList<ProgressReport> Reports,
    ImmutableList<DueDateMove> Moves,
    ActionClosing? Closed,
    DateOnly? ReopenedOn,
    ImmutableList<long> Related
)
{
    /// <summary>Open, completed, withdrawn or merged.</summary>
    [JsonIgnore]
    public ActionStanding Standing => Closed?.Standing ?? ActionStanding.Open;

    /// <summary>The report that took effect last, or null where there is none.</summary>
    [JsonIgnore]
    public ProgressReport? Latest => Reports.IsEmpty ? null : Reports.MaxBy(r => (r.EffectiveOn, r.Version));

    internal static ImprovementAction Of(long number, ActionAgreed e) =>
        new(number, e.Planned, e.Timescale.DueOn, e.EffectiveOn, e.Source, [], [], null, null, []);
}

/// <summary>Progress as it was reported.</summary>
/// <param name="Version">The version in the stream of the report.</param>
/// <param name="Percent">From 0 to 100, or null.</param>
public sealed record ProgressReport(
    long Version,
    ProgressStatus Status,
    int? Percent,
    string Narrative,
    string? Evidence,
    DateOnly EffectiveOn,
    Source Source
);

/// <summary>A move of the day by which an action is due.</summary>
/// <param name="Version">The version in the stream of the move.</param>
/// <param name="Was">The day before, or null where there was none.</param>
/// <param name="DueOn">The day after.</param>
public sealed record DueDateMove(
    long Version,
    DateOnly? Was,
    DateOnly DueOn,
    string AgreedBy,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
);

/// <summary>How an action ended.</summary>
/// <param name="Version">The version in the stream of the event that ended it.</param>
/// <param name="Because">The evidence of a completed action, the reason of any other.</param>
/// <param name="Into">The number of the action that carries it on, or null.</param>
public sealed record ActionClosing(
    long Version,
    ActionStanding Standing,
    string Because,
    long? Into,
    DateOnly EffectiveOn,
    Source Source
);
