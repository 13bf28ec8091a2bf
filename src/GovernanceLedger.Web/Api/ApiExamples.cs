using System.Text.Json.Nodes;

namespace GovernanceLedger.Web.Api;

/// <summary>The example of each command, which the description shows and a test sends.</summary>
internal static class ApiExamples
{
    private static readonly Lazy<JsonObject> Loaded = new(Load);

    internal static JsonNode Of(string command) =>
        Loaded.Value[command] ?? throw new InvalidOperationException($"The command {command} has no example.");

    internal static JsonNode InPath(string parameter) =>
        parameter switch
        {
            "partnership" => "glen-fyne",
            "framework" => "msg-2019",
            "selfEvaluation" => "baseline",
            "proposal" => "1.1",
            "meeting" => "2019-05-16-integration-joint-board",
            "reference" => "2019-001",
            "position" or "action" => 1,
            _ => throw new InvalidOperationException($"The parameter {parameter} has no example."),
        };

    private static JsonObject Load()
    {
        using var stream =
            typeof(ApiExamples).Assembly.GetManifestResourceStream("api/examples.json")
            ?? throw new InvalidOperationException("The examples are not in the assembly.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
