using GovernanceLedger.Benchmarking;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Benchmarking;

/// <summary>What of the national picture is wanted, as the address says it.</summary>
/// <param name="Round">The code of a cycle; empty for each partnership's latest return.</param>
/// <param name="HealthBoard">Only this Health Board's partnerships; empty for all.</param>
/// <param name="Sort">The order of the heat map: name, health-board or level.</param>
public sealed record NationalQuery(string Round, string HealthBoard, string Sort)
{
    /// <summary>The orders of the heat map.</summary>
    public static IReadOnlyList<(string Value, string Title)> Sorts { get; } =
    [("name", "Name"), ("health-board", "Health Board"), ("level", "Highest levels")];

    internal static NationalQuery Of(IQueryCollection query) =>
        new(
            query["round"].ToString(),
            query["health-board"].ToString(),
            query["sort"].ToString() is { Length: > 0 } sort ? sort : Sorts[0].Value
        );

    /// <summary>What of the address cannot be read and what may stand there, or null.</summary>
    internal string? Problem =>
        Round.Length > 0 && Cycle is null
            ? $"\"{Round}\" is no round. The rounds are {string.Join(", ", Enum.GetValues<Cycle>().Select(c => c.Code()))}; without one, the latest return of each partnership counts."
        : Sorts.All(s => s.Value != Sort)
            ? $"\"{Sort}\" is no order. The orders are {string.Join(", ", Sorts.Select(s => s.Value))}."
        : null;

    /// <summary>Why there is nothing to show of a Health Board, and which there are; null where it has partnerships or none is named.</summary>
    internal static string? Unknown(string? board, IReadOnlyList<ReturningPartnership> all) =>
        board is null || all.Any(p => p.Partnership.HealthBoard == board)
            ? null
            : $"No partnership is of the Health Board \"{board}\". The Health Boards are {string.Join(", ", Boards(all))}.";

    /// <summary>The Health Boards of all partnerships, in order of name.</summary>
    internal static IReadOnlyList<string> Boards(IEnumerable<ReturningPartnership> all) =>
        [.. all.Select(p => p.Partnership.HealthBoard).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The round, or null for the latest.</summary>
    public Cycle? Cycle => Codes.Read<Cycle>(Round);

    /// <summary>The Health Board, or null for all.</summary>
    public string? Board => HealthBoard.Length == 0 ? null : HealthBoard;

    /// <summary>Whether anything is left out.</summary>
    public bool IsNarrow => Cycle is not null || Board is not null;

    /// <summary>The same as an address carries it.</summary>
    public string Query() => AddressQuery.Of(("round", Round), ("health-board", HealthBoard), ("sort", Sort));

    /// <summary>Returns in the order asked for.</summary>
    public IEnumerable<NationalReturn> InOrder(IEnumerable<NationalReturn> returns) =>
        Sort switch
        {
            "health-board" => returns.OrderBy(r => r.HealthBoard, StringComparer.Ordinal),
            "level" => returns.OrderByDescending(r => r.Levels.Sum(l => (int?)l.Level ?? 0)),
            _ => returns,
        };
}
