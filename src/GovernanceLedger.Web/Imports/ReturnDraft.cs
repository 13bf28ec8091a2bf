using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using Microsoft.AspNetCore.DataProtection;

namespace GovernanceLedger.Web.Imports;

/// <summary>
/// Carries what was read of a document in the review form itself, compressed and protected against change. So nothing has to be kept
/// on the server between review and confirmation: nothing to lose at a restart, to grow, or to clear away, and any
/// number of reviews can stand open beside each other.
/// </summary>
public sealed class ReturnDraft(IDataProtectionProvider protection)
{
    /// <summary>The longest draft, in characters; a return with all the evidence of the longest known ones needs a fiftieth.</summary>
    public const int Longest = 4_000_000;

    /// <summary>The most fields that a review may have; 57 actions with a report and a return have about 440.</summary>
    public const int MostFields = 5_000;

    private readonly IDataProtector _protector = protection.CreateProtector("GovernanceLedger.ReturnDraft");

    /// <summary>The document as a form field, or null where it is too long, or has too many fields, to be carried.</summary>
    public string? Pack(Return read)
    {
        if (DocumentImport.AsRead(read).Count > MostFields / 2)
            return null;
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, read, ReturnJson.Options);
        var draft = Convert.ToBase64String(_protector.Protect(buffer.ToArray()));
        return draft.Length <= Longest ? draft : null;
    }

    /// <summary>The return that a field carries, or null where it is none of ours.</summary>
    public Return? Unpack(string draft)
    {
        try
        {
            using var buffer = new MemoryStream(_protector.Unprotect(Convert.FromBase64String(draft)));
            using var brotli = new BrotliStream(buffer, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<Return>(brotli, ReturnJson.Options);
        }
        catch (Exception e)
            when (e is FormatException or CryptographicException or JsonException or InvalidDataException)
        {
            return null;
        }
    }
}
