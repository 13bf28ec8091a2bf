using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Api;

/// <summary>Where the streams of one kind stand in the API.</summary>
/// <param name="Partnership">The partnership that holds them; null where the address names it.</param>
/// <param name="Path">The path of a stream below the API's root, such as "/partnerships/{partnership}/meetings/{meeting}".</param>
/// <param name="Name">The parameter of the path that names the stream within its kind; null where a partnership has just one.</param>
internal abstract record StreamPath(string? Partnership, string Path, string? Name)
{
    /// <summary>The stream that an address names.</summary>
    internal abstract string StreamOf(string? name);

    internal abstract Task<Answer> Execute(
        LedgerRoom room,
        string partnership,
        string stream,
        LedgerCommand command,
        CommandEnvelope envelope,
        CancellationToken cancel
    );
}

/// <summary>Where the streams of one kind stand in the API, and how their commands are decided.</summary>
internal sealed record StreamPath<TState, TCommand>(
    StreamKind<TState, TCommand> Kind,
    string Path,
    string? Name = null,
    string? Partnership = null
) : StreamPath(Partnership, Path, Name)
    where TState : class
    where TCommand : LedgerCommand
{
    internal override string StreamOf(string? name) => name is null ? Kind.Name : $"{Kind.Name}/{name}";

    internal override Task<Answer> Execute(
        LedgerRoom room,
        string partnership,
        string stream,
        LedgerCommand command,
        CommandEnvelope envelope,
        CancellationToken cancel
    ) => room.Ledger.Execute(Kind, partnership, stream, (TCommand)command, envelope, cancel);

    /// <summary>A command on these streams.</summary>
    /// <param name="begins">Names the partnership and the stream that the command belongs to, where that follows from what it says.</param>
    internal ApiCommand Takes<T>(
        string summary,
        Func<T, (string? Partnership, string Stream)>? begins = null,
        bool mayChangeNothing = false
    )
        where T : TCommand =>
        new(typeof(T), this, summary, mayChangeNothing, begins is null ? null : command => begins((T)command));
}
