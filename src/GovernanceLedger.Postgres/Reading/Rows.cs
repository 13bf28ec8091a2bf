using Npgsql;

namespace GovernanceLedger.Postgres.Reading;

/// <summary>The rows of a batch's statements, as they arrive; the server is told to stop when they are left early.</summary>
internal sealed class Rows : IAsyncDisposable
{
    private readonly NpgsqlBatch _batch;
    private bool _ended;

    private Rows(NpgsqlBatch batch, NpgsqlDataReader reader)
    {
        _batch = batch;
        Reader = reader;
    }

    public NpgsqlDataReader Reader { get; }

    /// <summary>The rows of the batch's second statement; the first only says as whom and for which partnership.</summary>
    public static async Task<Rows> Of(NpgsqlBatch batch, CancellationToken cancel)
    {
        try
        {
            var rows = new Rows(batch, await batch.ExecuteReaderAsync(cancel));
            await rows.Reader.NextResultAsync(cancel);
            return rows;
        }
        catch (NpgsqlException e)
        {
            throw StoreException.Of(e);
        }
    }

    public async ValueTask<bool> Next(CancellationToken cancel)
    {
        try
        {
            var more = await Reader.ReadAsync(cancel);
            _ended |= !more;
            return more;
        }
        catch (NpgsqlException e)
        {
            _ended = true;
            throw StoreException.Of(e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!_ended)
                _batch.Cancel();
            await Reader.DisposeAsync();
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            // That is what was asked for.
        }
    }
}
