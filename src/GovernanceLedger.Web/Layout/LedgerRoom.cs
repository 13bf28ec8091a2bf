using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.Postgres.Approvals;
using GovernanceLedger.Postgres.Searching;

namespace GovernanceLedger.Web.Layout;

/// <summary>What pages record with and read from.</summary>
/// <param name="Ledger">The one way to record.</param>
/// <param name="Views">Reads views.</param>
/// <param name="Events">Reads streams and partnerships as they arrive.</param>
/// <param name="History">Reads histories a page at a time.</param>
/// <param name="Positions">Reads heads and leaves.</param>
/// <param name="Threads">Follows the links between events.</param>
/// <param name="Comparisons">Compares two points of self-evaluations.</param>
/// <param name="Approvals">Reads what was approved, and what moved it on since.</param>
/// <param name="Search">Searches the words of every event.</param>
/// <param name="People">The one table of names.</param>
/// <param name="Clock">The clock.</param>
public sealed record LedgerRoom(
    Ledger Ledger,
    ViewReader Views,
    LedgerReader Events,
    History History,
    Positions Positions,
    ThreadReader Threads,
    ComparisonReader Comparisons,
    ApprovalReader Approvals,
    SearchReader Search,
    People People,
    TimeProvider Clock
)
{
    /// <summary>A room on a database.</summary>
    public static LedgerRoom Of(LedgerDatabase database, TimeProvider clock) =>
        new(
            new(database, clock),
            new(database),
            new(database),
            new(database),
            new(database),
            new(database),
            new(database),
            new(database),
            new(database),
            new(database),
            clock
        );

    /// <summary>A partnership by its short name; null where the ledger has none such.</summary>
    public async Task<Partnership?> Partnership(string slug, CancellationToken cancel) =>
        (await Views.Find<Partnership>(slug, PartnershipRules.Stream, PartnershipRules.Stream, cancel))?.Document;

    /// <summary>The day that it is in Scotland.</summary>
    public DateOnly Today => Scotland.Day(Clock.GetUtcNow());
}
