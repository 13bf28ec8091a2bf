using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Papers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovernanceLedger.Web.Api;

/// <summary>Something that can be read.</summary>
/// <param name="Name">Names it in the description, such as "getMeeting".</param>
/// <param name="Route">Its route below the API's root.</param>
/// <param name="Body">What it answers.</param>
/// <param name="Find">Finds it; null where there is none such.</param>
internal sealed record ApiRead(
    string Name,
    string Route,
    string Summary,
    Type Body,
    IReadOnlyList<ApiParameter> Parameters,
    Func<ApiQuestion, Task<ApiAnswer.Done?>> Find
)
{
    /// <summary>Its path as it is described: a route without what its parameters are restricted to.</summary>
    internal string Path => Route.Replace(":long}", "}", StringComparison.Ordinal);

    /// <summary>Whether it is of one partnership, whose position can be said.</summary>
    internal bool IsOfPartnership => Route.StartsWith(ApiReads.OfPartnership, StringComparison.Ordinal);
}

/// <summary>What a client asks to read; every parameter of it can be read.</summary>
internal sealed class ApiQuestion(HttpContext context)
{
    internal LedgerRoom Room { get; } = context.RequestServices.GetRequiredService<LedgerRoom>();

    internal CancellationToken Cancel => context.RequestAborted;

    internal IQueryCollection Query => context.Request.Query;

    internal string Partnership => Named("partnership");

    /// <summary>The newest event of the partnership before anything was read; null where there is none, or no partnership is asked about.</summary>
    internal AsAt? AsAt { get; set; }

    /// <summary>Why there is nothing to answer, where a read can say more than that.</summary>
    internal Refusal Missing { get; set; } =
        new("not-found", "The ledger holds nothing of that name. The lists say what there is.");

    /// <summary>Which parameter names nothing that there is, where only the ledger could tell; null where none does.</summary>
    internal string? Unread { get; set; }

    internal string Named(string parameter) => (string)context.GetRouteValue(parameter)!;

    internal long? NumberNamed(string parameter) => ApiParameter.Number(Named(parameter));

    internal string? Text(string parameter) => Query[parameter].ToString() is { Length: > 0 } text ? text : null;

    internal DateOnly? Day(string parameter) => TypedDay.Iso(Text(parameter));

    internal long? Number(string parameter) => ApiParameter.Number(Text(parameter));
}

/// <summary>Answers what is read.</summary>
internal static class ReadEndpoint
{
    internal static async Task Answer(HttpContext context, ApiRead read)
    {
        var answer = Unreadable(context.Request.Query, read.Parameters) ?? await Found(context, read);
        await answer.Write(context);
    }

    private static async Task<ApiAnswer> Found(HttpContext context, ApiRead read)
    {
        // Asked for before anything is read, so that the answer holds all that was recorded up to there.
        var asked = new ApiQuestion(context);
        if (read.IsOfPartnership)
            asked.AsAt = await KnownLedger.Newest(asked.Room, asked.Partnership, asked.Cancel);
        return await read.Find(asked) is { } done
                ? done with
                {
                    Position = read.IsOfPartnership ? asked.AsAt?.Position ?? 0 : null,
                }
            : asked.Unread is { } sentence ? Wrong(sentence)
            : ApiAnswer.NotFound(asked.Missing);
    }

    /// <summary>The first parameter that is unknown, given twice, missing, or not what it must be.</summary>
    internal static ApiAnswer? Unreadable(IQueryCollection query, IReadOnlyList<ApiParameter> parameters)
    {
        foreach (var (name, values) in query)
            if (parameters.FirstOrDefault(p => p.Name == name) is not { } known)
                return Wrong($"There is no parameter {name} here; there is {Names(parameters)}.");
            else if (values.Count > 1 || !known.Reads(values.ToString()))
                return Wrong($"The parameter {name} is given once, and must be {known.Expected}.");
        return parameters.FirstOrDefault(p => p.IsRequired && !query.ContainsKey(p.Name)) is { } missing
            ? Wrong($"The parameter {missing.Name} is missing; it must be {missing.Expected}.")
            : null;
    }

    private static string Names(IReadOnlyList<ApiParameter> parameters) =>
        parameters.Count == 0 ? "none" : string.Join(", ", parameters.Select(p => p.Name));

    private static ApiAnswer Wrong(string sentence) => ApiAnswer.Unreadable("unreadable-parameter", sentence);
}
