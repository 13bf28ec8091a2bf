namespace GovernanceLedger.Postgres.Reading;

/// <summary>Folds the rows of one stream (version, type, data, in order of version) as they arrive.</summary>
internal static class StreamFold
{
    public static async Task<(TState? State, long Version)> Read<TState>(
        Rows rows,
        string partnership,
        string stream,
        Func<TState?, LedgerEvent, TState> evolve,
        CancellationToken cancel
    )
        where TState : class
    {
        TState? state = null;
        var version = 0L;
        while (await rows.Next(cancel))
        {
            var stored = rows.Reader.GetInt64(0);
            var type = rows.Reader.GetString(1);
            if (stored != ++version)
                throw new UnreadableEventException(
                    partnership,
                    stream,
                    stored,
                    type,
                    $"version {version} is missing before it."
                );
            var next = StoredEvent.Load(partnership, stream, version, type, rows.Reader.GetFieldValue<byte[]>(2));
            try
            {
                state = evolve(state, next);
            }
            catch (InvalidOperationException e)
            {
                throw new UnreadableEventException(partnership, stream, version, type, "it cannot stand there.", e);
            }
        }
        return (state, version);
    }
}
