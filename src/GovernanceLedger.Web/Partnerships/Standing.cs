using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>Where a partnership stands: its latest self-evaluation, if it has one, and when anything was last recorded.</summary>
/// <param name="Slug">The partnership's short name.</param>
/// <param name="Cycle">The self-evaluation's name in addresses, or null.</param>
/// <param name="Repeat">Where the repeat of its baseline stands today.</param>
public sealed record Standing(
    string Slug,
    Partnership Partnership,
    string? Cycle,
    Profile? Profile,
    RepeatStanding Repeat,
    DateTimeOffset? LastRecorded
)
{
    /// <summary>How many local proposals are rated.</summary>
    public int Rated => Profile?.Rated ?? 0;

    /// <summary>How many local proposals there are to rate; 0 where nothing has begun.</summary>
    public int OutOf => Profile?.Ratings.Count ?? 0;

    /// <summary>The status as a filter names it.</summary>
    public string Status => Profile?.Status.ToString().ToLowerInvariant() ?? "not-begun";
}

/// <summary>What of the list of partnerships is wanted, as the address says it.</summary>
public sealed record StandingFilter(string Name, string HealthBoard, string Status, string Repeat, string Sort)
{
    /// <summary>The orders in which the list can be read: what the address says, and what the page says.</summary>
    public static IReadOnlyList<(string Value, string Title)> Sorts { get; } =
    [("name", "Name"), ("rated", "Most rated"), ("due", "Repeat due"), ("recorded", "Last recorded")];

    /// <summary>The statuses to choose from.</summary>
    public static IReadOnlyList<string> Statuses { get; } = ["not-begun", "open", "completed", "approved", "submitted"];

    /// <summary>Where the repeat can stand.</summary>
    public static IReadOnlyList<ReturnState> Repeats { get; } = Enum.GetValues<ReturnState>();

    /// <summary>What is wrong with what is asked for, and what may be asked, in a sentence; null where nothing is.</summary>
    internal string? Problem =>
        Unknown(Status, "status", Statuses) ?? Unknown(Repeat, "state of a repeat", Repeats.Select(r => r.Code()));

    private static string? Unknown(string asked, string what, IEnumerable<string> known) =>
        asked.Length == 0 || known.Contains(asked, StringComparer.Ordinal)
            ? null
            : $"\"{asked}\" is no {what}. Choose one of {string.Join(", ", known)}.";

    /// <summary>Whether anything is left out.</summary>
    public bool IsNarrow => Name.Length + HealthBoard.Length + Status.Length + Repeat.Length > 0;

    /// <summary>The standings wanted, in the order wanted.</summary>
    public IReadOnlyList<Standing> Of(IEnumerable<Standing> standings)
    {
        var kept = standings.Where(s =>
            s.Partnership.Name.Contains(Name, StringComparison.OrdinalIgnoreCase)
            && (HealthBoard.Length == 0 || s.Partnership.HealthBoard == HealthBoard)
            && (Status.Length == 0 || s.Status == Status)
            && (Repeat.Length == 0 || s.Repeat.State.Code() == Repeat)
        );
        return Sort switch
        {
            "rated" =>
            [
                .. kept.OrderByDescending(s => s.Rated).ThenBy(s => s.Partnership.Name, StringComparer.Ordinal),
            ],
            "due" =>
            [
                .. kept.OrderBy(s => s.Repeat.DueOn ?? DateOnly.MaxValue)
                    .ThenBy(s => s.Partnership.Name, StringComparer.Ordinal),
            ],
            "recorded" => [.. kept.OrderByDescending(s => s.LastRecorded)],
            _ => [.. kept.OrderBy(s => s.Partnership.Name, StringComparer.OrdinalIgnoreCase)],
        };
    }

    /// <summary>The address of the same list in another order.</summary>
    public string Url(string sort) => "/?" + Query(sort);

    /// <summary>The filter as an address carries it.</summary>
    public string Query(string sort) =>
        $"name={Uri.EscapeDataString(Name)}&health-board={Uri.EscapeDataString(HealthBoard)}&status={Uri.EscapeDataString(Status)}&repeat={Uri.EscapeDataString(Repeat)}&sort={sort}";
}
