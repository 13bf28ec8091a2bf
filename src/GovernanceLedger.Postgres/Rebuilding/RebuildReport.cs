namespace GovernanceLedger.Postgres.Rebuilding;

/// <summary>How far a rebuild has come.</summary>
/// <param name="Events">Events folded so far.</param>
/// <param name="Total">Events in the ledger when the rebuild began; more may have come since.</param>
public sealed record RebuildProgress(long Events, long Total);

/// <summary>What a rebuild found, and put right.</summary>
/// <param name="Events">Events folded; those that came while it worked are folded again with their stream.</param>
/// <param name="Views">Views that the events amount to.</param>
/// <param name="Missing">Views that were not stored.</param>
/// <param name="Extra">Views that were stored and should not have been.</param>
/// <param name="Different">Views that were stored with another content.</param>
public sealed record RebuildReport(long Events, long Views, long Missing, long Extra, long Different)
{
    /// <summary>Views that were not as the events say.</summary>
    public long Differences => Missing + Extra + Different;
}
