using GovernanceLedger.Meetings;
using GovernanceLedger.Postgres.Reading;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres.Appending;

/// <summary>The events of other streams that a command rests on, with the meetings of which they tell, as the partnership's ledger holds them.</summary>
internal static class NamedEvents
{
    public static NpgsqlBatchCommand Query(string partnership, IReadOnlyList<EventReference> named)
    {
        EventReference[] wanted = [.. named.Union(named.Select(MeetingRules.RecordOf).OfType<EventReference>())];
        return new(
            """
            select e.stream_id, e.version, e.type, e.data from public.mt_events e
            join unnest($2, $3) as n (stream_id, version) on e.stream_id = n.stream_id and e.version = n.version
            where e.tenant_id = $1
            """
        )
        {
            Parameters =
            {
                Session.Text(partnership),
                Session.Array(NpgsqlDbType.Varchar, wanted.Select(n => n.Stream).ToArray()),
                Session.Array(NpgsqlDbType.Bigint, wanted.Select(n => n.Version).ToArray()),
            },
        };
    }

    /// <summary>Nothing where the batch did not ask.</summary>
    public static async Task<IReadOnlyDictionary<EventReference, LedgerEvent>> Read(
        NpgsqlDataReader reader,
        string partnership,
        CancellationToken cancel
    )
    {
        var found = new Dictionary<EventReference, LedgerEvent>();
        if (!await reader.NextResultAsync(cancel))
            return found;
        while (await reader.ReadAsync(cancel))
        {
            var (stream, version) = (reader.GetString(0), reader.GetInt64(1));
            found[new(stream, version)] = StoredEvent.Load(
                partnership,
                stream,
                version,
                reader.GetString(2),
                reader.GetFieldValue<byte[]>(3)
            );
        }
        return found;
    }
}
