namespace GovernanceLedger.Meetings;

/// <summary>A report that said that a direction is required, as long as one is still wanting.</summary>
/// <param name="Awaited">The report and the decisions on it.</param>
/// <param name="Without">To whom no direction has been issued yet: the council, the Health Board, or both.</param>
/// <param name="Issued">The references of those that were issued and do not close it, such as the one to the council where both need one.</param>
/// <param name="NotIssued">The references of those that follow from a decision on it and are drafted or approved, but not issued.</param>
public sealed record DirectionGap(
    AwaitedDirection Awaited,
    DirectionRequired Without,
    IReadOnlyList<string> Issued,
    IReadOnlyList<string> NotIssued
)
{
    /// <summary>The gap that a report leaves, or null where each recipient that it asks for has its direction.</summary>
    /// <param name="stream">The stream of the meeting.</param>
    /// <param name="directions">Every direction of the partnership.</param>
    public static DirectionGap? Of(string stream, AwaitedDirection awaited, IEnumerable<FollowingDirection> directions)
    {
        var decisions = awaited.Decisions.Select(version => new EventReference(stream, version)).ToHashSet();
        var following = directions.Where(d => d.Follows.Any(decisions.Contains)).ToLookup(d => d.IsIssued);
        return Lacking(awaited.From, [.. following[true]]) is { } without
            ? new(awaited, without, References(following[true]), References(following[false]))
            : null;
    }

    private static DirectionRequired? Lacking(DirectionRequired from, IReadOnlyList<FollowingDirection> issued)
    {
        var both = from == DirectionRequired.Both;
        var council = (both || from == DirectionRequired.Council) && !issued.Any(d => d.ToCouncil);
        var healthBoard = (both || from == DirectionRequired.HealthBoard) && !issued.Any(d => d.ToHealthBoard);
        return council && healthBoard ? DirectionRequired.Both
            : council ? DirectionRequired.Council
            : healthBoard ? DirectionRequired.HealthBoard
            : null;
    }

    private static IReadOnlyList<string> References(IEnumerable<FollowingDirection> directions) =>
        [.. directions.Select(d => d.Reference).Distinct(StringComparer.Ordinal)];
}

/// <summary>A direction as a report that waits for one sees it: what it says, from its issue or since a variation.</summary>
/// <param name="IsIssued">Whether it was ever issued; one that was ended since was issued all the same.</param>
/// <param name="Approved">Whether a decision has approved it.</param>
/// <param name="Follows">The events that it follows from.</param>
/// <param name="ToCouncil">Whether it goes to a council.</param>
/// <param name="ToHealthBoard">Whether it goes to the Health Board.</param>
public sealed record FollowingDirection(
    string Reference,
    bool IsIssued,
    bool Approved,
    IReadOnlyList<EventReference> Follows,
    bool ToCouncil,
    bool ToHealthBoard
);
