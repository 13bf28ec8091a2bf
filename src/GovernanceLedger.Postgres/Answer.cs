namespace GovernanceLedger.Postgres;

/// <summary>What came of a command. The set is closed.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>The events were recorded, now or when the command was first sent.</summary>
    /// <param name="Version">The stream's version after the last of the events.</param>
    /// <param name="Position">The partnership's position after the last of the events.</param>
    /// <param name="Events">The events as they were recorded, in order.</param>
    /// <param name="Repeated">True where the same command had been recorded before, and nothing was added now.</param>
    public sealed record Recorded(
        long Version,
        long Position,
        IReadOnlyList<RecordedEvent> Events,
        bool Repeated = false
    ) : Answer;

    /// <summary>The command stands, but changes nothing, so nothing was recorded.</summary>
    /// <param name="Version">The stream's version.</param>
    public sealed record Unchanged(long Version) : Answer;

    /// <summary>The command was refused, and nothing was recorded.</summary>
    public sealed record Refused(Refusal Refusal) : Answer;

    /// <summary>The stream is not at the version that the officer saw; nothing was recorded.</summary>
    public sealed record Conflict(long Expected, long Actual) : Answer;

    /// <summary>The idempotency key has named another command of this partnership; nothing was recorded.</summary>
    public sealed record KeyReused(string IdempotencyKey) : Answer;
}
