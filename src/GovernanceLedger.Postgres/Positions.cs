using GovernanceLedger.Postgres.Reading;
using Npgsql;

namespace GovernanceLedger.Postgres;

/// <summary>How far each partnership's ledger has come, and the leaf at each of its positions.</summary>
public sealed class Positions(LedgerDatabase database)
{
    /// <summary>When anything was last recorded, by partnership; a partnership without events is not in it.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> LastRecorded(CancellationToken cancel = default)
    {
        var found = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        await Read(
            Session.ToReadAll(),
            new("select partnership, recorded_at from ledger.heads where position > 0"),
            row => found.Add(row.GetString(0), row.GetFieldValue<DateTimeOffset>(1)),
            cancel
        );
        return found;
    }

    /// <summary>The newest position of one partnership and when its event was recorded; null where there is no event.</summary>
    public async Task<(long Position, DateTimeOffset RecordedAt)?> Head(
        string partnership,
        CancellationToken cancel = default
    )
    {
        (long, DateTimeOffset)? head = null;
        await Read(
            Session.ToRead(partnership),
            new("select position, recorded_at from ledger.heads where partnership = $1 and position > 0")
            {
                Parameters = { Session.Text(partnership) },
            },
            row => head = (row.GetInt64(0), row.GetFieldValue<DateTimeOffset>(1)),
            cancel
        );
        return head;
    }

    /// <summary>The leaf hash that was stored with the event at a position, or null where there is none.</summary>
    public async Task<byte[]?> LeafHash(string partnership, long position, CancellationToken cancel = default)
    {
        byte[]? hash = null;
        await Read(
            Session.ToRead(partnership),
            new("select leaf_hash from ledger.leaves where partnership = $1 and position = $2")
            {
                Parameters = { Session.Text(partnership), Session.Number(position) },
            },
            row => hash = row.GetFieldValue<byte[]>(0),
            cancel
        );
        return hash;
    }

    private async Task Read(
        NpgsqlBatchCommand session,
        NpgsqlBatchCommand query,
        Action<NpgsqlDataReader> row,
        CancellationToken cancel
    )
    {
        await using var connection = await database.Open(cancel);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { session, query } };
        await using var rows = await Rows.Of(batch, cancel);
        while (await rows.Next(cancel))
            row(rows.Reader);
    }
}
