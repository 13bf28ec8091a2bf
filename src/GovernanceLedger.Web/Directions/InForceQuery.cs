using System.Globalization;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Histories;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Directions;

/// <summary>A question of what was in force, on both axes of time, kept as typed.</summary>
/// <param name="On">The day in question; today where none is given.</param>
/// <param name="Function">The function, or empty for all.</param>
/// <param name="Known">The last day whose records count; empty for all that is recorded.</param>
public sealed record InForceQuery(string On, string Function, string Known)
{
    internal static InForceQuery Of(IQueryCollection query, DateOnly today) =>
        new(
            query["on"].ToString() is { Length: > 0 } on ? on : today.Iso(),
            query["function"].ToString().Trim(),
            query["known"].ToString()
        );

    /// <summary>The day in question, or null where it cannot be read.</summary>
    internal DateOnly? Day => TypedDay.Iso(On);

    /// <summary>The last moment whose records count, or null for all.</summary>
    internal DateTimeOffset? KnownBy => TypedDay.Iso(Known)?.End();

    /// <summary>The days that cannot be read, which are said and not passed over.</summary>
    public IReadOnlyList<string> Unreadable => TypedDay.Unreadable(On, Known);
}
