using System.Text.Json;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>The files beside this, as they travel inside the program.</summary>
internal static class DemonstrationFiles
{
    /// <summary>The stories, the fullest first.</summary>
    public static IReadOnlyList<Story> Stories() =>
        [Read<Story>("strathcarrow.json"), Read<Story>("lochandarg.json"), Read<Story>("kinarvie.json")];

    private static T Read<T>(string name)
    {
        using var stream =
            typeof(DemonstrationFiles).Assembly.GetManifestResourceStream($"Demonstration/{name}")
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        return JsonSerializer.Deserialize<T>(stream, LedgerJson.Options)!;
    }
}
