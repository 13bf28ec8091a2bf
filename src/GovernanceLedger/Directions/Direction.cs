using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace GovernanceLedger.Directions;

/// <summary>One direction, from its draft to its end.</summary>
/// <param name="Reference">Its reference, such as "2019-001".</param>
/// <param name="DraftedOn">The day on which it was drafted.</param>
/// <param name="Terms">What it said and says: the draft or what was issued first, then each variation; never empty.</param>
/// <param name="Approval">The approval by a decision, or null.</param>
/// <param name="IssuedOn">The day on which it was issued, or null.</param>
/// <param name="Acknowledgements">Who acknowledged which terms, oldest first.</param>
/// <param name="Progress">What was reported of it, oldest first.</param>
/// <param name="Endings">What ended it, wholly or for a function, in the order of recording.</param>
public sealed record Direction(
    string Reference,
    DateOnly DraftedOn,
    ImmutableList<DirectionTerm> Terms,
    DirectionApproval? Approval,
    DateOnly? IssuedOn,
    ImmutableList<Acknowledgement> Acknowledgements,
    ImmutableList<ProgressReport> Progress,
    ImmutableList<DirectionEnding> Endings
)
{
    /// <summary>What was recorded last of what it says.</summary>
    [JsonIgnore]
    public DirectionTerm Term => Terms[^1];

    /// <summary>What it says by the last record of it.</summary>
    [JsonIgnore]
    public DirectionContent Content => Term.Content;

    /// <summary>What ended it as a whole, or null.</summary>
    [JsonIgnore]
    public DirectionEnding? End => Endings.Find(e => e.Function is null);

    /// <summary>The functions that no ending has taken from it, whatever the day.</summary>
    [JsonIgnore]
    public IEnumerable<string> StandingFunctions => Content.Functions.Where(f => !Endings.Exists(e => e.Ends(f)));

    /// <summary>How far it has come, whatever the day.</summary>
    [JsonIgnore]
    public DirectionStatus Status =>
        End is { Kind: EndingKind.Revoked } ? DirectionStatus.Revoked
        : End is not null ? DirectionStatus.Completed
        : IssuedOn is null
            ? Approval is null ? DirectionStatus.Draft
                : DirectionStatus.Approved
        : !StandingFunctions.Any() ? DirectionStatus.Superseded
        : Terms.Count > 1 ? DirectionStatus.Varied
        : DirectionStatus.Issued;

    /// <summary>The recipients that have not acknowledged what it says now.</summary>
    [JsonIgnore]
    public IEnumerable<Recipient> Unacknowledged =>
        Content.Recipients.Where(r => !Acknowledgements.Exists(a => a.Term == Term.Version && a.Recipient == r.Name));
}

/// <summary>What a direction says from a day on.</summary>
/// <param name="Version">The version in the stream of the event that wrote it.</param>
/// <param name="WrittenOn">The day on which it was drafted or varied.</param>
/// <param name="From">The day from which it is in force; null until it is issued.</param>
/// <param name="RetrospectiveBecause">Why that lies before it was decided, or null.</param>
/// <param name="Source">Where the words come from; it follows from what the draft or variation and the issue follow from.</param>
public sealed record DirectionTerm(
    long Version,
    DirectionContent Content,
    DateOnly WrittenOn,
    DateOnly? From,
    string? RetrospectiveBecause,
    Source Source
);

/// <summary>That a decision approved a direction.</summary>
public sealed record DirectionApproval(long Version, DateOnly EffectiveOn, Source Source);

/// <summary>That a recipient acknowledged a direction.</summary>
/// <param name="Term">The version of the terms that it acknowledged.</param>
public sealed record Acknowledgement(long Version, string Recipient, long Term, DateOnly EffectiveOn, Source Source);

/// <summary>What was reported of a direction's progress.</summary>
public sealed record ProgressReport(
    long Version,
    ProgressStatus Status,
    string Narrative,
    IReadOnlyList<MeasuredPerformance> Measures,
    long? SpentPence,
    DateOnly EffectiveOn,
    Source Source
);

/// <summary>That a direction came to an end, wholly or for one function.</summary>
/// <param name="From">The first day on which it is no longer in force.</param>
/// <param name="Function">The function for which it ended; null for all.</param>
/// <param name="By">The direction that ended it, or null.</param>
/// <param name="Reason">Why, where a reason was given.</param>
public sealed record DirectionEnding(
    long Version,
    EndingKind Kind,
    DateOnly From,
    string? Function,
    string? By,
    string? Reason,
    Source Source
)
{
    /// <summary>Whether it ends a direction for a function.</summary>
    public bool Ends(string function) => Function is null || SameName.Comparer.Equals(Function, function);
}
