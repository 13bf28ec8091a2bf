using GovernanceLedger.Directions;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Directions;

/// <summary>Which directions of a register an address asks for, kept as typed.</summary>
/// <param name="Year">The calendar year of drafting, with which a reference begins.</param>
public sealed record DirectionQuery(string Status, string Recipient, string Function, string Year)
{
    /// <summary>Whether anything is left out.</summary>
    public bool IsNarrow => Status.Length + Recipient.Length + Function.Length + Year.Length > 0;

    internal static DirectionQuery Of(IQueryCollection query) =>
        new(
            query["status"].ToString(),
            query["recipient"].ToString(),
            query["function"].ToString().Trim(),
            query["year"].ToString().Trim()
        );

    /// <summary>Those that fit, newest first.</summary>
    internal IReadOnlyList<DirectionSummary> Among(IEnumerable<DirectionSummary> register) =>
        [.. register.Where(Fits).OrderByDescending(d => d.Reference, StringComparer.Ordinal)];

    /// <summary>The same as an address carries it.</summary>
    public string Query() =>
        AddressQuery.Of(("status", Status), ("recipient", Recipient), ("function", Function), ("year", Year));

    private bool Fits(DirectionSummary d) =>
        (Status.Length == 0 || d.Status.Code() == Status)
        && (Recipient.Length == 0 || d.Term.Recipients.Any(r => r.Name == Recipient))
        && (Function.Length == 0 || d.Term.Functions.Contains(Function, SameName.Comparer))
        && (Year.Length == 0 || d.Reference.StartsWith(Year + "-", StringComparison.Ordinal));
}

/// <summary>The years in which a register's directions were drafted.</summary>
internal static class DraftingYears
{
    internal static IReadOnlyList<string> Of(DirectionList register) =>
        [.. register.Directions.Select(d => d.Reference.Split('-')[0]).Distinct(StringComparer.Ordinal).Reverse()];
}
