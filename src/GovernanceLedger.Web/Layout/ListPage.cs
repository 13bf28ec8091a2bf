using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Layout;

/// <summary>One page of a list.</summary>
/// <param name="Number">The page, from 1; it may lie beyond the last.</param>
/// <param name="Size">How many stand on a page.</param>
/// <param name="Count">How many stand on all of them.</param>
public sealed record ListPage(int Number, int Size, long Count)
{
    /// <summary>How many stand before it.</summary>
    public long Skip => (Number - 1L) * Size;

    /// <summary>How many pages there are, and one where nothing is listed.</summary>
    public int Pages => (int)Math.Max(1, (Count + Size - 1) / Size);

    /// <summary>What of the list stands here, such as "101 to 200 of 1,480", or "33" where all of it does.</summary>
    public string InWords =>
        Pages == 1 || Number > Pages
            ? Words(Count)
            : $"{Words(Skip + 1)} to {Words(Math.Min(Skip + Size, Count))} of {Words(Count)}";

    /// <summary>The page that an address asks for, the first where it says nothing that can be read.</summary>
    internal static int Asked(IQueryCollection query) =>
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? Math.Max(1, page)
            : 1;

    /// <summary>A page's number as an address carries it.</summary>
    internal static string InAddress(int number) => number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture);

    private static string Words(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Those of a whole list that stand here.</summary>
    internal IReadOnlyList<T> Of<T>(IReadOnlyList<T> all) =>
        Skip >= all.Count ? [] : [.. all.Skip((int)Skip).Take(Size)];
}
