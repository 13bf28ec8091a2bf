using System.Globalization;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Directions;
using GovernanceLedger.Postgres.Searching;
using GovernanceLedger.Threads;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Api;

/// <summary>What a parameter of an address is read as.</summary>
internal enum ParameterKind
{
    Text = 1,
    Day = 2,
    Position = 3,
    Limit = 4,
    Beginning = 5,
    FinancialYear = 6,
    OneOf = 7,
    Words = 8,
    Point = 9,
}

/// <summary>A parameter in the query of an address.</summary>
/// <param name="OneOf">The values that it may have, where it may have only some.</param>
internal sealed record ApiParameter(
    string Name,
    ParameterKind Kind,
    string Description,
    bool IsRequired = false,
    IReadOnlyList<string>? OneOf = null
)
{
    internal const int MostEvents = 500;

    private const int LongestText = 200;

    /// <summary>What it must be, in words.</summary>
    internal string Expected =>
        Kind switch
        {
            ParameterKind.Text => $"a text of at most {LongestText} characters",
            ParameterKind.Day => "a day such as 2019-05-16",
            ParameterKind.Position => "a position, 0 or more",
            ParameterKind.Limit => $"a number from 1 to {MostEvents}",
            ParameterKind.Beginning =>
                "an event such as self-evaluation/baseline#193, a proposal such as 4.4, \"action 12\", a direction such as 2019-003, a meeting such as meeting/2019-05-16-ijb with or without \" item 8\", or \"engagement 3\"",
            ParameterKind.FinancialYear => "a financial year such as 2019-20",
            ParameterKind.Point =>
                "a point such as baseline, baseline@submitted, baseline@approved, baseline@known-2020-05-31 or baseline@in-force-2019-09-30",
            ParameterKind.Words => $"words, at most {SearchFor.Longest} characters, none of them hidden",
            _ => $"one of {string.Join(", ", OneOf!)}",
        };

    internal bool Reads(string text) =>
        Kind switch
        {
            ParameterKind.Text => text.Length <= LongestText,
            ParameterKind.Day => TypedDay.Iso(text) is not null,
            ParameterKind.Position => Number(text) is not null,
            ParameterKind.Limit => Number(text) is >= 1 and <= MostEvents,
            ParameterKind.Beginning => Beginning.Read(text) is not null,
            ParameterKind.FinancialYear => FinancialYear.IsNamedBy(text),
            ParameterKind.Point => PointReference.Read(text) is not null,
            ParameterKind.Words => text.Trim().Length > 0 && new SearchFor(text).Check() is null,
            _ => OneOf!.Contains(text, StringComparer.Ordinal),
        };

    internal static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
