using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Web.Forms;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Imports;

/// <summary>Reads the file that an officer hands in.</summary>
internal static class ReturnUpload
{
    /// <summary>The largest request: the largest document, and what a form wraps around it.</summary>
    internal const int LargestRequest = 21_000_000;

    internal const string Field = "document";

    /// <summary>The return, or null with the reason in the entries.</summary>
    internal static Return? Read(IFormFileCollection files, Entries entries)
    {
        if (files.GetFile(Field) is not { } file || (file.Length == 0 && file.FileName.Length == 0))
        {
            entries.Reject(Field, "Choose the file to read.");
            return null;
        }
        using var content = file.OpenReadStream();
        switch (ReturnReader.Read(NameOf(file), content))
        {
            case Return read:
                return read;
            case Unreadable refusal:
                entries.Reject(Field, refusal.Message);
                return null;
            default:
                throw new InvalidOperationException("A document is read or refused.");
        }
    }

    // Some browsers send a whole path, and a name may hold characters that the ledger does not keep.
    private static string NameOf(IFormFile file)
    {
        var name = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var shown = string.Concat(
                name.Select(c => TextCheck.HiddenCharacter(c.ToString()) is null && c >= ' ' ? c : '_')
            )
            .Trim();
        return shown.Length switch
        {
            0 => "return",
            > 120 => shown[^120..],
            _ => shown,
        };
    }
}
