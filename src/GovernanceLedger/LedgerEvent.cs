namespace GovernanceLedger;

/// <summary>A fact that the ledger keeps for ever, in the board's words and the past tense.</summary>
/// <param name="EffectiveOn">The day on which the fact took effect, which is not the day on which it was recorded.</param>
/// <param name="Source">Where the fact was read or heard.</param>
public abstract record LedgerEvent(DateOnly EffectiveOn, Source Source);
