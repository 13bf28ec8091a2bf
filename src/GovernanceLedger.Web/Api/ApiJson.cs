using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace GovernanceLedger.Web.Api;

/// <summary>How the API reads and writes JSON: as the ledger does, and a command has the members that its constructor names, and no others.</summary>
internal static class ApiJson
{
    internal const string MediaType = "application/json";

    internal static JsonSerializerOptions Options { get; } =
        new(LedgerJson.Options)
        {
            AllowDuplicateProperties = false,
            TypeInfoResolver = LedgerJson.Options.TypeInfoResolver!.WithAddedModifier(NothingDerived),
        };

    /// <summary>A document that the program itself wrote, to be written out again.</summary>
    internal static JsonNode Node(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), Options)!;

    /// <summary>Whether a member must be there when it is read, and always is when it is written.</summary>
    internal static bool IsRequired(this JsonPropertyInfo member) =>
        member.IsRequired || member.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false };

    /// <summary>Whether a member may be null.</summary>
    internal static bool MayBeNull(this JsonPropertyInfo member) =>
        member.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(member.PropertyType) is not null
            : member.IsGetNullable;

    /// <summary>The names of an enum's values as they are written.</summary>
    internal static IReadOnlyList<string> Names(Type type) =>
        [
            .. Enum.GetValues(type)
                .Cast<object>()
                .Select(value => JsonSerializer.SerializeToElement(value, type, Options).GetString()!),
        ];

    /// <summary>The type itself where it is one that may be null.</summary>
    internal static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    // A command may work out its day or its action from what else it says; nobody can then say it twice.
    private static void NothingDerived(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(LedgerCommand)))
            return;
        var named = type.Type.GetConstructors().Single().GetParameters().Select(p => p.Name!);
        var kept = named.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var member in type.Properties.Where(p => !kept.Contains(p.Name)).ToList())
            type.Properties.Remove(member);
    }
}
