using GovernanceLedger.Postgres.Appending;
using GovernanceLedger.Postgres.Reading;
using Npgsql;

namespace GovernanceLedger.Postgres;

/// <summary>The one way to record anything.</summary>
/// <param name="database">The database that holds the ledger, migrated.</param>
/// <param name="clock">Read after the partnership's head is locked, so that recorded time follows the order of positions.</param>
public sealed class Ledger(LedgerDatabase database, TimeProvider clock)
{
    /// <summary>The stream by which a partnership begins.</summary>
    public const string PartnershipStream = "partnership";

    private readonly LedgerReader _reader = new(database);

    /// <summary>
    /// Locks the partnership's head, folds the stream, decides the command, and records what follows from it with its
    /// leaves and views, all in one transaction of two round trips. Sending the same command again under the same key
    /// is always safe.
    /// </summary>
    /// <exception cref="UnreadableEventException">The stream holds an event that this program cannot read.</exception>
    /// <exception cref="StoreException">PostgreSQL could not do it; <see cref="StoreFailure.OutcomeUnknown"/> where only the commit's answer was lost.</exception>
    public async Task<Answer> Execute<TState, TCommand>(
        StreamKind<TState, TCommand> kind,
        string partnership,
        string stream,
        TCommand command,
        CommandEnvelope envelope,
        CancellationToken cancel = default
    )
        where TState : class
        where TCommand : LedgerCommand
    {
        if (envelope.Check() is { } problem)
            return new Answer.Refused(problem);
        await using var connection = await database.Open(cancel);
        var attempt = new Attempt<TState, TCommand>(kind, partnership, stream, command, envelope, clock);
        var (answer, used) = await attempt.Run(connection, cancel);
        return answer ?? await Repeat(partnership, used!, cancel);
    }

    private async Task<Answer> Repeat(string partnership, UsedKey key, CancellationToken cancel)
    {
        var events = new List<RecordedEvent>();
        await foreach (var e in _reader.Stream(partnership, key.Stream, key.FirstVersion, key.LastVersion, cancel))
            events.Add(e);
        return new Answer.Recorded(key.LastVersion, key.LastPosition, events, Repeated: true);
    }
}
