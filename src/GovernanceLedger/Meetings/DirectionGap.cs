namespace GovernanceLedger.Meetings;

/// <summary>A report that said that a direction is required, as long as one is still wanting.</summary>
/// <param name="Awaited">The report and the decisions on it.</param>
/// <param name="Without">To whom no direction has been issued yet: the council, the Health Board, or both.</param>
/// <param name="Councils">The councils to which none has been issued; empty where only the Health Board's is wanting.</param>
/// <param name="Issued">The references of those that were issued and do not close it, such as the one to the council where both need one.</param>
/// <param name="NotIssued">The references of those that follow from a decision on it and are drafted or approved, but not issued.</param>
public sealed record DirectionGap(
    AwaitedDirection Awaited,
    DirectionRequired Without,
    IReadOnlyList<string> Councils,
    IReadOnlyList<string> Issued,
    IReadOnlyList<string> NotIssued
)
{
    /// <summary>
    /// The gap that a report leaves, or null where each recipient that it asks for has its direction. Where a partnership
    /// has two councils, a report that asks for the council's asks for one to each.
    /// </summary>
    /// <param name="stream">The stream of the meeting.</param>
    /// <param name="councils">The councils of the partnership.</param>
    /// <param name="directions">Every direction of the partnership.</param>
    public static DirectionGap? Of(
        string stream,
        AwaitedDirection awaited,
        IReadOnlyList<string> councils,
        IEnumerable<FollowingDirection> directions
    )
    {
        var decisions = awaited.Decisions.Select(version => new EventReference(stream, version)).ToHashSet();
        var following = directions.Where(d => d.Follows.Any(decisions.Contains)).ToLookup(d => d.IsIssued);
        var without = CouncilsWithout(awaited.From, councils, [.. following[true]]);
        return Lacking(awaited.From, without.Count > 0, [.. following[true]]) is { } lacking
            ? new(awaited, lacking, without, References(following[true]), References(following[false]))
            : null;
    }

    private static IReadOnlyList<string> CouncilsWithout(
        DirectionRequired from,
        IReadOnlyList<string> councils,
        IReadOnlyList<FollowingDirection> issued
    )
    {
        if (from == DirectionRequired.HealthBoard)
            return [];
        var directed = issued.SelectMany(d => d.ToCouncils).ToHashSet(SameName.Comparer);
        // Where there is one council, a direction to "the council" is to that one, whatever name it was given.
        return councils.Count == 1 && directed.Count > 0 ? [] : [.. councils.Where(c => !directed.Contains(c))];
    }

    private static DirectionRequired? Lacking(
        DirectionRequired from,
        bool council,
        IReadOnlyList<FollowingDirection> issued
    )
    {
        var healthBoard = from != DirectionRequired.Council && !issued.Any(d => d.ToHealthBoard);
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
/// <param name="ToCouncils">The councils to which it goes.</param>
/// <param name="ToHealthBoard">Whether it goes to the Health Board.</param>
public sealed record FollowingDirection(
    string Reference,
    bool IsIssued,
    bool Approved,
    IReadOnlyList<EventReference> Follows,
    IReadOnlyList<string> ToCouncils,
    bool ToHealthBoard
);
