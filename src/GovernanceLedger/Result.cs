namespace GovernanceLedger;

/// <summary>Why a command was not carried out.</summary>
/// <param name="Code">A stable kebab-case code that programs may branch on.</param>
/// <param name="Message">A sentence that an officer can act on.</param>
public sealed record Refusal(string Code, string Message);

/// <summary>What deciding a command came to: the events that follow, or a refusal.</summary>
public abstract record Result
{
    private Result() { }

    /// <summary>The command stands, and these events follow from it, in order; none where it would change nothing.</summary>
    public sealed record Accepted(IReadOnlyList<LedgerEvent> Events) : Result;

    /// <summary>The command is refused, and nothing follows from it.</summary>
    public sealed record Refused(Refusal Refusal) : Result;

    /// <summary>The command stands and these events follow.</summary>
    public static Result Accept(params IReadOnlyList<LedgerEvent> events) => new Accepted(events);

    /// <summary>The command is refused for this reason.</summary>
    public static Result Refuse(string code, string message) => new Refused(new Refusal(code, message));
}
