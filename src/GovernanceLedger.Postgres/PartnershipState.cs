namespace GovernanceLedger.Postgres;

/// <summary>What the events of one partnership amounted to at a position.</summary>
/// <param name="States">The state of every stream that had events, by name.</param>
public sealed record PartnershipState(string Partnership, IReadOnlyDictionary<string, object> States)
{
    /// <summary>The state of one stream, or null where it had no events.</summary>
    public TState? Of<TState>(string stream)
        where TState : class => (TState?)States.GetValueOrDefault(stream);
}
