using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace GovernanceLedger.Web.Api;

/// <summary>What went wrong, as RFC 9457 writes it.</summary>
/// <param name="Type">Names the kind of problem; ends with the code.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">A sentence that can be acted on.</param>
/// <param name="Instance">Names this request; the log of whoever runs the ledger has the same name.</param>
/// <param name="Code">A stable kebab-case code that programs may branch on.</param>
/// <param name="Pointer">The member of the body that it is about, as RFC 6901 points to it; left out where it is not about one.</param>
/// <param name="CurrentVersion">The version at which the stream stands, where another was expected.</param>
internal sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Instance,
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Pointer = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? CurrentVersion = null
)
{
    internal const string MediaType = "application/problem+json";

    private const string Urn = "urn:governance-ledger:problem:";

    internal static string InstanceOf(HttpContext context) =>
        $"urn:governance-ledger:request:{context.TraceIdentifier}";

    internal static Problem Of(HttpContext context, int status, Refusal refusal) =>
        new(
            Urn + refusal.Code,
            ReasonPhrases.GetReasonPhrase(status),
            status,
            refusal.Message,
            InstanceOf(context),
            refusal.Code
        );
}
