using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace GovernanceLedger.Web.Api;

/// <summary>Says where a body does not have the shape of what it is to be read as, which the reader of JSON itself says only in a programmer's words.</summary>
internal static partial class BodyShape
{
    internal static ApiAnswer? Check(JsonElement body, Type type, string at = "", bool mayBeNull = false)
    {
        if (body.ValueKind == JsonValueKind.Null)
            return mayBeNull ? null : Wrong(at, "is null, which it may not be");
        var plain = ApiJson.Plain(type);
        if (plain.IsEnum)
            return Value(body, plain, at);
        var shape = ApiJson.Options.GetTypeInfo(plain);
        return shape.Kind switch
        {
            JsonTypeInfoKind.Object => Members(body, shape, at),
            JsonTypeInfoKind.Enumerable => Items(body, shape, at),
            _ => null,
        };
    }

    /// <summary>Where the reader of JSON stopped.</summary>
    internal static ApiAnswer Unreadable(JsonException e)
    {
        if (e.Path is { Length: > 1 } path)
            return Wrong(Pointer(path), "cannot be read as what it is to be");
        var (line, place) = (e.LineNumber + 1 ?? 1, e.BytePositionInLine + 1 ?? 1);
        return ApiAnswer.Unreadable(
            "unreadable-json",
            string.Create(CultureInfo.InvariantCulture, $"The body is no JSON from line {line}, byte {place} on.")
        );
    }

    private static ApiAnswer? Members(JsonElement body, JsonTypeInfo shape, string at)
    {
        if (body.ValueKind != JsonValueKind.Object)
            return Wrong(at, "must be an object");
        foreach (var given in body.EnumerateObject())
            if (shape.Properties.All(p => p.Name != given.Name))
                return Wrong($"{at}/{Escaped(given.Name)}", "is not known here");
        foreach (var member in shape.Properties)
        {
            var place = $"{at}/{member.Name}";
            if (!body.TryGetProperty(member.Name, out var value))
            {
                if (member.IsRequired())
                    return Wrong(place, "is missing; write null where there is nothing to say and null is allowed");
            }
            else if (Check(value, member.PropertyType, place, member.MayBeNull()) is { } wrong)
                return wrong;
        }
        return null;
    }

    private static ApiAnswer? Items(JsonElement body, JsonTypeInfo shape, string at) =>
        body.ValueKind != JsonValueKind.Array
            ? Wrong(at, "must be an array")
            : body.EnumerateArray()
                .Select(
                    (item, i) =>
                        Check(item, shape.ElementType!, string.Create(CultureInfo.InvariantCulture, $"{at}/{i}"))
                )
                .FirstOrDefault(wrong => wrong is not null);

    private static ApiAnswer? Value(JsonElement body, Type type, string at)
    {
        var names = ApiJson.Names(type);
        return body.ValueKind == JsonValueKind.String && names.Contains(body.GetString(), StringComparer.Ordinal)
            ? null
            : Wrong(at, $"must be one of {string.Join(", ", names)}");
    }

    private static ApiAnswer Wrong(string pointer, string what) =>
        ApiAnswer.Unreadable(
            "unreadable-member",
            pointer.Length == 0 ? $"The body {what}." : $"The member {pointer} {what}.",
            pointer
        );

    /// <summary>A path such as "$.reports[0].title" as RFC 6901 writes it.</summary>
    private static string Pointer(string path) =>
        string.Concat(Step().Matches(path).Select(step => $"/{Escaped(step.Groups["name"].Value)}"));

    private static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\.(?<name>[^.\[]+)|\[(?<name>\d+)\]",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Step();
}
