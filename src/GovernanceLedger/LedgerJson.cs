using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GovernanceLedger.Sealing;

namespace GovernanceLedger;

/// <summary>How events and views are written as JSON: camelCase names in canonical order, enum names as written out, ISO dates, nulls written out.</summary>
public static class LedgerJson
{
    /// <summary>The one set of options for payloads and views; a member that is missing, or that the class does not know, is an error.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
            PropertyNameCaseInsensitive = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Payload.InOrder } },
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };
}
