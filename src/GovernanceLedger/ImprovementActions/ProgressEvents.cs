namespace GovernanceLedger.ImprovementActions;

/// <summary>Progress on an improvement action was reported.</summary>
/// <param name="Action">The number of the action.</param>
/// <param name="Status">How it is coming on; never late, which is worked out.</param>
/// <param name="Percent">How much of it is done, from 0 to 100, or null where no figure is given.</param>
/// <param name="Narrative">What has been done.</param>
/// <param name="Evidence">What shows it, or null.</param>
public sealed record ActionProgressReported(
    long Action,
    ProgressStatus Status,
    int? Percent,
    string Narrative,
    string? Evidence,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>An improvement action was completed.</summary>
/// <param name="Action">The number of the action.</param>
/// <param name="Evidence">What shows that it is done.</param>
public sealed record ActionCompleted(long Action, string Evidence, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>An improvement action that was completed, withdrawn or merged is to be done again.</summary>
/// <param name="Action">The number of the action.</param>
public sealed record ActionReopened(long Action, string Reason, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>An improvement action was given up.</summary>
/// <param name="Action">The number of the action.</param>
public sealed record ActionWithdrawn(long Action, string Reason, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>An improvement action is carried on in another from now on.</summary>
/// <param name="Action">The number of the action that ends.</param>
/// <param name="Into">The number of the action that carries it on.</param>
public sealed record ActionsMerged(long Action, long Into, string Reason, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);
