using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace GovernanceLedger.Web.Api;

/// <summary>Reads a command from the body of a request.</summary>
internal static class CommandBody
{
    internal static ApiAnswer NotJson { get; } =
        new ApiAnswer.Failed(
            StatusCodes.Status415UnsupportedMediaType,
            new("not-json", "A command is sent as JSON in UTF-8, with Content-Type: application/json.")
        );

    internal static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(ApiJson.MediaType, StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    internal static async Task<(LedgerCommand? Command, ApiAnswer? Failure)> Read(HttpContext context, Type type)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize =
            ApiLimits.LargestBody;
        try
        {
            using var body = await Parsed(context.Request.Body, context.RequestAborted);
            return BodyShape.Check(body.RootElement, type) is { } misshapen
                ? (null, misshapen)
                : ((LedgerCommand)body.RootElement.Deserialize(type, ApiJson.Options)!, null);
        }
        catch (JsonException e)
        {
            return (null, BodyShape.Unreadable(e));
        }
    }

    private static async Task<JsonDocument> Parsed(Stream body, CancellationToken cancel)
    {
        try
        {
            return await JsonDocument.ParseAsync(body, new() { AllowDuplicateProperties = false }, cancel);
        }
        catch (InvalidOperationException e)
        {
            // Half of a surrogate pair, escaped in the name of a member, comes out when names are compared.
            throw new JsonException("The name of a member holds what no text can hold.", e);
        }
    }

    /// <summary>The member that a field of a form stands for, where this command has it.</summary>
    internal static string? PointerOf(Type type, string field)
    {
        if (field is "source" or "place")
            return field == "source" ? "/source/description" : "/source/place";
        var name = field == "effective" ? "effectiveOn" : Joined(field);
        return ApiJson.Options.GetTypeInfo(type).Properties.Any(p => p.Name == name) ? "/" + name : null;
    }

    private static string Joined(string field)
    {
        var words = field.Split('-');
        return words[0] + string.Concat(words.Skip(1).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
