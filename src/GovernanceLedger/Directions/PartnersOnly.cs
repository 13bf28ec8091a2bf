using GovernanceLedger.Partnerships;

namespace GovernanceLedger.Directions;

/// <summary>A direction binds the council or the Health Board of its partnership, and nobody else.</summary>
internal static class PartnersOnly
{
    // The stream of a partnership begins with the event that registers it.
    private static readonly EventReference Registered = new(PartnershipRules.Stream, 1);

    internal static IReadOnlyList<EventReference> With(IReadOnlyList<EventReference> named) => [.. named, Registered];

    /// <summary>Why a direction cannot go to those that it names, or null where it can.</summary>
    internal static Refusal? Contrary(
        IReadOnlyDictionary<EventReference, LedgerEvent> found,
        IReadOnlyList<Recipient> recipients
    ) =>
        found.GetValueOrDefault(Registered) is PartnershipRegistered partners
        && recipients.FirstOrDefault(r => !IsPartner(partners, r)) is { } stranger
            ? new(
                "not-a-partner",
                $"{DirectionChecks.Shown(stranger.Name)} is no {(stranger.Kind == RecipientKind.Council ? "council" : "Health Board")} of this partnership. A direction goes to {partners.HealthBoard}, {string.Join(", ", partners.Councils)}, or several of them."
            )
            : null;

    private static bool IsPartner(PartnershipRegistered partners, Recipient recipient) =>
        recipient.Kind == RecipientKind.Council
            ? partners.Councils.Contains(recipient.Name, SameName.Comparer)
            : SameName.Comparer.Equals(partners.HealthBoard, recipient.Name);
}
