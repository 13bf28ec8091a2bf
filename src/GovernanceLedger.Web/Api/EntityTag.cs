using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovernanceLedger.Web.Api;

/// <summary>
/// The entity tags of the API (RFC 9110, section 8.8.3), all of them strong: of one stream its version, such as "12", with
/// the day after a semicolon where the day matters, and a hash of the names where there are names; of anything else a hash of what is sent.
/// </summary>
internal static class EntityTag
{
    internal static string Of(long version, DateOnly? on = null, string? besides = null) =>
        $"\"{string.Join(';', new[] { version.ToString(CultureInfo.InvariantCulture), on?.Iso(), besides }.OfType<string>())}\"";

    /// <summary>What stands in a tag for something that the stream's version does not know of, such as names.</summary>
    internal static string Besides(object known) =>
        Convert.ToHexStringLower(
            SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(known, ApiJson.Options)).AsSpan(0, 8)
        );

    internal static string Of(byte[] body) => $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}\"";

    /// <summary>Whether the client says that it holds this already.</summary>
    internal static bool IsHeld(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var held)
        && held.Any(h => h.Equals(EntityTagHeaderValue.Any) || h.Tag == tag);

    /// <summary>The version that a command expects: what If-Match says, or 0 where If-None-Match says that there is nothing yet.</summary>
    internal static (long Version, ApiAnswer? Failure) Expected(HttpRequest request)
    {
        var (match, none) = (request.Headers.IfMatch.ToString(), request.Headers.IfNoneMatch.ToString());
        if (match.Length == 0 && none.Length == 0)
            return (0, Missing);
        if (match.Length == 0 && none == "*")
            return (0, null);
        var digits = match.Trim('"').Split(';')[0];
        return
            none.Length == 0
            && match is ['"', _, .., '"']
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? (version, null)
            : (0, Unreadable);
    }

    private static ApiAnswer Missing { get; } =
        new ApiAnswer.Failed(
            StatusCodes.Status428PreconditionRequired,
            new(
                "version-missing",
                "Say which version of the stream the command was made for: If-Match with the ETag that was read, \"0\" for a stream that is to begin."
            )
        );

    private static ApiAnswer Unreadable { get; } =
        ApiAnswer.Unreadable(
            "unreadable-version",
            "If-Match takes one entity tag as it was read, such as \"12\"; or give If-None-Match: * for a stream that is to begin."
        );
}
