namespace GovernanceLedger;

/// <summary>A document folded from one stream, stored under a name and shown on pages.</summary>
/// <param name="Name">The view's name within its stream, such as "profile" or "proposal/2.3".</param>
/// <param name="Source">An immutable record of the state; the same instance as before an append means that the document did not change.</param>
/// <param name="Draw">Draws the document where the source is not the document itself.</param>
public sealed record View(string Name, object Source, Func<object>? Draw = null)
{
    /// <summary>The document to store, drawn when it is asked for.</summary>
    public object Document => Draw?.Invoke() ?? Source;
}

/// <summary>One kind of stream as replay needs it: its name and its fold, whatever the state's type.</summary>
/// <param name="Name">The kind's name, which begins the name of each of its streams, such as "self-evaluation".</param>
public abstract record StreamKind(string Name)
{
    /// <summary>The state (null before the first event) after the next event.</summary>
    public abstract object Next(object? state, LedgerEvent next);

    /// <summary>The views that the state is stored as.</summary>
    public abstract IEnumerable<View> ViewsOf(object state);
}

/// <summary>One kind of stream: how its commands are decided, its events folded, and its views drawn from the fold.</summary>
/// <typeparam name="TState">What the events of one stream add up to.</typeparam>
/// <typeparam name="TCommand">The commands that a stream of this kind takes.</typeparam>
/// <param name="Name">The kind's name, which begins the name of each of its streams, such as "self-evaluation".</param>
/// <param name="Decide">State (null before the first event), command and the day: the events that follow, or a refusal. Pure.</param>
/// <param name="Evolve">State (null before the first event) and the next event: the state after it. Pure and total.</param>
/// <param name="Views">The views that the state is stored as.</param>
public sealed record StreamKind<TState, TCommand>(
    string Name,
    Func<TState?, TCommand, DateOnly, Result> Decide,
    Func<TState?, LedgerEvent, TState> Evolve,
    Func<TState, IEnumerable<View>> Views
) : StreamKind(Name)
    where TState : class
    where TCommand : LedgerCommand
{
    /// <inheritdoc />
    public override object Next(object? state, LedgerEvent next) => Evolve((TState?)state, next);

    /// <inheritdoc />
    public override IEnumerable<View> ViewsOf(object state) => Views((TState)state);
}
