using GovernanceLedger.Web.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Layout;

/// <summary>
/// Refuses an address that asks a list for what its filters do not know, before the list is read: an empty table would be
/// taken for an answer.
/// </summary>
internal static class AskedOfAList
{
    /// <summary>A filter with a set of values.</summary>
    internal static RouteHandlerBuilder Takes(
        this RouteHandlerBuilder route,
        string field,
        params IReadOnlyList<string> values
    ) => route.Takes(field, values.Contains, $"Choose one of {string.Join(", ", values)}.");

    /// <summary>A filter with values of a form; what to do is said where a value has another.</summary>
    internal static RouteHandlerBuilder Takes(
        this RouteHandlerBuilder route,
        string field,
        Func<string, bool> knows,
        string what
    ) =>
        route.Refusing(query =>
            query[field].ToString().Trim() is { Length: > 0 } asked && !knows(asked)
                ? $"\"{asked}\" is no {field} to filter by. {what}"
                : null
        );

    /// <summary>A filter by calendar years.</summary>
    internal static RouteHandlerBuilder TakesYears(this RouteHandlerBuilder route) =>
        route.Takes("year", year => year.Length == 4 && year.All(char.IsAsciiDigit), "Write a year like 2019.");

    /// <summary>A list to take away, which has no room to say that a day was left aside.</summary>
    internal static RouteHandlerBuilder TakesDays(
        this RouteHandlerBuilder route,
        params IReadOnlyList<string> fields
    ) =>
        route.Refusing(query =>
            TypedDay.Unreadable(fields.Select(f => query[f].ToString().Trim())) is [var first, ..]
                ? TypedDay.NotOne(first)
                : null
        );

    private static RouteHandlerBuilder Refusing(this RouteHandlerBuilder route, Func<IQueryCollection, string?> why) =>
        route.AddEndpointFilter(
            async (context, next) =>
                why(context.HttpContext.Request.Query) is { } problem ? Page.BadRequest(problem) : await next(context)
        );
}
