namespace GovernanceLedger.Postgres;

/// <summary>A stored event that this program cannot read. Reading stops there; it never skips one.</summary>
public sealed class UnreadableEventException(
    string partnership,
    string stream,
    long version,
    string type,
    string why,
    Exception? inner = null
)
    : Exception(
        $"Version {version} of the stream {stream} of {partnership}, of the type {type}, cannot be read: {why} Use a version of the program that knows it.",
        inner
    )
{
    /// <summary>The partnership whose ledger holds the event.</summary>
    public string Partnership { get; } = partnership;

    /// <summary>The stream that holds it.</summary>
    public string Stream { get; } = stream;

    /// <summary>Its place in the stream.</summary>
    public long Version { get; } = version;

    /// <summary>The name under which it is stored.</summary>
    public string Type { get; } = type;
}
