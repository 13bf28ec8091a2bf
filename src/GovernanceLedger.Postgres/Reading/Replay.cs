using Npgsql;

namespace GovernanceLedger.Postgres.Reading;

/// <summary>
/// Folds rows (partnership, stream, version, type, data) that come one stream after another, in order of version, so
/// that the state of only one stream is in memory.
/// </summary>
internal sealed class Replay(StreamKinds kinds)
{
    private StreamKind? _kind;

    public string Partnership { get; private set; } = "";

    public string Stream { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>The state of the stream so far, or null before the first row.</summary>
    public object? State { get; private set; }

    /// <summary>True where the row begins another stream, so that the state so far is whole.</summary>
    public bool IsWholeBefore(NpgsqlDataReader row) => State is not null && !IsOfThisStream(row);

    public IEnumerable<View> Views() => _kind!.ViewsOf(State!);

    private void Begin(NpgsqlDataReader row)
    {
        (Partnership, Stream, Version, State) = (row.GetString(0), row.GetString(1), 0, null);
        try
        {
            _kind = kinds.Of(Stream);
        }
        catch (InvalidOperationException e)
        {
            throw Unreadable(row.GetInt64(2), row.GetString(3), "no kind of stream has that name.", e);
        }
    }

    public void Next(NpgsqlDataReader row)
    {
        if (State is null || !IsOfThisStream(row))
            Begin(row);
        var (version, type) = (row.GetInt64(2), row.GetString(3));
        if (version != Version + 1)
            throw Unreadable(version, type, $"version {Version + 1} is missing before it.");
        var next = StoredEvent.Load(Partnership, Stream, version, type, row.GetFieldValue<byte[]>(4));
        try
        {
            State = _kind!.Next(State, next);
            Version = version;
        }
        catch (InvalidOperationException e)
        {
            throw Unreadable(version, type, "it cannot stand there.", e);
        }
    }

    private bool IsOfThisStream(NpgsqlDataReader row) => row.GetString(1) == Stream && row.GetString(0) == Partnership;

    private UnreadableEventException Unreadable(long version, string type, string why, Exception? e = null) =>
        new(Partnership, Stream, version, type, why, e);
}
