using System.Text.Json;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>The files beside this, as they travel inside the program.</summary>
internal static class DemonstrationFiles
{
    public static Story Strathcarrow() => Read<Story>("strathcarrow.json");

    public static IReadOnlyList<PublishedRatings> Published() => Read<PublishedRatings[]>("public-ratings.json");

    private static T Read<T>(string name)
    {
        using var stream =
            typeof(DemonstrationFiles).Assembly.GetManifestResourceStream($"Demonstration/{name}")
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        return JsonSerializer.Deserialize<T>(stream, LedgerJson.Options)!;
    }
}
