using GovernanceLedger.Directions;
using GovernanceLedger.Partnerships;

namespace GovernanceLedger.Documents.Directions;

/// <summary>What a letter of direction is written from.</summary>
/// <param name="Partnership">The partnership whose board directs.</param>
/// <param name="Direction">The direction, as the register has it.</param>
/// <param name="Version">The version of the register of directions that it was read from.</param>
/// <param name="Decisions">The decisions behind what the direction says now; empty for a draft.</param>
/// <param name="Recipient">The partner that this letter goes to, one of the direction's recipients.</param>
/// <param name="Besides">The steps by which it took the place of others that it does not name itself.</param>
public sealed record LetterFacts(
    Partnership Partnership,
    Direction Direction,
    long Version,
    IReadOnlyList<CitedDecision> Decisions,
    Recipient Recipient,
    IReadOnlyList<ChainStep> Besides
)
{
    /// <summary>A name for the file, such as "direction-2019-001-nhs-glen.docx".</summary>
    public string FileName => $"direction-{Direction.Reference}-{PartnershipRules.Slug(Recipient.Name)}.docx";

    /// <summary>The events that the decision behind it must be looked for in: those that the last of its terms, or its approval, follows from.</summary>
    public static IReadOnlyList<EventReference> Behind(Direction direction) =>
        (direction.Terms.Count > 1 ? direction.Term.Source : direction.Approval?.Source)?.Follows ?? [];
}
