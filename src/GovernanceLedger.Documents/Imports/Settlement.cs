using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Imports;

/// <summary>What an officer says of a proposal before a return is recorded. The set is closed.</summary>
public abstract record Settlement
{
    private Settlement() { }

    /// <summary>The level that the reader suggests is right, though it was in doubt.</summary>
    public sealed record Confirmed : Settlement;

    /// <summary>The proposal is at this level, whatever was read.</summary>
    public sealed record SetTo(Level Level) : Settlement;

    /// <summary>The proposal is recorded without a rating, for this reason.</summary>
    public sealed record LeftUnrated(string Reason) : Settlement;
}

/// <summary>Something that stands against recording a document.</summary>
/// <param name="Proposal">The proposal's code, or null where it concerns no one rating.</param>
/// <param name="Code">A stable kebab-case code.</param>
/// <param name="Message">What to do about it.</param>
/// <param name="Field">The name of <see cref="ImportFields"/> under which it is answered, or null where a rating or the day of the return answers it.</param>
public sealed record Unsettled(string? Proposal, string Code, string Message, string? Field = null)
{
    /// <summary>Whether the officer can overrule it.</summary>
    public bool IsWarning { get; init; }
}
