using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace GovernanceLedger;

/// <summary>The code by which an enum's value is written in payloads, addresses and commands: the name that JSON gives it.</summary>
public static class Codes
{
    /// <summary>A value as it is written, such as "partly-established".</summary>
    /// <exception cref="KeyNotFoundException">The enum has no such value.</exception>
    public static string Code<T>(this T value)
        where T : struct, Enum => Written<T>.ByValue[value];

    /// <summary>A value as it begins a sentence, such as "Partly established".</summary>
    public static string AsTitle<T>(this T value)
        where T : struct, Enum
    {
        var words = value.Code().Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Reads a code, whatever its case; null for anything else.</summary>
    public static T? Read<T>(string? code)
        where T : struct, Enum => code is not null && Written<T>.ByCode.TryGetValue(code, out var value) ? value : null;

    private static class Written<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByValue = Enum.GetValues<T>()
            .ToFrozenDictionary(value => value, CodeOf);

        public static readonly FrozenDictionary<string, T> ByCode = ByValue.ToFrozenDictionary(
            pair => pair.Value,
            pair => pair.Key,
            StringComparer.OrdinalIgnoreCase
        );

        private static string CodeOf(T value) =>
            typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
            ?? throw new InvalidOperationException($"{typeof(T).Name}.{value} has no written name.");
    }
}
