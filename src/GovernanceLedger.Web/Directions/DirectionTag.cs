using GovernanceLedger.Directions;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Directions;

/// <summary>What an event of a direction is called on a page, and how it is drawn.</summary>
internal static class DirectionTag
{
    /// <summary>The tag of an event, or null where it is of no direction.</summary>
    internal static EventTag? Of(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            DirectionDrafted or DirectionRedrafted => new("Direction drafted", "grey", "ring"),
            DirectionApproved => new("Direction approved", "green", "square"),
            DirectionIssued => new("Direction issued", "darkblue", "square"),
            DirectionAcknowledged => new("Acknowledged", "teal", "dot"),
            DirectionProgressReported => new("Progress", "teal", "dot"),
            DirectionVaried => new("Direction varied", "blue", "disc"),
            DirectionRevoked => new("Direction revoked", "red", "square"),
            DirectionSuperseded => new("Direction superseded", "purple", "square"),
            DirectionCompleted => new("Direction completed", "green", "square"),
            _ => null,
        };
}
