using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Api;

/// <summary>
/// Who calls, and what they may do: the one spot for it. There is no sign-in yet, so a caller on this machine is taken at
/// its word and may do everything; sign-in will find out here who calls, and refuse here with 401 and 403.
/// </summary>
internal static class ApiCaller
{
    /// <summary>The header that names the office for which something is recorded.</summary>
    internal const string OfficeHeader = "Ledger-Office";

    /// <summary>The header that names the person by an opaque reference.</summary>
    internal const string PersonHeader = "Ledger-Person";

    /// <summary>The person where none is named.</summary>
    internal const string Nobody = "person-unnamed";

    /// <summary>Who asks for something to be recorded, or why nobody can be told from the request.</summary>
    internal static (Actor Actor, ApiAnswer? Failure) Of(HttpRequest request)
    {
        var person = request.Headers[PersonHeader].ToString() is { Length: > 0 } given ? given : Nobody;
        var actor = new Actor(person, request.Headers[OfficeHeader].ToString().Trim());
        if (actor.Office.Length == 0)
            return (actor, OfficeMissing);
        return (actor, actor.Check() is { } refusal ? ApiAnswer.Unreadable(refusal.Code, refusal.Message) : null);
    }

    /// <summary>What requests are counted by.</summary>
    internal static string Counted(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static ApiAnswer OfficeMissing { get; } =
        ApiAnswer.Unreadable(
            "office-missing",
            $"Say in the header {OfficeHeader} which office records it, such as Governance officer."
        );
}
