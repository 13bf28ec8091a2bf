using System.Runtime.CompilerServices;
using GovernanceLedger.Approvals;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres.Reading;
using Npgsql;

namespace GovernanceLedger.Postgres.Approvals;

/// <summary>A part of a list of approvals.</summary>
/// <param name="All">How many there are, whatever is asked for.</param>
/// <param name="Bodies">The bodies that approved any of them, in no order.</param>
/// <param name="Count">How many are asked for.</param>
/// <param name="Approvals">The part of those that was read, newest first.</param>
public sealed record ApprovalList(
    long All,
    IReadOnlyList<string> Bodies,
    long Count,
    IReadOnlyList<RecordedApproval> Approvals
);

/// <summary>
/// Reads which exact things bodies approved, and what has moved those on since, those recorded a moment ago among them:
/// of one partnership, or of all where none is named; newest first by the day of approval.
/// </summary>
public sealed class ApprovalReader(LedgerDatabase database)
{
    /// <summary>The most that can be named of what moved one thing on.</summary>
    public const int MostNamed = 20;

    private const int AtOnce = 200;

    /// <summary>The approvals of a partnership.</summary>
    /// <param name="most">The most that is named of what moved one thing on; at most <see cref="MostNamed"/>.</param>
    public async Task<IReadOnlyList<RecordedApproval>> Of(
        string partnership,
        ApprovalScope scope,
        int most,
        CancellationToken cancel = default
    )
    {
        await CatchUp(partnership, cancel);
        var asked = await Asked(partnership, scope, cancel);
        return await Read(asked, most, ApprovalSql.Events(asked, most + 1), cancel);
    }

    /// <summary>The approvals that are asked for, at most <paramref name="size"/> of them after the first <paramref name="skip"/>, and how many there are.</summary>
    public async Task<ApprovalList> List(
        string? partnership,
        ApprovalScope scope,
        int most,
        int size,
        long skip,
        CancellationToken cancel = default
    )
    {
        await CatchUp(partnership, cancel);
        var bodies = await Bodies(partnership, cancel);
        var names = bodies.Select(b => b.Body).OfType<string>().ToList();
        var asked = new ApprovalsAsked(partnership, scope, Spelt(scope.Body, names));
        var counts = await Rows(partnership, ApprovalSql.Count(asked), row => row.GetInt64(0), cancel);
        var read = await Read(asked, most, ApprovalSql.Events(asked, most + 1, null, size, skip), cancel);
        return new(bodies.Sum(b => b.Count), names, counts[0], read);
    }

    /// <summary>All approvals that are asked for, as they are read.</summary>
    public async IAsyncEnumerable<RecordedApproval> Each(
        string? partnership,
        ApprovalScope scope,
        int most,
        [EnumeratorCancellation] CancellationToken cancel = default
    )
    {
        await CatchUp(partnership, cancel);
        var asked = await Asked(partnership, scope, cancel);
        var pages = ReadAhead.Pages<RecordedApproval>(
            after => Read(asked, most, ApprovalSql.Events(asked, most + 1, after, AtOnce), cancel),
            AtOnce
        );
        await foreach (var approval in pages)
            yield return approval;
    }

    /// <summary>Takes in every event that nobody who asked for approvals has seen yet: of one partnership, or of all where none is named.</summary>
    public Task CatchUp(string? partnership = null, CancellationToken cancel = default) =>
        CatchingUp.Run(database, "ledger.catch_up_approvals", partnership, cancel);

    private async Task<ApprovalsAsked> Asked(string? partnership, ApprovalScope scope, CancellationToken cancel) =>
        new(
            partnership,
            scope,
            scope.Body is null
                ? null
                : Spelt(scope.Body, (await Bodies(partnership, cancel)).Select(b => b.Body).OfType<string>())
        );

    // A database may not know capitals beyond ASCII.
    private static string[]? Spelt(string? body, IEnumerable<string> bodies) =>
        body is null ? null : [.. bodies.Where(b => b.Equals(body, StringComparison.OrdinalIgnoreCase))];

    private Task<List<(string? Body, long Count)>> Bodies(string? partnership, CancellationToken cancel) =>
        Rows(
            partnership,
            new(ApprovalSql.Bodies) { Parameters = { Session.Text(partnership) } },
            row => (row.IsDBNull(0) ? null : row.GetString(0), row.GetInt64(1)),
            cancel
        );

    private async Task<IReadOnlyList<RecordedApproval>> Read(
        ApprovalsAsked asked,
        int most,
        NpgsqlBatchCommand query,
        CancellationToken cancel
    )
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MostNamed);
        var events = await Rows(asked.Partnership, query, Read, cancel);
        return RecordedApproval.Of(
            events.Select(e => e.Approving).OfType<ApprovingEvent>(),
            events.Select(e => e.Recorded),
            e => IsAbout(asked.Scope, e),
            most
        );
    }

    private static (RecordedEvent Recorded, ApprovingEvent? Approving) Read(NpgsqlDataReader row)
    {
        var recorded = EventRows.Read(row);
        if (row.IsDBNull(ApprovalSql.Approved))
            return (recorded, null);
        var body = row.IsDBNull(ApprovalSql.Body) ? null : row.GetString(ApprovalSql.Body);
        return (recorded, new(recorded, row.GetInt64(ApprovalSql.Approved), body));
    }

    private static bool IsAbout(ApprovalScope scope, RecordedEvent e) =>
        scope.Action is not { } action || ActedOn.Of(e).Contains(action);

    private async Task<List<T>> Rows<T>(
        string? partnership,
        NpgsqlBatchCommand query,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancel
    )
    {
        var session = partnership is null ? Session.ToReadAll() : Session.ToRead(partnership);
        await using var connection = await database.Open(cancel);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { session, query } };
        await using var rows = await Reading.Rows.Of(batch, cancel);
        var found = new List<T>();
        while (await rows.Next(cancel))
            found.Add(read(rows.Reader));
        return found;
    }
}
