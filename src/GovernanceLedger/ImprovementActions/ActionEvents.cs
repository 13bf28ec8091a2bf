namespace GovernanceLedger.ImprovementActions;

/// <summary>An improvement action was agreed. Its version in the stream is its number.</summary>
/// <param name="Label">The label as the plan prints it, or null; it identifies nothing.</param>
/// <param name="Proposals">The codes of the proposals that it serves.</param>
/// <param name="Origin">The review or the audit that asked for it, or null.</param>
/// <param name="Measure">How progress is measured, or null.</param>
/// <param name="CrossReferences">What it refers to, as written.</param>
public sealed record ActionAgreed(
    string? Label,
    IReadOnlyList<string> Proposals,
    ActionOrigin? Origin,
    string Text,
    IReadOnlyList<Lead> Leads,
    Timescale Timescale,
    string? Comment,
    string? Measure,
    IReadOnlyList<string> CrossReferences,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source)
{
    internal static ActionAgreed Of(PlannedAction a, DateOnly day, Source source) =>
        new(
            a.Label,
            a.Proposals,
            a.Origin,
            a.Text,
            a.Leads,
            a.Timescale,
            a.Comment,
            a.Measure,
            a.CrossReferences,
            day,
            source
        );

    internal PlannedAction Planned =>
        new(Label, Proposals, Origin, Text, Leads, Timescale, Comment, Measure, CrossReferences);
}

/// <summary>Others answer for an improvement action from now on.</summary>
/// <param name="Action">The number of the action.</param>
/// <param name="Leads">All who answer for it now.</param>
public sealed record ActionLeadsChanged(
    long Action,
    IReadOnlyList<Lead> Leads,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>An improvement action is put in other words from now on.</summary>
/// <param name="Action">The number of the action.</param>
/// <param name="Measure">How progress is measured from now on, or null.</param>
public sealed record ActionReworded(
    long Action,
    string Text,
    string? Measure,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>The day by which an improvement action is due was moved, or set where it had none.</summary>
/// <param name="Action">The number of the action.</param>
/// <param name="Was">The day that stood before, or null where none did.</param>
/// <param name="DueOn">The day that stands now.</param>
/// <param name="AgreedBy">The body or the office that agreed to it.</param>
public sealed record ActionDueDateMoved(
    long Action,
    DateOnly? Was,
    DateOnly DueOn,
    string AgreedBy,
    string Reason,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>Two improvement actions were said to bear on each other.</summary>
/// <param name="Action">The number of one action.</param>
/// <param name="Other">The number of the other.</param>
/// <param name="Reason">How they bear on each other.</param>
public sealed record ActionsCrossReferenced(long Action, long Other, string Reason, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);
