using System.Globalization;

namespace GovernanceLedger;

/// <summary>Numbers as sentences say them.</summary>
public static class Numbers
{
    /// <summary>A number with its noun, such as "1 decision" or "1,204 decisions".</summary>
    public static string Counted(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
