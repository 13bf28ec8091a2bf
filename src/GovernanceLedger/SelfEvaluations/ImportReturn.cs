using GovernanceLedger.Frameworks;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>Record a whole return at once, in one transaction: open the cycle where it is not open, then everything that the return says.</summary>
/// <param name="Document">The file that it was read from.</param>
/// <param name="Proposals">What the return says of each local proposal, with every doubt settled.</param>
/// <param name="IsComplete">True where the return is a completed one and not a draft.</param>
public sealed record ImportReturn(
    Cycle Cycle,
    string Framework,
    ReturnDocument Document,
    IReadOnlyList<ReturnedProposal> Proposals,
    bool IsComplete,
    DateOnly EffectiveOn,
    Source Source
) : SelfEvaluationCommand(EffectiveOn, Source)
{
    /// <inheritdoc />
    public override IReadOnlyList<EventReference> RestsOn() => BaselineBehind.With(base.RestsOn(), Cycle);

    /// <inheritdoc />
    public override Refusal? Against(IReadOnlyDictionary<EventReference, LedgerEvent> found) =>
        base.Against(found) ?? BaselineBehind.Contrary(found, Cycle, Framework, EffectiveOn);
}

/// <summary>A file by name, SHA-256 in lower-case hexadecimal, and format ("text" or "docx").</summary>
public sealed record ReturnDocument(string Name, string Sha256, string Format);

/// <summary>What a return says of one proposal.</summary>
/// <param name="Level">The level, or null where it is left unrated on purpose.</param>
/// <param name="LeftUnratedBecause">Why, where it is left unrated; null where it is rated.</param>
/// <param name="Source">The place in the document, and who settled it where it could not be read outright.</param>
public sealed record ReturnedProposal(
    string Proposal,
    Level? Level,
    string? LeftUnratedBecause,
    Source Source,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> ProposedActions
);
