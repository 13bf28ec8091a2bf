namespace GovernanceLedger.Partnerships;

/// <summary>A health and social care partnership entered the ledger.</summary>
/// <param name="Name">The partnership's name, such as "North Ayrshire".</param>
/// <param name="Board">Its integration joint board, or the lead agency where it has none.</param>
/// <param name="HealthBoard">The Health Board that delivers for it.</param>
/// <param name="Councils">The council that delivers for it; two where one partnership covers two council areas.</param>
public sealed record PartnershipRegistered(
    string Name,
    string Board,
    string HealthBoard,
    IReadOnlyList<string> Councils,
    DateOnly EffectiveOn,
    Source Source
) : LedgerEvent(EffectiveOn, Source);

/// <summary>How many months lie between a baseline and its repeat in this partnership, where that is not the usual 12.</summary>
/// <param name="Months">The months, from 1 to 60.</param>
public sealed record RepeatIntervalSet(int Months, string Reason, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);
