using System.Collections.Frozen;

namespace GovernanceLedger.Postgres.Appending;

/// <summary>What Marten's mt_dotnet_type column holds: "Full.Name, Assembly".</summary>
internal static class DotNetType
{
    private static readonly FrozenDictionary<string, string> ByName = EventTypes.ByName.ToFrozenDictionary(
        e => e.Key,
        e => $"{e.Value.FullName}, {e.Value.Assembly.GetName().Name}",
        StringComparer.Ordinal
    );

    public static string Of(RecordedEvent recorded) => ByName[recorded.Type];
}
