using Npgsql;

namespace GovernanceLedger.Postgres.Appending;

/// <summary>One command on its way into the ledger.</summary>
internal sealed class Attempt<TState, TCommand>(
    StreamKind<TState, TCommand> kind,
    string partnership,
    string stream,
    TCommand command,
    CommandEnvelope envelope,
    TimeProvider clock
)
    where TState : class
    where TCommand : LedgerCommand
{
    private readonly byte[] _requestHash = CommandHash.Of(partnership, stream, command);

    /// <summary>The answer, or the key under which the same command was recorded before.</summary>
    public async Task<(Answer? Answer, UsedKey? Repeats)> Run(NpgsqlConnection connection, CancellationToken cancel)
    {
        var locked = await Open(connection, cancel);
        if (locked.Key is { } used && used.RequestHash.AsSpan().SequenceEqual(_requestHash))
        {
            await Rollback(connection);
            return (null, used);
        }
        var (answer, append) = Decide(locked);
        if (append is null)
            await Rollback(connection);
        else if (!await Commit(connection, append))
            return await Run(connection, cancel);
        return (answer, null);
    }

    private async Task<LockedStream<TState>> Open(NpgsqlConnection connection, CancellationToken cancel)
    {
        try
        {
            return await LockedStream<TState>.Open(
                connection,
                partnership,
                stream,
                command,
                envelope,
                kind.Evolve,
                cancel
            );
        }
        catch (NpgsqlException e)
        {
            throw StoreException.Of(e);
        }
    }

    private (Answer Answer, Append? Append) Decide(LockedStream<TState> locked)
    {
        if (locked.Key is not null)
            return (new Answer.KeyReused(envelope.IdempotencyKey), null);
        if (locked.Head is null && stream != Ledger.PartnershipStream)
            return (new Answer.Refused(NotRegistered), null);
        if (locked.Version != envelope.ExpectedVersion)
            return (new Answer.Conflict(envelope.ExpectedVersion, locked.Version), null);
        if (command.Against(locked.Named) is { } unlinked)
            return (new Answer.Refused(unlinked), null);
        var now = Now(locked.Head);
        return kind.Decide(locked.State, command, Scotland.Day(now)) switch
        {
            Result.Refused refused => (new Answer.Refused(refused.Refusal), null),
            Result.Accepted { Events.Count: 0 } => (new Answer.Unchanged(locked.Version), null),
            Result.Accepted accepted => Accept(locked, accepted.Events, now),
            var other => throw new InvalidOperationException($"A result that nobody knows: {other.GetType().Name}."),
        };
    }

    private (Answer Answer, Append? Append) Accept(
        LockedStream<TState> locked,
        IReadOnlyList<LedgerEvent> events,
        DateTimeOffset now
    )
    {
        var head = locked.Head ?? new Head(0, now);
        var recorded = NewEvents.Of(events, partnership, stream, head, locked.Version, now, envelope);
        var state = events.Aggregate(locked.State, (state, next) => kind.Evolve(state, next))!;
        var views = ChangedViews.Between(locked.State is null ? [] : kind.Views(locked.State), kind.Views(state));
        return (
            new Answer.Recorded(recorded.Last.Version, recorded.Last.Position, recorded.Recorded),
            new Append(kind.Name, locked.Head is null, _requestHash, recorded, views)
        );
    }

    /// <summary>The clock to the microsecond, as PostgreSQL keeps it, and never earlier than the partnership's last event.</summary>
    private DateTimeOffset Now(Head? head)
    {
        var now = clock.GetUtcNow();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        return head is not null && head.RecordedAt > now ? head.RecordedAt : now;
    }

    private Refusal NotRegistered =>
        new(
            "partnership-not-registered",
            $"The ledger does not know the partnership \"{partnership}\". Register it before recording anything for it."
        );

    /// <summary>False where another session began the same partnership meanwhile, so that all must be read again.</summary>
    private static async Task<bool> Commit(NpgsqlConnection connection, Append append)
    {
        try
        {
            await append.Commit(connection);
            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation && append.BeginsPartnership)
        {
            await Rollback(connection);
            return false;
        }
        catch (PostgresException e) when (!IsLost(e))
        {
            throw StoreException.Of(e);
        }
        catch (NpgsqlException e)
        {
            throw new StoreException(
                StoreFailure.OutcomeUnknown,
                "The connection was lost while recording, so it is not known whether the command was recorded. Send it again under the same key: it will be recorded once.",
                e
            );
        }
    }

    // A session that is ended from outside may be ended just after its commit.
    private static bool IsLost(PostgresException e) =>
        e.SqlState.StartsWith("08", StringComparison.Ordinal)
        || e.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown;

    private static async Task Rollback(NpgsqlConnection connection)
    {
        try
        {
            await using var command = new NpgsqlCommand("rollback", connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (NpgsqlException e)
        {
            throw StoreException.Of(e);
        }
    }
}
