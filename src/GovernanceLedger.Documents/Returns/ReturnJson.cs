using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GovernanceLedger.Documents.Returns;

/// <summary>The JSON form of a return: a contract in which fields may be added and none renamed.</summary>
public static class ReturnJson
{
    /// <summary>Camel case, indented, nulls written out, letters of all scripts readable.</summary>
    public static JsonSerializerOptions Options { get; } =
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = true,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };

    /// <summary>Writes the return as JSON.</summary>
    public static string Write(Return value) => JsonSerializer.Serialize(value, Options);
}
