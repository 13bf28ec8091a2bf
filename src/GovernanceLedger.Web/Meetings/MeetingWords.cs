using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Meetings;

/// <summary>What pages call the parts of meetings.</summary>
internal static class MeetingWords
{
    /// <summary>The choice of a report that says nothing of directions.</summary>
    internal const string NotSaid = "not-said";

    internal static IReadOnlyList<Choice> Partners { get; } =
    [
        new("board", "The integration joint board’s", "The board itself, or a committee of it"),
        new("council", "The council’s"),
        new("health-board", "The Health Board’s"),
    ];

    internal static IReadOnlyList<Choice> Directions { get; } =
    [
        new("none", "None is required"),
        new("council", "To the council"),
        new("health-board", "To the Health Board"),
        new("both", "To the council and the Health Board"),
        new(NotSaid, "The report does not say"),
    ];

    /// <summary>A meeting in words, such as "Integration joint board, 16 May 2019".</summary>
    internal static string Title(Body body, DateOnly heldOn) => $"{body.Name}, {heldOn.InWords()}";

    internal static string Of(BodyOf of) =>
        of switch
        {
            BodyOf.Board => "the board’s",
            BodyOf.Council => "the council’s",
            _ => "the Health Board’s",
        };

    internal static string Of(DirectionRequired? required) =>
        required is null ? "The report does not say" : Directions.First(c => c.Value == required.Value.Code()).Label;

    /// <summary>What is still wanting, and what has been done about it.</summary>
    internal static string Of(DirectionGap gap) =>
        string.Join(
            ". ",
            new[]
            {
                gap.Issued.Count == 0
                    ? Of(gap.Awaited.From)
                    : $"{Of(gap.Awaited.From)}; issued as {string.Join(", ", gap.Issued)}, but not {Without(gap)}",
                gap.NotIssued.Count == 0 ? null : $"Drafted as {string.Join(", ", gap.NotIssued)}, not issued",
            }.OfType<string>()
        );

    // One council of two that lacks its direction is named; all of them are "the council".
    private static string Without(DirectionGap gap) =>
        gap.Councils.Count == 1 && gap.Awaited.From != DirectionRequired.HealthBoard
            ? $"to {gap.Councils[0]}{(gap.Without == DirectionRequired.Both ? " and the Health Board" : "")}"
            : $"t{Of(gap.Without)[1..]}";

    internal static string Of(ImplicationHeading heading)
    {
        var words = heading.Code().Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    internal static string Of(DecisionKind kind)
    {
        var words = kind.Code().Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
